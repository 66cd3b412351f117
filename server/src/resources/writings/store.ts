import { APPLICATION, shownPosting } from '@rolecall/shared/domain/application.ts'
import { PREFERENCES } from '@rolecall/shared/domain/preferences.ts'
import { RESUME, resumeIn } from '@rolecall/shared/domain/resume-record.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import { EMPTY_WRITING, WRITING, WRITING_KINDS } from '@rolecall/shared/domain/writing.ts'
import type { Writing } from '@rolecall/shared/domain/writing.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { textOf } from '../../ports/row.ts'
import { resumeAmong } from '../../records/active-resume.ts'
import { recordError } from '../../records/errors.ts'
import { VALUES, valuesIn } from '../../records/record.ts'
import type { Writer } from '../../records/store.ts'

/** Something written, with the head it goes out under and the vacancy it was written for. */
export interface WritingInPlace {
  writing: Pick<Writing, 'kind' | 'question' | 'text'>
  resume: Resume
  company: string | undefined
  title: string
}

/** In one trip: itself, its application, and the résumé that it names, or where it names none all of them. */
const READ = `
  WITH named AS (
    SELECT name, json_extract(value, '$') AS id FROM field
    WHERE user_id = ?1 AND entity = '${WRITING}' AND record = ?2 AND name IN ('application', 'resume'))
  SELECT entity, record, ${VALUES} AS all_values FROM field
  WHERE user_id = ?1 AND (
    entity = '${PREFERENCES}'
    OR (entity = '${WRITING}' AND record = ?2)
    OR (entity = '${APPLICATION}' AND record = (SELECT id FROM named WHERE name = 'application'))
    OR (entity = '${RESUME}' AND name <> 'text'
        AND record = ifnull((SELECT id FROM named WHERE name = 'resume'), record)))
  GROUP BY entity, record`

type Values = Record<string, Json>

/** What a newer version wrote, and this one cannot read, is left empty. */
function writingIn({ kind, question, text }: Values): WritingInPlace['writing'] {
  return {
    kind: WRITING_KINDS.find((one) => one === kind) ?? 'letter',
    question: typeof question === 'string' ? question : EMPTY_WRITING.question,
    text: typeof text === 'string' ? text : EMPTY_WRITING.text,
  }
}

export async function readWriting({ db, me }: Pick<Writer, 'db' | 'me'>, id: string): Promise<WritingInPlace> {
  const { rows } = await db.read({ sql: READ, args: [me, id] })
  const found = rows.map((row) => ({
    entity: textOf(row['entity']),
    id: textOf(row['record']),
    values: valuesIn(row),
  }))
  const only = (entity: string): Values | null => found.find((one) => one.entity === entity)?.values ?? null
  const writing = only(WRITING)
  if (!writing) throw recordError('no-such-record')
  const resumes = found.filter(({ entity }) => entity === RESUME)
  const resume = typeof writing['resume'] === 'string' ? only(RESUME) : resumeAmong(resumes, only(PREFERENCES) ?? {})
  const { company, title } = shownPosting(only(APPLICATION) ?? {}) ?? {}
  return {
    writing: writingIn(writing),
    resume: resumeIn(resume ?? {}),
    company: company ?? undefined,
    title: title ?? '',
  }
}
