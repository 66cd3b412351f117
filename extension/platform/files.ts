import type { FileRow } from '../store/db.ts'
import { localStore } from '../store/local-store.ts'
import { fetchFile } from '../sync/files.ts'
import type { Fetched } from '../sync/files.ts'
import { saveFile } from './save-file.ts'
import { readSession } from './session.ts'

export type HandedOver = Exclude<Fetched['kind'], 'file'> | 'done'

const ports = {
  store: localStore,
  fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
  session: readSession,
}

/** The bytes of a kept file, fetched from the server where they are not on this device; null where they cannot be had. */
export async function fileBytes(what: Pick<FileRow, 'hash' | 'name' | 'type'>): Promise<FileRow['bytes'] | null> {
  const found = await fetchFile(ports, what)
  return found.kind === 'file' ? found.file.bytes : null
}

/** Hands a kept file to the person as a download, fetched from the server where it is not on this device. */
export async function downloadFile(what: Pick<FileRow, 'hash' | 'name' | 'type'>): Promise<HandedOver> {
  const found = await fetchFile(ports, what)
  if (found.kind !== 'file') return found.kind
  saveFile(what.name, found.file.bytes, found.file.type)
  return 'done'
}
