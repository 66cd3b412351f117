import { ARCHIVE_FORMAT, ARCHIVE_JSON, ARCHIVE_VERSION, archiveSchema } from './archive-shape.ts'
import type { ArchiveRecord } from './archive-shape.ts'
import { archiveTables } from './archive-tables.ts'
import type { Bytes } from './bytes.ts'
import { sha256, utf8 } from './bytes.ts'
import { writeZip } from './zip-write.ts'

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

async function named(files: ArchiveFile[]): Promise<Map<string, { hash: string; path: string; bytes: Bytes }>> {
  const found = new Map<string, { hash: string; path: string; bytes: Bytes }>()
  for (const { bytes, extension } of files) {
    const hash = await sha256(bytes)
    if (!found.has(hash)) found.set(hash, { hash, path: `files/${hash}.${ending(extension)}`, bytes })
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Everything a person has, as one ZIP: for this program as JSON, for people as tables, and their files. */
export async function writeArchive({ exportedAt, records, files, extra = {} }: ArchiveContent): Promise<Bytes> {
  const kept = [...(await named(files)).values()]
  const listed = kept.map(({ hash, path, bytes }) => ({ hash, path, size: bytes.length }))
  const sorted = records.toSorted(byKey).map(inOrder)
  const head = { ...extra, format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, exportedAt }
  const json = { ...head, records: sorted, files: listed }
  const entries = [
    { name: ARCHIVE_JSON, bytes: utf8(`${JSON.stringify(json, null, 1)}\n`) },
    { name: 'schema.json', bytes: utf8(`${JSON.stringify(archiveSchema(), null, 2)}\n`) },
    ...archiveTables(sorted).map(({ name, text }) => ({ name, bytes: utf8(text) })),
    ...kept.map(({ path, bytes }) => ({ name: path, bytes })),
  ]
  return writeZip(entries, Date.parse(exportedAt))
}
