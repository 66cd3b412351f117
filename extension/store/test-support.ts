import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { PostingCapture } from '@rolecall/shared/domain/capture.ts'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { textFields } from './conflicts.ts'
import { LocalStore } from './db.ts'
import { change } from './edit.ts'
import { StoreError } from './errors.ts'

const START = Date.parse('2026-03-02T09:00:00Z')

/** One browser profile: a database of its own and a clock that the test turns. */
export class Device {
  time: number
  announced = 0
  readonly disk: IDBFactory
  store: LocalStore

  constructor(time = START, disk = new IDBFactory()) {
    this.time = time
    this.disk = disk
    this.store = this.open()
  }

  private open(): LocalStore {
    return new LocalStore({
      name: 'rolecall',
      now: () => this.time++,
      random: (bytes) => {
        bytes.set(crypto.getRandomValues(new Uint8Array(bytes.length)))
        return bytes
      },
      announce: () => {
        this.announced++
      },
      indexedDB: this.disk,
      IDBKeyRange,
    })
  }

  /** What a killed worker leaves: the same disk, opened anew. */
  restart(): LocalStore {
    this.store.close()
    this.store = this.open()
    return this.store
  }
}

export const JOB_URL = 'https://jobs.northwind.example/openings/41'

export function reading(facts: Partial<Posting> = {}, capturedAt = '2026-03-02T09:00:00.000Z'): PostingCapture {
  const posting = { ...emptyPosting(JOB_URL), title: 'Welder', company: 'Northwind Yards', ...facts }
  const origins = { title: { origin: 'structured', reader: 'json-ld', confidence: 1, snippet: null } } as const
  return { kind: 'posting', captureVersion: 1, url: posting.url, capturedAt, warnings: [], posting, origins }
}

/** `madeFrom` is the text the person typed over; left out, they typed over what stands there. */
export const setNotes = (id: string, notes: string, store: LocalStore, madeFrom?: string): Promise<void> =>
  change(store, async (edit) => {
    const row = await store.records.get([APPLICATION, id])
    if (!row) throw new StoreError('not-found')
    const changed = textFields(store, APPLICATION, 'notes', notes, row.cells['notes'], madeFrom)
    if (Object.keys(changed).length > 0) await edit(APPLICATION, id, changed)
  })
