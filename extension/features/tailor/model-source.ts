import { z } from 'zod'
import type { Edit } from '@rolecall/shared/resume/edit.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import { dataOf } from '../../sync/ask-stream.ts'
import type { ServerEvent } from '../../sync/event-stream.ts'
import { farMatcher } from '../match/far-matcher.ts'
import { noteHeard } from '../model/noted.ts'
import { questionIn } from '../model/texts.ts'
import { withUsage } from '../model/took.ts'
import type { Took } from '../model/took.ts'
import { COPY } from './copy.ts'
import { EditShape } from './kept-proposals.ts'
import type { Step } from './proposals.ts'
import { underOf } from './where.ts'

/** A line that is still being written has no id: its words are not settled. */
const ComingEdit = EditShape.extend({ id: z.string().default('growing'), done: z.boolean().default(true) })
const Failed = z.object({ code: z.string().default(''), message: z.string() })
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
  if (event.event === 'error') return endOf(dataOf(event, Failed))
  if (event.event !== 'done') return null
  const without = dataOf(event, Done)?.without
  return { do: 'end', run: 'done', ...(without ? { note: without.message } : {}) }
}

/** Another window, or another device, may have stopped it. */
const endOf = (failed: z.infer<typeof Failed> | null): Step =>
  failed?.code === 'task-cancelled'
    ? { do: 'end', run: 'stopped' }
    : { do: 'end', run: 'failed', problem: failed?.message ?? COPY.couldNotPropose }

/** A model behind the server of the account writes; what it writes comes line by line. */
export async function* stepsIn(what: string, resume: Resume, events: AsyncIterable<ServerEvent>): AsyncGenerator<Step> {
  let took: Took | null = null
  for await (const event of events) {
    took = withUsage(took, event)
    const step = event.event === 'usage' && took ? { do: 'took' as const, took } : await stepOf(resume, event)
    if (step) yield step
    noteHeard(what, event.id)
    if (step?.do === 'end') return
  }
}
