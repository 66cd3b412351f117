import type { Page } from '@playwright/test'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { moveFields } from '@rolecall/shared/domain/status-event.ts'
import type { Stage } from '@rolecall/shared/domain/stage.ts'
import { formatHlc } from '@rolecall/shared/sync/hlc.ts'
import { cellsOf } from '@rolecall/shared/sync/merge.ts'
import type { LocalStore } from '../../../extension/store/db.ts'
import { putRecords, rowOf } from '../../../extension/store/derive.ts'

const DEVICE = '01990000-0000-7000-8000-00000000f111'
const DAY = 86_400_000

export interface Invented {
  title: string
  company: string
  stage?: Stage
  /** Days since it was saved, and since it came to its stage. */
  saved?: number
  moved?: number
  posting?: Partial<Posting>
  tags?: string[]
  excitement?: number
}

const idOf = (n: number): string => `01990000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
const bytesOf = (n: number) => (bytes: Uint8Array) => bytes.fill(n % 251)

/** One application as a device holds it that has synced everything: nothing waits to be sent. */
function recordOf(
  { title, company, stage = 'saved', saved = 9, moved = 3, ...rest }: Invented,
  n: number,
  now: number,
) {
  const at = (days: number): string => new Date(now - days * DAY - n * 1000).toISOString()
  const url = `https://jobs.invented.example/openings/${n}`
  const posting = { ...emptyPosting(url), site: 'invented.example', title, company, ...rest.posting }
  const snapshot = { captureVersion: 1, capturedAt: at(saved), posting, origins: {}, warnings: [] }
  const move = stage === 'saved' ? {} : moveFields({ stage, at: at(moved), basis: 'me' }, bytesOf(n))
  const tags = (rest.tags ?? []).map((tag, index) => [`tag.${n}-${index}`, tag] as const)
  const fields = { snapshot, savedAt: at(saved), status: stage, ...move, excitement: rest.excitement ?? null }
  const hlc = formatHlc({ wall: now - saved * DAY, counter: n % 65_536, device: DEVICE })
  return rowOf(APPLICATION, idOf(n), cellsOf({ ...fields, ...Object.fromEntries(tags) }, hlc), null)
}

/** The rows of every table that the product itself derives from such records. */
async function tablesOf(invented: readonly Invented[]): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {}
  const table = (name: string) => ({ bulkPut: async (rows: unknown[]) => void (tables[name] = rows) })
  const taken = { records: table('records'), texts: table('texts'), briefs: table('briefs') }
  const now = Date.now()
  await putRecords(
    taken as unknown as LocalStore,
    invented.map((one, index) => recordOf(one, index + 1, now)),
  )
  return tables
}

/** Gives the browser's local store these applications instead of what it has. The page is of the extension. */
export async function fill(page: Page, invented: readonly Invented[]): Promise<void> {
  await page.evaluate(
    (tables) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('rolecall')
        opening.addEventListener('error', () => fail(opening.error))
        opening.addEventListener('success', () => {
          const database = opening.result
          const change = database.transaction([...database.objectStoreNames], 'readwrite')
          for (const name of database.objectStoreNames) change.objectStore(name).clear()
          for (const [name, rows] of Object.entries(tables)) for (const row of rows) change.objectStore(name).put(row)
          change.addEventListener('error', () => fail(change.error))
          change.addEventListener('complete', () => {
            database.close()
            done()
          })
        })
      }),
    await tablesOf(invented),
  )
  await page.reload()
}

const TITLES = ['Harbour pilot', 'Bookbinder', 'Rail dispatcher', 'Ferry engineer', 'Night baker', 'Clock restorer']
const COMPANIES = ['Larkfield Rail', 'Moss & Quill', 'Tidewater Pilots', 'Copper Kettle', 'Northwind Yards']
const STAGES = ['saved', 'applied', 'interviewing', 'offered', 'rejected', 'ghosted'] as const
const MODELS = ['remote', 'hybrid', 'onsite'] as const
const PLACES = ['Bremen', 'Oslo', 'Rotterdam', null]

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T

/** As many as wanted, each a little different from the next, and the same ones every time. */
export const many = (count: number): Invented[] =>
  Array.from({ length: count }, (_, n) => ({
    title: `${pick(TITLES, n)} ${n + 1}`,
    company: pick(COMPANIES, n * 7 + Math.floor(n / 5)),
    stage: pick(STAGES, n * 5 + Math.floor(n / 6)),
    saved: 2 + (n % 90),
    moved: n % 2,
    tags: n % 3 === 0 ? ['dream job'] : n % 7 === 0 ? ['night shift', 'remote'] : [],
    posting: {
      workModel: pick(MODELS, n),
      location: pick(PLACES, n),
      deadline: n % 4 === 0 ? new Date(Date.now() + ((n % 40) - 5) * DAY).toISOString().slice(0, 10) : null,
    },
    ...(n % 2 === 0 ? { excitement: 1 + (n % 5) } : {}),
  }))
