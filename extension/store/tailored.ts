import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import { fieldsOfResume, RESUME, resumesWithVersions } from '@rolecall/shared/domain/resume-record.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import { listResumes } from './collections.ts'
import type { ResumeView } from './collections.ts'
import type { LocalStore } from './db.ts'
import { localStore } from './local-store.ts'
import { editRecords } from './records.ts'
import type { RecordEdit, TakeBack } from './records.ts'

/** The résumé that was made for an application: the one that counts, and those it replaced, the newest first. */
export interface Tailored {
  current: ResumeView
  earlier: ResumeView[]
}

const NAME = 255

export async function readTailored(store: LocalStore, application: string): Promise<Tailored | null> {
  const made = (await listResumes(store)).filter((one) => one.application === application)
  return resumesWithVersions(made)[0] ?? null
}

interface NewVersion {
  base: ResumeView
  resume: Resume
  application: string
  /** Whom it was made for. */
  company: string
}

/** Keeps it as a résumé of its own; the one it was made from stays as it is. */
export async function keepTailored(
  { base, resume, application, company }: NewVersion,
  store = localStore,
): Promise<{ id: string; takeBack: TakeBack }> {
  const before = await readTailored(store, application)
  const id = uuidv7(store.now(), store.random)
  const fields = {
    ...fieldsOfResume(resume, store.random),
    name: (company === '' ? base.name : `${base.name}, ${company}`).slice(0, NAME),
    document: null,
    text: '',
    warnings: [],
    addedAt: new Date(store.now()).toISOString(),
    replacedBy: null,
    basedOn: base.id,
    application,
    locks: [],
    deletedAt: null,
  }
  const replacedBy = (by: string | null): RecordEdit[] =>
    before ? [{ entity: RESUME, id: before.current.id, fields: { replacedBy: by } }] : []
  await editRecords([{ entity: RESUME, id, fields }, ...replacedBy(id)], store)
  const takeBack = async (): Promise<void> => {
    const gone = { entity: RESUME, id, fields: { deletedAt: new Date(store.now()).toISOString() } }
    await editRecords([gone, ...replacedBy(null)], store)
  }
  return { id, takeBack }
}
