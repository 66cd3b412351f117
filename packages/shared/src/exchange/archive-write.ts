import { ARCHIVE_FORMAT, ARCHIVE_JSON, ARCHIVE_VERSION, archiveSchema } from './archive-shape.ts'
import type { ArchiveRecord } from './archive-shape.ts'
import { archiveTables } from './archive-tables.ts'
import type { Bytes } from './bytes.ts'
import { sha256, utf8 } from './bytes.ts'
import { gathered, zipParts } from './zip-write.ts'

/** A file the person attached. The ending is what people see; the hash is what names it. */
export interface ArchiveFile {
  bytes: Bytes
  extension: string
}

export interface ArchiveContent {
  exportedAt: string
  records: ArchiveRecord[]
  files: ArchiveFile[]
  /** What an earlier import found beside these and did not know. */
  extra?: Record<string, unknown>
}

const ending = (extension: string): string => {
  const bare = extension.toLowerCase().replace(/^\./, '')
  return /^[a-z0-9]{1,10}$/.test(bare) ? bare : 'bin'
}

const byKey = (a: ArchiveRecord, b: ArchiveRecord): number => {
  const [one, other] = [`${a.entity} ${a.id}`, `${b.entity} ${b.id}`]
  return one < other ? -1 : one > other ? 1 : 0
}

/** The fields in the order of their names, so that equal records are written as equal text. */
const inOrder = (record: ArchiveRecord): ArchiveRecord => ({
  ...record,
  cells: Object.fromEntries(Object.entries(record.cells).toSorted(([a], [b]) => (a < b ? -1 : 1))),
})

/** A file whose bytes are fetched when its turn has come; null where they cannot be had. */
export interface ListedFile {
  hash: string
  extension: string
  size: number
  read: () => Promise<Bytes | null>
}

type ArchiveHead = Omit<ArchiveContent, 'files'>

/** What an export consists of, file by file. */
async function* entriesOf({ exportedAt, records, extra = {} }: ArchiveHead, files: ListedFile[]) {
  const kept = files
    .map(({ extension, ...file }) => ({ ...file, path: `files/${file.hash}.${ending(extension)}` }))
    .toSorted((a, b) => (a.hash < b.hash ? -1 : 1))
  const sorted = records.toSorted(byKey).map(inOrder)
  const head = { ...extra, format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, exportedAt }
  const json = { ...head, records: sorted, files: kept.map(({ hash, path, size }) => ({ hash, path, size })) }
  yield { name: ARCHIVE_JSON, bytes: utf8(`${JSON.stringify(json, null, 1)}\n`) }
  yield { name: 'schema.json', bytes: utf8(`${JSON.stringify(archiveSchema(), null, 2)}\n`) }
  for (const { name, text } of archiveTables(sorted)) yield { name, bytes: utf8(text) }
  for (const { path, read } of kept) {
    const bytes = await read()
    if (bytes) yield { name: path, bytes }
  }
}

/** Everything a person has, as one ZIP, part by part: for this program as JSON, for people as tables, and their files. */
export const archiveParts = (head: ArchiveHead, files: ListedFile[]) =>
  zipParts(entriesOf(head, files), Date.parse(head.exportedAt))

async function listed(files: ArchiveFile[]): Promise<ListedFile[]> {
  const found = new Map<string, ListedFile>()
  for (const { bytes, extension } of files) {
    const hash = await sha256(bytes)
    if (!found.has(hash)) found.set(hash, { hash, extension, size: bytes.length, read: async () => bytes })
  }
  return [...found.values()]
}

/** The same as a whole. */
export const writeArchive = async ({ files, ...head }: ArchiveContent): Promise<Bytes> =>
  gathered(archiveParts(head, await listed(files)))
