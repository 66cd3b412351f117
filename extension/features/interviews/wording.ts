import { INTERVIEW_KINDS, INTERVIEW_OUTCOMES } from '@rolecall/shared/domain/interview.ts'
import { wallIn } from '../../ui/zones.ts'
import type { Wording } from '../timeline/earlier-values.tsx'
import { COPY, KIND_WORDS, OUTCOME_WORDS } from './copy.ts'

const LABELS: Readonly<Record<string, string>> = {
  kind: COPY.kind,
  at: COPY.when,
  zone: COPY.zone,
  minutes: COPY.minutes,
  place: COPY.place,
  link: COPY.link,
  interviewers: COPY.interviewers,
  outcome: COPY.outcome,
  notes: COPY.notes,
}

function words(name: string, value: unknown): string | null {
  const kind = INTERVIEW_KINDS.find((one) => one === value)
  const outcome = INTERVIEW_OUTCOMES.find((one) => one === value)
  if (name === 'kind' && kind) return KIND_WORDS[kind]
  if (name === 'outcome' && outcome) return OUTCOME_WORDS[outcome]
  if (name === 'minutes' && typeof value === 'number') return COPY.long(value)
  // As the clock there shows it, whichever zone it was: that is a field of its own.
  return name === 'at' && typeof value === 'string' ? wallIn(value, 'UTC', 'UTC') : null
}

export const INTERVIEW_WORDING: Wording = { label: (name) => LABELS[name] ?? name, words }
