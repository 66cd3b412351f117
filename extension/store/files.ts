import { sha256 } from '@rolecall/shared/exchange/bytes.ts'
import type { FileRow, LocalStore } from './db.ts'
import { guarded } from './errors.ts'

/** Inside a change under way. The same bytes once more are no new file, and what the server has it has. */
export async function putFile(store: LocalStore, row: FileRow): Promise<void> {
  const held = await store.files.get(row.hash)
  await store.files.put(held?.state === 'kept' ? { ...row, state: 'kept' } : row)
}

export const readFileRow = (store: LocalStore, hash: string): Promise<FileRow | undefined> =>
  guarded(() => store.files.get(hash))

/** Where the bytes of each document are: 'away' means on another device or on the server alone. */
export async function fileStates(
  store: LocalStore,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Pick<FileRow, 'state' | 'reason'>>> {
  const rows = await store.files.bulkGet([...hashes])
  return new Map(rows.filter((row) => row !== undefined).map(({ hash, state, reason }) => [hash, { state, reason }]))
}

export const waitingFiles = (store: LocalStore): Promise<FileRow[]> =>
  guarded(() => store.files.where('state').equals('waiting').toArray())

export const markFile = (
  store: LocalStore,
  hash: string,
  state: FileRow['state'],
  reason: string | null = null,
): Promise<void> => guarded(() => store.files.update(hash, { state, reason })).then(() => undefined)

/** Bytes that came from the server, checked against their name before anybody opens them. Null: they are not these. */
export async function takeFile(store: LocalStore, file: Omit<FileRow, 'state' | 'reason'>): Promise<FileRow | null> {
  if ((await sha256(file.bytes)) !== file.hash) return null
  const row: FileRow = { ...file, state: 'kept', reason: null }
  await guarded(() => store.files.put(row))
  return row
}
