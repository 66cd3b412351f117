import { z } from 'zod'
import type { Edit } from '@rolecall/shared/resume/edit.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import { dataOf } from '../../sync/ask-stream.ts'
import type { ServerEvent } from '../../sync/event-stream.ts'
import { farMatcher } from '../match/far-matcher.ts'
import { eventsOf } from '../model/asking.ts'
import type { Asking } from '../model/asking.ts'
import { questionIn } from '../model/texts.ts'
import { withUsage } from '../model/took.ts'
import type { Took } from '../model/took.ts'
import { COPY } from './copy.ts'
import { EditShape } from './kept-proposals.ts'
import type { Step } from './proposals.ts'
import type { Source } from './use-tailoring.ts'
import { underOf } from './where.ts'

/** A line that is still being written has no id: its words are not settled. */
const ComingEdit = EditShape.extend({ id: z.string().default('growing'), done: z.boolean().default(true) })
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
    const question = questionIn(event)
    return question && { do: 'question', question }
  }
  if (event.event === 'restart') return { do: 'begin' }
  if (event.event === 'error')
    return { do: 'end', run: 'failed', problem: dataOf(event, Failed)?.message ?? COPY.couldNotPropose }
  if (event.event !== 'done') return null
  const without = dataOf(event, Done)?.without
  return { do: 'end', run: 'done', ...(without ? { problem: without.message } : {}) }
}

/** A model behind the server of the account writes; what it writes comes line by line. */
export const byModel = (resume: Resume, asking: Asking): Source =>
  async function* byModelOf(signal) {
    let took: Took | null = null
    let ended = false
    for await (const event of eventsOf(asking, signal)) {
      took = withUsage(took, event)
      const step = event.event === 'usage' && took ? { do: 'took' as const, took } : await stepOf(resume, event)
      if (step) yield step
      ended ||= step?.do === 'end'
    }
    // What was cut is told as such: what came whole stays.
    if (!ended) yield { do: 'end', run: 'stopped', problem: COPY.cut }
  }
