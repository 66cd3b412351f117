import { DOCUMENT } from '@rolecall/shared/domain/document.ts'
import { memberName } from '@rolecall/shared/domain/family.ts'
import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import { PREFERENCES, PREFERENCES_ID } from '@rolecall/shared/domain/preferences.ts'
import {
  activeResume,
  addedSkillKey,
  fieldsOfResume,
  MOST_TEXT,
  RESUME,
  RESUME_PARTS,
  resumesWithVersions,
  SKILL_FAMILY,
  skillMembers,
} from '@rolecall/shared/domain/resume-record.ts'
import type { ResumeInput } from '@rolecall/shared/domain/resume.ts'
import { listDocuments, listResumes, readPreferences } from './collections.ts'
import type { DocumentView, ResumeView } from './collections.ts'
import type { FileRow, LocalStore } from './db.ts'
import { documentOf } from './documents.ts'
import { guarded } from './errors.ts'
import { putFile } from './files.ts'
import { localStore } from './local-store.ts'
import { fileRow } from './new-file.ts'
import type { ChosenFile } from './new-file.ts'
import { editRecords } from './records.ts'
import type { RecordEdit, TakeBack } from './records.ts'

/** What a reader made of a file. */
export interface ReadResume {
  resume: ResumeInput
  text: string
  warnings: readonly string[]
}

const now = (store: LocalStore): string => new Date(store.now()).toISOString()

/** "cv-2026_final.pdf" is called "cv 2026 final" until the person names it. */
const nameFor = (file: string): string =>
  file
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
    .slice(0, 255) || file.slice(0, 255)

const firstFields = (store: LocalStore, name: string, document: string | null, read: ReadResume) => ({
  name: nameFor(name),
  document,
  ...fieldsOfResume(read.resume, store.random),
  text: read.text.slice(0, MOST_TEXT),
  warnings: read.warnings.slice(0, 50).map((warning) => warning.slice(0, 500)),
  addedAt: now(store),
  replacedBy: null,
  deletedAt: null,
})

/** The same bytes once more stand under the document that they have already. */
async function documentFor(store: LocalStore, row: FileRow): Promise<{ id: string; made: RecordEdit[] }> {
  const held = (await listDocuments(store)).find(({ hash }) => hash === row.hash)
  if (held) return { id: held.id, made: [] }
  const id = uuidv7(store.now(), store.random)
  return { id, made: [{ entity: DOCUMENT, id, fields: documentOf(row, 'resume', store.now()) }] }
}

/** Keeps the file and what was read from it; as a new version it takes the place of another. All of it or nothing. */
export async function addResume(
  file: ChosenFile,
  read: ReadResume,
  replaces: string | null = null,
  store = localStore,
): Promise<{ id: string; takeBack: TakeBack }> {
  const row = await fileRow(file)
  const id = uuidv7(store.now(), store.random)
  await guarded(() =>
    store.transaction('rw', store.tables, async () => {
      await putFile(store, row)
      const document = await documentFor(store, row)
      const made = { entity: RESUME, id, fields: firstFields(store, file.name, document.id, read) }
      const before = replaces === null ? [] : [{ entity: RESUME, id: replaces, fields: { replacedBy: id } }]
      await editRecords([...document.made, made, ...before], store)
    }),
  )
  const back = replaces === null ? [] : [{ entity: RESUME, id: replaces, fields: { replacedBy: null } }]
  const takeBack = async (): Promise<void> => {
    await editRecords([{ entity: RESUME, id, fields: { deletedAt: now(store) } }, ...back], store)
  }
  return { id, takeBack }
}

/** The live résumé that these bytes were read into, if there is one. */
export async function resumeOfFile(hash: string, store = localStore): Promise<ResumeView | null> {
  const documents = new Set((await listDocuments(store)).filter((one) => one.hash === hash).map(({ id }) => id))
  return (await listResumes(store)).find(({ document }) => document !== null && documents.has(document)) ?? null
}

export const editResume = (id: string, fields: RecordEdit['fields'], store = localStore): Promise<TakeBack> =>
  editRecords([{ entity: RESUME, id, fields }], store)

export const addSkills = (id: string, names: readonly string[], store = localStore): Promise<TakeBack> =>
  editResume(
    id,
    Object.fromEntries(
      names.map((name) => [
        memberName(SKILL_FAMILY, addedSkillKey(store.now(), store.random)),
        { name, group: null, level: null },
      ]),
    ),
    store,
  )

/** The same skill may have been added on two devices: all that are written like it go together. */
export function removeSkill({ id, all }: ResumeView, name: string, store = localStore): Promise<TakeBack> {
  const same = skillMembers(all).filter(({ value }) => value.name === name)
  return editResume(id, Object.fromEntries(same.map(({ field }) => [field, null])), store)
}

/** Everything that a version says, as the fields of another record. */
const contentOf = ({ all, ...fields }: ResumeView): Record<string, unknown> => ({
  ...Object.fromEntries(RESUME_PARTS.map((part) => [part, fields[part]])),
  ...Object.fromEntries(skillMembers(all).map(({ field, value }) => [field, value])),
  name: fields.name,
  document: fields.document,
  more: fields.more,
  text: fields.text,
  warnings: fields.warnings,
  deletedAt: null,
})

/** Keeps the résumé as it is now beside the one that goes on being edited. */
export function keepVersion(resume: ResumeView, store = localStore): Promise<TakeBack> {
  const id = uuidv7(store.now(), store.random)
  const fields = { ...contentOf(resume), addedAt: now(store), replacedBy: resume.id }
  return editRecords([{ entity: RESUME, id, fields }], store).then(() => async () => {
    await editRecords([{ entity: RESUME, id, fields: { deletedAt: now(store) } }], store)
  })
}

/** An earlier version takes the place of the one that counts now, which becomes a version in its turn. */
export const restoreVersion = (earlier: string, current: string, store = localStore): Promise<TakeBack> =>
  editRecords(
    [
      { entity: RESUME, id: earlier, fields: { replacedBy: null } },
      { entity: RESUME, id: current, fields: { replacedBy: earlier } },
    ],
    store,
  )

export const chooseResume = (id: string, store = localStore): Promise<TakeBack> =>
  editRecords([{ entity: PREFERENCES, id: PREFERENCES_ID, fields: { activeResume: id } }], store)

/** Into the trash with all its versions, and out of it with all of them. */
export async function trashResume(id: string, store = localStore): Promise<TakeBack> {
  const families = resumesWithVersions(await listResumes(store))
  const { current, earlier } = families.find((family) => family.current.id === id) ?? { current: { id }, earlier: [] }
  const fields = { deletedAt: now(store) }
  return editRecords(
    [current, ...earlier].map((one) => ({ entity: RESUME, id: one.id, fields })),
    store,
  )
}

export interface Resumes {
  families: { current: ResumeView; earlier: ResumeView[] }[]
  active: ResumeView | null
  documents: ReadonlyMap<string, DocumentView>
}

export async function readResumes(store: LocalStore): Promise<Resumes> {
  const [records, preferences, documents] = await Promise.all([
    listResumes(store),
    readPreferences(store),
    listDocuments(store),
  ])
  return {
    families: resumesWithVersions(records),
    active: activeResume(records, preferences.fields.activeResume),
    documents: new Map(documents.map((one) => [one.id, one])),
  }
}
