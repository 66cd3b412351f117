import { WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import { APPLICATION, shownPosting } from '@rolecall/shared/domain/application.ts'
import { membersOf } from '@rolecall/shared/domain/family.ts'
import { MatchProfile, matchProfileOf } from '@rolecall/shared/domain/match/match-profile.ts'
import { Posting } from '@rolecall/shared/domain/posting.ts'
import { PREFERENCES } from '@rolecall/shared/domain/preferences.ts'
import { PROFILE } from '@rolecall/shared/domain/profile.ts'
import { RESUME, resumeIn } from '@rolecall/shared/domain/resume-record.ts'
import { Resume } from '@rolecall/shared/domain/resume.ts'
import { StatedFact } from '@rolecall/shared/domain/stated-fact.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { z } from 'zod'
import { postingOf } from '../commands/match-input.ts'
import { errorTable } from '../errors.ts'
import { textOf } from '../ports/row.ts'
import { activeAmong } from '../records/active-resume.ts'
import { VALUES, valuesIn } from '../records/record.ts'
import { readRecord } from '../records/store.ts'
import type { Writer } from '../records/store.ts'
import type { AnalyzeBody, GenerateBody } from './body.ts'

const generationError = errorTable({
  'no-resume': [422, 'Add a résumé first, or send one along: there is nothing yet that this could rest on.'],
  'no-posting': [422, 'This application has no posting to write for.'],
})

/** Everything that is needed to write, as it stood when it was asked for. */
export const GenerationInput = z.object({
  resume: Resume,
  /** The record it comes from; null where it was sent along. */
  resumeId: z.uuid().nullable(),
  resumeName: z.string(),
  application: z.uuid().nullable(),
  posting: Posting,
  stated: z.array(StatedFact),
  profile: MatchProfile,
  today: z.iso.date(),
  options: WritingOptions,
  questions: z.array(z.string()),
  save: z.boolean(),
  /** It has placeholders for what says who the person is, and so has what is written from it. */
  masked: z.boolean().default(false),
})
export type GenerationInput = z.infer<typeof GenerationInput>

const READ = `
  SELECT entity, record, ${VALUES} AS all_values FROM field
  WHERE user_id = ?1 AND (entity IN ('${PROFILE}', '${PREFERENCES}') OR (?2 AND entity = '${RESUME}' AND name <> 'text'))
  GROUP BY entity, record`

interface Found {
  id: string
  values: Record<string, Json>
}

/** The profile that is kept, and where none was named the résumé that counts, in one trip. */
async function readPerson({ db, me }: Writer, withResumes: boolean) {
  const { rows } = await db.read({ sql: READ, args: [me, withResumes ? 1 : 0] })
  const found = rows.map((row) => ({
    entity: textOf(row['entity']),
    id: textOf(row['record']),
    values: valuesIn(row),
  }))
  const only = (entity: string): Record<string, Json> => found.find((one) => one.entity === entity)?.values ?? {}
  const resumes = found.filter(({ entity }) => entity === RESUME)
  return { profile: only(PROFILE), active: activeAmong(resumes, only(PREFERENCES)) }
}

async function resumeFor(writer: Writer, asked: AnalyzeBody['resume'], active: Found | null) {
  if (typeof asked === 'object') return { resume: asked, resumeId: null, resumeName: asked.basics.label ?? 'Résumé' }
  const kept = asked === undefined ? active : await readRecord(writer, RESUME, { id: asked })
  if (!kept) throw generationError('no-resume')
  const name = kept.values['name']
  return { resume: resumeIn(kept.values), resumeId: kept.id, resumeName: typeof name === 'string' ? name : 'Résumé' }
}

async function postingFor(writer: Writer, { application, posting }: AnalyzeBody): Promise<Posting> {
  const whole = Posting.safeParse(posting)
  if (whole.success) return whole.data
  if (application === undefined) return postingOf(posting ?? {}, writer.now)
  const { values } = await readRecord(writer, APPLICATION, { id: application })
  const shown = Posting.safeParse(shownPosting(values))
  if (!shown.success) throw generationError('no-posting')
  return shown.data
}

/** Looks up what a request names. Only what is the asker's own is found. */
export async function inputOf(writer: Writer, body: AnalyzeBody & Partial<GenerateBody>): Promise<GenerationInput> {
  const kept = await readPerson(writer, body.resume === undefined)
  const facts = body.profile ? [] : membersOf(kept.profile, 'fact', StatedFact).map(({ value }) => value)
  return {
    ...(await resumeFor(writer, body.resume, kept.active)),
    application: body.application ?? null,
    posting: await postingFor(writer, body),
    stated: [...facts, ...body.stated].slice(0, 500),
    profile: body.profile ?? matchProfileOf(kept.profile),
    today: body.today ?? new Date(writer.now).toISOString().slice(0, 10),
    options: body.options ?? WritingOptions.parse({}),
    questions: body.questions ?? [],
    save: body.save ?? false,
    masked: body.masked ?? false,
  }
}
