import { addressesOf } from '@rolecall/shared/capture/again.ts'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import type { Snapshot } from '@rolecall/shared/domain/application.ts'
import { CAPTURE_VERSION } from '@rolecall/shared/domain/capture-values.ts'
import type { FieldOrigin } from '@rolecall/shared/domain/capture.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { change } from './edit.ts'
import { localStore } from './local-store.ts'
import { editRecords } from './records.ts'
import type { TakeBack } from './records.ts'
import { rowsAt, saveNew, undoSave } from './save.ts'

const GATHERED: FieldOrigin = { origin: 'structured', reader: 'catalogue', confidence: 0.9, snippet: null }

/** Pay that was read in the text says so, as where a page is saved. */
const READ_IN_TEXT: FieldOrigin = { origin: 'page', reader: 'text', confidence: 0.55, snippet: null }

const originOf = (name: string, { salary }: Posting): FieldOrigin =>
  name === 'salary' && salary?.source === 'parsed' ? { ...READ_IN_TEXT, snippet: salary.text.slice(0, 300) } : GATHERED

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** The posting as the server has gathered it: no page was read for it here. */
function gatheredSnapshot(posting: Posting, now: number): Snapshot {
  const known = Object.entries(posting).filter(([, value]) => value !== null && value !== '' && !isEmptyList(value))
  const origins = Object.fromEntries(known.map(([name]) => [name, originOf(name, posting)]))
  return { captureVersion: CAPTURE_VERSION, capturedAt: new Date(now).toISOString(), posting, origins, warnings: [] }
}

export interface SavedJob {
  id: string
  takeBack: TakeBack
}

/** What was saved before stays as it was read then: it only learns which job of the catalogue it is. */
async function linkSaved(id: string, isGone: boolean, job: string, store: typeof localStore): Promise<SavedJob> {
  const fields = { job, ...(isGone ? { deletedAt: null } : {}) }
  return { id, takeBack: await editRecords([{ entity: APPLICATION, id, fields }], store) }
}

/** A recommended job, saved like any other. */
export async function saveJob(job: string, posting: Posting, store = localStore): Promise<SavedJob> {
  const done = await change(store, async (edit) => {
    const [row] = await rowsAt(store, addressesOf(posting))
    return row ?? saveNew(store, edit, gatheredSnapshot(posting, store.now()), { job })
  })
  if ('cells' in done) return linkSaved(done.id, done.deleted === 1, job, store)
  return { id: done.id, takeBack: () => undoSave(done.id, store) }
}
