import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { DOCUMENT } from '@rolecall/shared/domain/document.ts'
import type { Document } from '@rolecall/shared/domain/document.ts'
import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import type { DocumentView } from './collections.ts'
import { listDocuments } from './collections.ts'
import type { Group } from './copies.ts'
import type { FileRow, LocalStore } from './db.ts'
import { guarded } from './errors.ts'
import { putFile } from './files.ts'
import { fileRow } from './new-file.ts'
import type { ChosenFile } from './new-file.ts'
import { localStore } from './local-store.ts'
import { editRecords } from './records.ts'
import type { TakeBack } from './records.ts'
import { adding, addLinked, addMembers } from './sets.ts'

export interface LinkedDocument {
  /** The application that names the document, and the field in which it does. */
  of: string
  field: string
  sentAt: string | null
  document: DocumentView
}

export function linkedDocuments({ fields }: Group, all: readonly DocumentView[]): LinkedDocument[] {
  const byId = new Map(all.map((document) => [document.id, document]))
  return fields.documents.flatMap(({ of, field, value }) => {
    const document = byId.get(value.document)
    return document ? [{ of, field, sentAt: value.sentAt, document }] : []
  })
}

/** Those kept with other applications, the newest first. */
export async function otherDocuments(store: LocalStore, { fields }: Group): Promise<DocumentView[]> {
  const taken = new Set(fields.documents.map(({ value }) => value.document))
  return (await listDocuments(store))
    .filter(({ id }) => !taken.has(id))
    .toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1))
}

export const documentOf = (row: FileRow, kind: Document['kind'], now: number): Document => ({
  name: row.name,
  kind,
  type: row.type,
  size: row.bytes.length,
  hash: row.hash,
  addedAt: new Date(now).toISOString(),
  deletedAt: null,
})

const likelyKind = (name: string): Document['kind'] => {
  if (/\b(?:cv|r[eé]sum[eé]|lebenslauf|curriculum)\b/iu.test(name.replaceAll(/[_.-]/g, ' '))) return 'resume'
  return /letter|anschreiben|motivation/iu.test(name) ? 'letter' : 'other'
}

/** Keeps the bytes, what is known of them, and that they belong to this application: all of it or nothing. */
export async function attachFile(application: string, file: ChosenFile, store = localStore): Promise<TakeBack> {
  const row = await fileRow(file)
  const id = uuidv7(store.now(), store.random)
  const made = { entity: DOCUMENT, id, fields: documentOf(row, likelyKind(row.name), store.now()) }
  return guarded(() =>
    store.transaction('rw', store.tables, async () => {
      await putFile(store, row)
      return addLinked(made, adding(store, application, 'document', [{ document: id, sentAt: null }]), store)
    }),
  )
}

export const linkDocument = (application: string, document: string, store = localStore): Promise<TakeBack> =>
  addMembers(application, 'document', [{ document, sentAt: null }], store)

/** When it went to the employer; null: it did not. */
export const markSent = (
  { of, field, document }: LinkedDocument,
  sentAt: string | null,
  store = localStore,
): Promise<TakeBack> =>
  editRecords([{ entity: APPLICATION, id: of, fields: { [field]: { document: document.id, sentAt } } }], store)
