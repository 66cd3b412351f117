import { DOCUMENT, documentFields } from '@rolecall/shared/domain/document.ts'
import { FILE_TYPES } from '@rolecall/shared/domain/file-type.ts'
import type { Archive, ReadFile } from '@rolecall/shared/exchange/archive-read.ts'
import type { ArchiveFile } from '@rolecall/shared/exchange/archive-write.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import { z } from 'zod'
import type { FileRow, LocalStore } from './db.ts'
import { guarded } from './errors.ts'
import { putFile } from './files.ts'

const kinds = Object.values(FILE_TYPES) as readonly { mimes: readonly string[]; endings: readonly string[] }[]

const endingOf = ({ name, type }: FileRow): string =>
  kinds.find(({ mimes }) => mimes.includes(type))?.endings[0] ?? name.split('.').at(-1) ?? ''

/** The person's own files that are on this device, as an export has them. */
export const everyFile = async (store: LocalStore): Promise<ArchiveFile[]> =>
  (await guarded(() => store.files.toArray())).map((row) => ({ bytes: row.bytes, extension: endingOf(row) }))

const Named = z.object({ name: documentFields.name, type: documentFields.type, hash: documentFields.hash })

/** What the export's own records call each of its files. */
function namesIn({ records }: Archive): Map<string, Pick<FileRow, 'name' | 'type'>> {
  const documents = records.filter(({ entity }) => entity === DOCUMENT)
  const named = documents.flatMap(({ cells }) => Named.safeParse(valuesOf(cells)).data ?? [])
  return new Map(named.map(({ hash, name, type }) => [hash, { name, type }]))
}

const typeOf = (extension: string): string =>
  kinds.find(({ endings }) => endings.includes(extension))?.mimes[0] ?? 'application/octet-stream'

/** The files of an export that are not on this device. */
export async function missingFiles(store: LocalStore, { files }: Archive): Promise<ReadFile[]> {
  const held = await guarded(() => store.files.bulkGet(files.map(({ hash }) => hash)))
  return files.filter((_, at) => held[at] === undefined)
}

/** Before the records that speak of them, so that none of these is ever without its bytes. */
export async function restoreFiles(store: LocalStore, archive: Archive): Promise<void> {
  const names = namesIn(archive)
  for (const { hash, bytes, extension } of await missingFiles(store, archive)) {
    const known = names.get(hash) ?? { name: `file.${extension}`, type: typeOf(extension) }
    const row: FileRow = { hash, bytes, ...known, state: 'waiting', reason: null }
    await guarded(() => store.transaction('rw', store.files, () => putFile(store, row)))
  }
}
