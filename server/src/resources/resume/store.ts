import { DOCUMENT } from '@rolecall/shared/domain/document.ts'
import { PROFILE, PROFILE_ID } from '@rolecall/shared/domain/profile.ts'
import { EMPTY_RESUME, fieldsOfResume, MOST_TEXT, RESUME, resumeIn } from '@rolecall/shared/domain/resume-record.ts'
import { acceptedField, suggestionsFrom } from '@rolecall/shared/domain/resume-suggestions.ts'
import type { Suggestion } from '@rolecall/shared/domain/resume-suggestions.ts'
import { sha256 } from '@rolecall/shared/exchange/bytes.ts'
import type { ResumeReading } from '@rolecall/shared/resume/read-file.ts'
import type { Deps } from '../../deps.ts'
import { recordsOf } from '../../records/errors.ts'
import { newId, newMember, random } from '../../records/random.ts'
import { readStatement, recordOf } from '../../records/record.ts'
import type { KeptRecord } from '../../records/record.ts'
import { fieldsOf, readRecord, writeAs } from '../../records/store.ts'
import type { Writer } from '../../records/store.ts'
import { textOf } from '../../ports/row.ts'
import { keepFile, listFiles } from '../files/store.ts'
import type { KeptFile } from '../files/store.ts'
import { unreadable, uploadError } from './errors.ts'

export interface Uploaded {
  file: File
  /** The résumé that this one is a newer version of. */
  replaces?: string | undefined
}

/** The document of these bytes, and the live résumé that was read from it, where there are such. */
const KNOWN = `
  SELECT document.record AS document, (
    SELECT resume.record FROM field resume
    WHERE resume.user_id = ?1 AND resume.entity = '${RESUME}' AND resume.name = 'document'
      AND resume.value ->> '$' = document.record AND NOT EXISTS (
        SELECT 1 FROM field gone WHERE gone.user_id = ?1 AND gone.entity = '${RESUME}'
          AND gone.record = resume.record AND gone.name = 'deletedAt' AND gone.value <> 'null')
    ORDER BY resume.record DESC LIMIT 1
  ) AS resume
  FROM field document
  WHERE document.user_id = ?1 AND document.entity = '${DOCUMENT}' AND document.name = 'hash'
    AND document.value ->> '$' = ?2
  ORDER BY resume IS NULL, document.record LIMIT 1`

async function knownFile({ db, me }: Writer, hash: string) {
  const [row] = (await db.read({ sql: KNOWN, args: [me, hash] })).rows
  return { document: row ? textOf(row['document']) : null, resume: row?.['resume'] ? textOf(row['resume']) : null }
}

type Read = Extract<ResumeReading, { ok: true }>

const nameFor = (file: string): string => file.replace(/\.[a-z0-9]{1,8}$/i, '').trim() || 'Résumé'

const resumeValues = (now: string, name: string, document: string, { resume, text, warnings }: Read) => ({
  ...EMPTY_RESUME,
  name: nameFor(name).slice(0, 255),
  document,
  ...fieldsOfResume(resume, random),
  text: text.slice(0, MOST_TEXT),
  warnings: [...warnings],
  addedAt: now,
})

const documentValues = (now: string, { hash, name, type, size }: KeptFile) => ({
  name,
  kind: 'resume',
  type: type.replace(/;.*$/, ''),
  size,
  hash,
  addedAt: now,
  deletedAt: null,
})

async function write(writer: Writer, kept: KeptFile, read: Read, held: string | null, replaces: string | undefined) {
  const now = new Date(writer.now).toISOString()
  const [id, document] = [newId(writer.now), held ?? newId(writer.now)]
  const made = { entity: RESUME, id, fields: fieldsOf(resumeValues(now, kept.name, document, read)) }
  const file = held ? [] : [{ entity: DOCUMENT, id: document, fields: fieldsOf(documentValues(now, kept)) }]
  const before = replaces === undefined ? [] : [{ entity: RESUME, id: replaces, fields: { replacedBy: id } }]
  const needs = replaces === undefined ? [] : [{ entity: RESUME, id: replaces }]
  const records = recordsOf(await writeAs(writer, [made, ...file, ...before], { needs }))
  return records.find((record) => record.id === id) ?? readRecord(writer, RESUME, { id })
}

/** Reads a file and keeps both. The same file once more is the résumé that it is already. */
export async function takeResume(
  deps: Pick<Deps, 'users' | 'blobs' | 'limits' | 'now' | 'resumes'>,
  writer: Writer,
  { file, replaces }: Uploaded,
): Promise<{ record: KeptRecord; made: boolean }> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const hash = await sha256(bytes)
  const known = await knownFile(writer, hash)
  if (known.resume) return { record: await readRecord(writer, RESUME, { id: known.resume }), made: false }
  const reading = await deps.resumes.read(bytes, file.name)
  if (!reading.ok) throw unreadable(reading)
  const kept = await keepFile(deps, writer.me, { hash, bytes, name: file.name, mime: file.type })
  return { record: await write(writer, kept, reading, known.document, replaces), made: true }
}

/** How a résumé stands: what was read from it, and whether its file is here. */
export async function statusOf(deps: Pick<Deps, 'users' | 'blobs' | 'limits' | 'now'>, writer: Writer, id: string) {
  const { values } = await readRecord(writer, RESUME, { id })
  const { work, education, skills, languages, certificates, projects } = resumeIn(values)
  const document = typeof values['document'] === 'string' ? values['document'] : null
  const warnings = Array.isArray(values['warnings']) ? values['warnings'].map(String) : []
  return {
    id,
    state: 'ready' as const,
    file: document === null ? ('none' as const) : await whereIs(deps, writer, document),
    warnings,
    read: {
      work: work.length,
      education: education.length,
      skills: skills.length,
      languages: languages.length,
      certificates: certificates.length,
      projects: projects.length,
    },
  }
}

async function whereIs(deps: Parameters<typeof listFiles>[0], writer: Writer, document: string) {
  const [row] = (await writer.db.read(readStatement(writer.me, DOCUMENT, document))).rows
  const hash = row ? recordOf(row).values['hash'] : null
  const { items } = await listFiles(deps, writer.me)
  return items.some((item) => item.hash === hash) ? ('kept' as const) : ('on-a-device' as const)
}

async function profileValues({ db, me }: Writer): Promise<KeptRecord['values']> {
  const [row] = (await db.read(readStatement(me, PROFILE, PROFILE_ID))).rows
  return row ? recordOf(row).values : {}
}

export async function suggestionsOf(writer: Writer, id: string): Promise<Suggestion[]> {
  const { values } = await readRecord(writer, RESUME, { id })
  return suggestionsFrom(resumeIn(values), await profileValues(writer), new Date(writer.now).toISOString())
}

/** Takes those that still stand into the profile; one that does not refuses all of them. */
export async function applySuggestions(writer: Writer, id: string, wanted: readonly Suggestion[]) {
  const open = await suggestionsOf(writer, id)
  const fields = wanted.map((one) => {
    const stands = open.some(({ kind, value }) => kind === one.kind && value === one.value)
    const field = stands ? acceptedField(one, newMember()) : null
    if (!field) throw uploadError('already-in-profile', { details: one })
    return [field.name, field.value] as const
  })
  const values = fieldsOf(Object.fromEntries(fields))
  const [profile] = recordsOf(await writeAs(writer, [{ entity: PROFILE, id: PROFILE_ID, fields: values }]))
  return { applied: wanted.length, left: open.length - wanted.length, rev: profile?.rev ?? 0 }
}
