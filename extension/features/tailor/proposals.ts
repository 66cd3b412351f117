import type { Verdict } from '@rolecall/shared/resume/faithful/verdict.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import { stillFits } from '@rolecall/shared/resume/edit.ts'
import type { Edit } from '@rolecall/shared/resume/edit.ts'
import type { Question } from '@rolecall/shared/resume/question.ts'
import type { Took } from '../model/took.ts'

export type Decision = 'open' | 'accepted' | 'rejected'

export interface Proposal {
  edit: Edit
  decision: Decision
  /** False while its words still come. */
  whole: boolean
  /** The person changed its words. */
  own: boolean
}

export type RunState = 'none' | 'running' | 'done' | 'stopped' | 'failed'

export interface Tailoring {
  run: RunState
  problem: string | null
  /** Why no provider wrote it. */
  note: string | null
  proposals: readonly Proposal[]
  questions: readonly Question[]
  /** What it took of today's budget, where a provider wrote it. */
  took: Took | null
}

export const NOTHING: Tailoring = { run: 'none', problem: null, note: null, proposals: [], questions: [], took: null }

export type Step =
  | { do: 'begin' }
  | { do: 'edit'; edit: Edit; whole: boolean }
  | { do: 'question'; question: Question }
  | { do: 'took'; took: Took }
  | { do: 'end'; run: Exclude<RunState, 'none' | 'running'>; problem?: string; note?: string }
  | { do: 'decide'; id: string; decision: Decision }
  | { do: 'accept-all' }
  | { do: 'reword'; id: string; after: string; verdict: Verdict }
  | { do: 'answered'; id: string }
  | { do: 'restore'; state: Tailoring }

/** A line that nothing proves cannot be taken, whoever wrote it. */
export const isOffered = ({ whole, edit: { verdict } }: Proposal): boolean => whole && verdict?.supported !== false

const acceptAll = (proposal: Proposal): Proposal =>
  proposal.decision === 'open' && isOffered(proposal) ? { ...proposal, decision: 'accepted' } : proposal

/** Only one line is being written at a time, and its id may follow its words. */
function withEdit(proposals: readonly Proposal[], edit: Edit, whole: boolean): readonly Proposal[] {
  const kept = proposals.filter((one) => one.whole)
  const at = kept.findIndex((one) => one.edit.id === edit.id)
  const next: Proposal = { edit, whole, decision: 'open', own: false }
  return at < 0 ? [...kept, next] : kept.with(at, next)
}

const changed = (state: Tailoring, id: string, change: (proposal: Proposal) => Proposal): Tailoring => ({
  ...state,
  proposals: state.proposals.map((one) => (one.edit.id === id ? change(one) : one)),
})

function reworded(proposal: Proposal, after: string, verdict: Verdict): Proposal {
  const edit = { ...proposal.edit, after, why: '', verdict, facts: verdict.evidence }
  return { ...proposal, edit, own: true, decision: verdict.supported ? 'accepted' : 'open' }
}

/** What was still being written when it ended was never whole, and is gone. */
const ended = ({ proposals, ...state }: Tailoring, step: Extract<Step, { do: 'end' }>): Tailoring => ({
  ...state,
  run: step.run,
  problem: step.problem ?? null,
  note: step.note ?? null,
  proposals: proposals.filter(({ whole }) => whole),
})

/** What was decided in another window holds here too; what comes is known here alone. */
export const withDecisions = (state: Tailoring, elsewhere: Tailoring): Tailoring => ({
  ...state,
  proposals: state.proposals.map((one) =>
    one.whole ? (elsewhere.proposals.find(({ edit }) => edit.id === one.edit.id) ?? one) : one,
  ),
})

/** A line that was changed since an edit was proposed for it is no longer that edit's to change. */
export function fitting(state: Tailoring, resume: Resume): { state: Tailoring; outdated: number } {
  const proposals = state.proposals.filter(({ edit }) => stillFits(resume, edit))
  return { state: { ...state, proposals }, outdated: state.proposals.length - proposals.length }
}

export function stepped(state: Tailoring, step: Step): Tailoring {
  switch (step.do) {
    case 'begin':
      return { ...NOTHING, run: 'running' }
    case 'edit':
      return { ...state, proposals: withEdit(state.proposals, step.edit, step.whole) }
    case 'question':
      return { ...state, questions: [...state.questions.filter(({ id }) => id !== step.question.id), step.question] }
    case 'took':
      return { ...state, took: step.took }
    case 'end':
      return ended(state, step)
    case 'decide':
      return changed(state, step.id, (one) => ({ ...one, decision: step.decision }))
    case 'accept-all':
      return { ...state, proposals: state.proposals.map(acceptAll) }
    case 'reword':
      return changed(state, step.id, (one) => reworded(one, step.after, step.verdict))
    case 'answered':
      return { ...state, questions: state.questions.filter(({ id }) => id !== step.id) }
    case 'restore':
      return step.state
  }
}

export const acceptedEdits = ({ proposals }: Pick<Tailoring, 'proposals'>): Edit[] =>
  proposals.filter((one) => one.decision === 'accepted' && isOffered(one)).map(({ edit }) => edit)
