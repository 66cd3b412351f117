import type { FileRow } from '../store/db.ts'
import { localStore } from '../store/local-store.ts'
import { fetchFile } from '../sync/files.ts'
import type { Fetched } from '../sync/files.ts'
import { saveFile } from './save-file.ts'
import { readSession } from './session.ts'

export type HandedOver = Exclude<Fetched['kind'], 'file'> | 'done'

/** Hands a kept file to the person as a download, fetched from the server where it is not on this device. */
export async function downloadFile(what: Pick<FileRow, 'hash' | 'name' | 'type'>): Promise<HandedOver> {
  const found = await fetchFile(
    { store: localStore, fetch: (...request) => fetch(...request), session: readSession },
    what,
  )
  if (found.kind !== 'file') return found.kind
  saveFile(what.name, found.file.bytes, found.file.type)
  return 'done'
}
