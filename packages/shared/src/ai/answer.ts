import { z } from 'zod'
import type { AiKind } from './kinds.ts'
import { readJson } from './read-json.ts'
import type { AiMessage, AiRequest } from './request.ts'
import { AI_ANSWERS, ENTRIES, MAIN_LIST } from './shapes.ts'
import type { AiAnswers } from './shapes.ts'

/** Why an answer cannot be used, and what the person is told. Asking again may help with those that are `again`. */
export const ANSWER_PROBLEMS = {
  empty: { again: true, message: 'The model answered with nothing. Your résumé is unchanged.' },
  refused: {
    again: false,
    message: 'The model declined to answer. Your résumé is unchanged; the proposals made without a model still work.',
  },
  unreadable: { again: true, message: 'The model answered in a form that cannot be read. Your résumé is unchanged.' },
  'wrong-shape': { again: true, message: 'The model left out what it was asked for. Your résumé is unchanged.' },
  cut: { again: true, message: 'The answer broke off before anything of it was complete. Your résumé is unchanged.' },
  'too-long': { again: false, message: 'The model answered with far more than was asked for. Nothing of it was used.' },
} as const
export type AnswerProblem = keyof typeof ANSWER_PROBLEMS

export type ReadAnswer<Kind extends AiKind> =
  | { ok: true; value: AiAnswers[Kind]; /** Its end came, and nothing had to be left out. */ whole: boolean }
  | { ok: false; code: AnswerProblem; message: string }

/** Asked again this often, and no more. */
export const MOST_REPAIRS = 2
const LONGEST_ANSWER = 400_000
const LONGEST_TEXT = 20_000
const MOST_ENTRIES = 200
const REFUSAL =
  /\b(?:i(?:’|')?m (?:sorry|unable|not able)|i (?:can(?:’|'|no)?t|cannot|won(?:’|')t|will not)|as an ai|unable to (?:help|assist|comply))|tut mir leid|kann (?:ich )?(?:dabei |ihnen )?nicht|désolé|ne peux pas|lo siento|no puedo|het spijt me|kan ik niet/iu

const failed = (code: AnswerProblem): { ok: false; code: AnswerProblem; message: string } => ({
  ok: false,
  code,
  message: ANSWER_PROBLEMS[code].message,
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isTooLong(value: unknown): boolean {
  if (typeof value === 'string') return value.length > LONGEST_TEXT
  if (Array.isArray(value)) return value.length > MOST_ENTRIES || value.some(isTooLong)
  return isObject(value) && Object.values(value).some(isTooLong)
}

/** Without the keys that were not asked for: an entry with more than its own keys says the same with them gone. */
function known(shape: z.ZodType, value: unknown): unknown {
  if (!(shape instanceof z.ZodObject) || !isObject(value)) return value
  const keys = Object.keys(shape.shape)
  const kept = keys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, value[key]] as const] : []))
  const said = Object.fromEntries(kept)
  // Which facts it rests on is found out anew, so nothing is lost where a model forgets to say it.
  return keys.includes('facts') && !Array.isArray(said['facts']) ? { ...said, facts: [] } : said
}

function entriesOf(shape: z.ZodType, list: unknown, open: ReadonlySet<unknown>): unknown[] {
  const all = Array.isArray(list) ? list : []
  return all.flatMap((one) => {
    if (open.has(one)) return []
    const read = shape.safeParse(known(shape, one))
    return read.success ? [read.data] : []
  })
}

/** A list under another name, or an entry that stands where the list should: models do both. */
function listNamed(found: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(found, name)) return found[name]
  const inside = Object.values(found).find((one) => isObject(one) && Object.hasOwn(one, name))
  return isObject(inside) ? inside[name] : undefined
}

function mended(kind: AiKind, found: Record<string, unknown>, open: ReadonlySet<unknown>): Record<string, unknown> {
  const lists = Object.entries(ENTRIES[kind]).map(([name, shape]) => {
    const list = listNamed(found, name)
    const all = Array.isArray(list) && open.has(list) && typeof list.at(-1) === 'string' ? list.slice(0, -1) : list
    return [name, entriesOf(shape, all, open)] as const
  })
  const summary = typeof found['summary'] === 'string' ? found['summary'] : ''
  return { ...(kind === 'analyze' ? { summary } : {}), ...Object.fromEntries(lists) }
}

/** There may be nothing to change; a letter of no paragraph and an answer to no question are none. */
const MAY_BE_BARE: ReadonlySet<AiKind> = new Set(['tailor', 'analyze'])

const isNothing = (kind: AiKind, answer: Readonly<Record<string, unknown>>): boolean => {
  const main = answer[MAIN_LIST[kind]]
  return !MAY_BE_BARE.has(kind) && Array.isArray(main) && main.length === 0
}

/** What a model wrote, as what it was asked for, or why it is not. Whatever it is: this never throws. */
export function readAnswer<Kind extends AiKind>(kind: Kind, text: string): ReadAnswer<Kind> {
  if (text.length > LONGEST_ANSWER) return failed('too-long')
  if (text.trim() === '') return failed('empty')
  const json = readJson(text)
  if (!json || !isObject(json.value)) return failed(REFUSAL.test(text) ? 'refused' : 'unreadable')
  if (isTooLong(json.value)) return failed('too-long')
  const shape = AI_ANSWERS[kind] as unknown as z.ZodType<AiAnswers[Kind]>
  const whole = json.complete ? shape.safeParse(json.value) : null
  if (whole?.success)
    return isNothing(kind, whole.data) ? failed('empty') : { ok: true, value: whole.data, whole: true }
  const value = mended(kind, json.value, json.open)
  const main = listNamed(json.value, MAIN_LIST[kind])
  const read = shape.safeParse(value)
  const isThere = Array.isArray(value[MAIN_LIST[kind]]) && (value[MAIN_LIST[kind]] as unknown[]).length > 0
  const isBare = json.complete && Array.isArray(main) && main.length === 0
  if (read.success && isThere) return { ok: true, value: read.data, whole: false }
  if (read.success && isBare)
    return MAY_BE_BARE.has(kind) ? { ok: true, value: read.data, whole: false } : failed('empty')
  return failed(json.complete ? (REFUSAL.test(text) ? 'refused' : 'wrong-shape') : 'cut')
}

const MOST_REPEATED = 4_000

/** The same request once more, with what was wrong with the answer. */
export function repairRequest(request: AiRequest, text: string, problem: AnswerProblem): AiRequest {
  const again: AiMessage[] = [
    { role: 'assistant', content: text.slice(0, MOST_REPEATED) || '(nothing)' },
    {
      role: 'user',
      content: `${REPAIRS[problem]} Answer again with one JSON object that fits the schema "${request.schemaName}", and with nothing before or behind it.`,
    },
  ]
  return { ...request, messages: [...request.messages, ...again] }
}

const REPAIRS: Readonly<Record<AnswerProblem, string>> = {
  empty: 'You answered with nothing.',
  refused: 'You declined, though nothing here asks for anything but rewording what a person said of themselves.',
  unreadable: 'That is not JSON.',
  'wrong-shape': 'That does not have the keys and types of the schema.',
  cut: 'That broke off before its end; make it shorter.',
  'too-long': 'That was far too long.',
}
