import { readArchive } from './archive-read.ts'
import type { Archive } from './archive-read.ts'
import { ARCHIVE_JSON } from './archive-shape.ts'
import type { Bytes } from './bytes.ts'
import { findHeadings } from './columns.ts'
import { MAX_TABLE_BYTES, readCsv, readCsvBytes } from './csv.ts'
import type { Table } from './csv.ts'
import { ExchangeError } from './failures.ts'
import type { NamedTable } from './preview.ts'
import { textOfBytes } from './text-of-bytes.ts'
import { isZip, openZip, ZIP_LIMITS } from './zip-read.ts'
import type { ZipItem, ZipLimits } from './zip-read.ts'

/** What a chosen file turned out to be: our own export, or tables of another tool or of one's own. */
export type OpenedImport = { kind: 'archive'; archive: Archive } | { kind: 'tables'; tables: NamedTable[] }

/** Only the top of a file is looked at to know it: an archive of LinkedIn holds dozens that are not ours to read. */
function isKnown(bytes: Bytes): boolean {
  try {
    const [top = ''] = /^(?:[^\r\n]*[\r\n]+){1,10}/.exec(`${textOfBytes(bytes.slice(0, 65_536))}\n`) ?? []
    return findHeadings(readCsv(top)).format !== null
  } catch (error) {
    if (error instanceof ExchangeError) return false
    throw error
  }
}

const read = (name: string, bytes: Bytes): NamedTable => ({ name, table: readCsvBytes(bytes) })

async function tablesIn(items: ZipItem[]): Promise<NamedTable[]> {
  const tables = items.filter(({ name, size }) => /\.(?:csv|tsv)$/i.test(name) && size <= MAX_TABLE_BYTES)
  const found: NamedTable[] = []
  for (const { name, read: unpack } of tables) {
    const bytes = await unpack()
    if (bytes.length > 0 && (isKnown(bytes) || tables.length === 1)) found.push(read(name, bytes))
  }
  if (found.length === 0) throw new ExchangeError('zip-none-known')
  return found
}

async function openZipped(bytes: Bytes, limits: ZipLimits): Promise<OpenedImport> {
  const items = openZip(bytes, limits)
  if (items.some(({ name }) => name === ARCHIVE_JSON)) return { kind: 'archive', archive: await readArchive(items) }
  return { kind: 'tables', tables: await tablesIn(items) }
}

/** Opens what the person chose: a table in any usual encoding, a ZIP of tables, or our own export. */
export async function openImport(name: string, bytes: Bytes, limits: ZipLimits = ZIP_LIMITS): Promise<OpenedImport> {
  if (bytes.length === 0) throw new ExchangeError('file-empty')
  if (isZip(bytes)) return openZipped(bytes, limits)
  return { kind: 'tables', tables: [read(name, bytes)] }
}

/** A table pasted as text. */
export const pastedTable = (text: string): NamedTable => {
  const table: Table = readCsv(text)
  if (table.rows.length === 0) throw new ExchangeError('file-empty')
  return { name: 'Pasted', table }
}
