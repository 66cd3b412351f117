import { z } from 'zod'
import { questionOf } from '@rolecall/shared/resume/question.ts'
import type { Edit } from '@rolecall/shared/resume/edit.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import { ownPorts } from '../../platform/own-account.ts'
import { localStore } from '../../store/local-store.ts'
import { readTailorPerson } from '../../store/tailor-person.ts'
import { askStream, dataOf } from '../../sync/ask-stream.ts'
import type { ServerEvent } from '../../sync/event-stream.ts'
import { farMatcher } from '../match/far-matcher.ts'
import { COPY } from './copy.ts'
import { EditShape } from './kept-proposals.ts'
import type { Step } from './proposals.ts'
import type { Source } from './use-tailoring.ts'
import { underOf } from './where.ts'

/** A line that is still being written has no id: its words are not settled. */
const ComingEdit = EditShape.extend({ id: z.string().default('growing'), done: z.boolean().default(true) })
const Asked = z.object({ text: z.string(), about: z.string().nullable(), quote: z.string().nullable() })
const Failed = z.object({ message: z.string() })
const Done = z.object({ without: z.object({ message: z.string() }).nullish() })

/** Whoever wrote a line, it is looked at here before it is offered. */
async function checked(resume: Resume, edit: Edit): Promise<Edit> {
  if (edit.after === null || edit.kind === 'move' || edit.kind === 'drop') return edit
  const verdicts = await farMatcher().work('check', {
    lines: [{ text: edit.after, under: underOf(resume, edit.line) }],
  })
  const verdict = verdicts?.[0]
  return verdict ? { ...edit, verdict, facts: verdict.evidence } : edit
}

async function stepOf(resume: Resume, event: ServerEvent): Promise<Step | null> {
  if (event.event === 'edit') {
    const coming = dataOf(event, ComingEdit)
    if (!coming) return null
    const { done, ...edit } = coming
    return { do: 'edit', edit: done ? await checked(resume, edit) : edit, whole: done }
  }
  if (event.event === 'question') {
    const asked = dataOf(event, Asked)
    return asked && { do: 'question', question: questionOf(asked.text, asked.about, asked.quote) }
  }
  if (event.event === 'restart') return { do: 'begin' }
  if (event.event === 'error')
    return { do: 'end', run: 'failed', problem: dataOf(event, Failed)?.message ?? COPY.couldNotPropose }
  if (event.event !== 'done') return null
  const without = dataOf(event, Done)?.without
  return { do: 'end', run: 'done', ...(without ? { problem: without.message } : {}) }
}

/** A model behind the server of the account writes; what it writes comes line by line. */
export const byModel: Source = async function* byModel({ posting, options }, signal) {
  const person = await readTailorPerson(localStore)
  if (!person) return yield { do: 'end', run: 'failed', problem: COPY.couldNotPropose }
  const { resume, stated } = person
  const body = { resume, stated: stated.slice(-100), posting, options }
  const asked = { path: '/ai/resume/generate', body, key: crypto.randomUUID(), signal }
  const ports = await ownPorts(async (all) => all)
  let ended = false
  for await (const event of askStream(ports, asked)) {
    const step = await stepOf(resume, event)
    if (step) yield step
    ended ||= step?.do === 'end'
  }
  // What was cut is told as such: what came whole stays.
  if (!ended) yield { do: 'end', run: 'stopped', problem: COPY.cut }
}
