import { EMPTY_RESUME, fieldsOfResume, RESUME } from '@rolecall/shared/domain/resume-record.ts'
import { EMPTY_WRITING, WRITING } from '@rolecall/shared/domain/writing.ts'
import type { Writing } from '@rolecall/shared/domain/writing.ts'
import { applyEdits } from '@rolecall/shared/resume/edit.ts'
import type { Edit } from '@rolecall/shared/resume/edit.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { z } from 'zod'
import { errorTable } from '../errors.ts'
import { recordsOf } from '../records/errors.ts'
import { newId, random } from '../records/random.ts'
import { fieldsOf, writeAs } from '../records/store.ts'
import type { Writer } from '../records/store.ts'
import type { RecordWrite } from '../resources/sync/store.ts'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import type { WrittenKind } from './kinds.ts'
import type { GenerateBody } from './body.ts'
import type { GenerationInput } from './input.ts'

export const saveError = errorTable({
  'nothing-accepted': [422, 'None of these belongs to what the task proposed. Nothing was changed.'],
  'has-placeholders': [422, 'This has placeholders in place of your words. Put them back, and keep it yourself.'],
  'needs-application': [422, 'What was written for no application of yours is not kept here. Copy it instead.'],
})

/** What the person takes of it. Left out: all. */
export interface Accepted {
  /** The ids of edits. */
  edits?: readonly string[] | undefined
  /** Their own words in place of those that were proposed, by the id of the edit. Nobody has to prove them. */
  own?: Readonly<Record<string, string>> | undefined
}

/** What a task came to; it was written here, so its shape is known. */
const line = z.object({ text: z.string() })
const Result = z.object({
  edits: z.array(z.custom<Edit>()).default([]),
  text: z.string().default(''),
  answers: z.array(z.object({ question: z.string(), text: z.string() })).default([]),
  outlines: z.array(z.object({ question: z.string(), outline: z.array(line) })).default([]),
})
type Result = z.infer<typeof Result>

interface Saving {
  task: string
  kind: WrittenKind
  input: GenerationInput
  result: Json
  accepted: Accepted
}

function chosenEdits({ edits }: Result, { edits: ids, own = {} }: Accepted): Edit[] {
  const chosen = edits.filter(({ id }) => ids === undefined || ids.includes(id))
  if (chosen.length === 0) throw saveError('nothing-accepted')
  return chosen.map((edit) => Object.assign({}, edit, { after: own[edit.id] ?? edit.after }))
}

/** A résumé of its own, tied to the one it was made from and to the application: it takes nobody's place. */
function tailored({ input, accepted }: Saving, result: Result, at: string): Record<string, unknown> {
  const { resume, resumeId, resumeName, application, posting, options } = input
  const { company, title } = posting
  return {
    ...EMPTY_RESUME,
    name: `${resumeName} · ${company ?? title}`.slice(0, 255),
    ...fieldsOfResume(applyEdits(resume, chosenEdits(result, accepted)), random),
    basedOn: resumeId,
    application,
    locks: options.locks,
    addedAt: at,
  }
}

function writings({ kind, input }: Saving, { text, answers, outlines }: Result, at: string): Writing[] {
  const { application, options, resumeId } = input
  if (application === null) throw saveError('needs-application')
  const common = { ...EMPTY_WRITING, application, options: { ...options }, resume: resumeId, addedAt: at }
  const writing = (as: Writing['kind'], one: Pick<Writing, 'text'> & Partial<Writing>): Writing =>
    Object.assign({ kind: as }, common, one)
  if (kind === 'letter') return [writing('letter', { text })]
  if (kind === 'answers') return answers.filter(({ text: said }) => said !== '').map((one) => writing('answer', one))
  const told = outlines.map(({ question, outline }) => ({
    question,
    text: outline
      .map((one) => one.text)
      .filter(Boolean)
      .join('\n'),
  }))
  return told.filter(({ text: said }) => said !== '').map((one) => writing('interview', one))
}

function writesOf(saving: Saving, now: number): RecordWrite[] {
  const result = Result.parse(saving.result)
  const at = new Date(now).toISOString()
  const [entity, records] =
    saving.kind === 'tailor' ? [RESUME, [tailored(saving, result, at)]] : [WRITING, writings(saving, result, at)]
  return records.map((values) => ({ entity, id: newId(now), fields: fieldsOf(values) }))
}

/** What was to be kept without asking; nothing where nothing came of it. */
export async function saveAll(writer: Writer, saving: Omit<Saving, 'accepted'>) {
  const { edits } = Result.parse(saving.result)
  if (saving.kind === 'tailor' && edits.length === 0) return []
  return saveResult(writer, { ...saving, accepted: {} })
}

/** What is to be kept has to have a place: said before anything is written, and paid for. */
export function checkPlace(kind: WrittenKind, { save, application }: Pick<GenerateBody, 'save' | 'application'>): void {
  if (save && kind !== 'tailor' && application === undefined) throw saveError('needs-application')
}

/** Keeps what was written as records of the person, which reach every device. The same again is kept once. */
export async function saveResult(writer: Writer, saving: Saving): Promise<{ entity: string; id: string }[]> {
  const { task, input, accepted } = saving
  const writes = writesOf(saving, writer.now)
  if (writes.length === 0) throw saveError('nothing-accepted')
  const needs = input.application === null ? [] : [{ entity: APPLICATION, id: input.application }]
  const repeat = { key: `task ${task} ${JSON.stringify(accepted)}`, body: accepted }
  const entity = writes[0]?.entity ?? ''
  return recordsOf(await writeAs(writer, writes, { needs, repeat })).map(({ id }) => ({ entity, id }))
}
