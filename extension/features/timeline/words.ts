import { CONTACT_ROLES } from '@rolecall/shared/domain/application.ts'
import { INTERVIEW_KINDS, INTERVIEW_OUTCOMES } from '@rolecall/shared/domain/interview.ts'
import type { TimelineEntry } from '@rolecall/shared/domain/timeline.ts'
import { KIND_WORDS as INTERVIEWS, OUTCOME_WORDS } from '../interviews/copy.ts'
import { ROLE_WORDS } from '../people/copy.ts'
import { BASIS_WORDS, CLOSED_WORDS, COPY } from './copy.ts'

const kindWords = (type: string | null): string => INTERVIEWS[INTERVIEW_KINDS.find((kind) => kind === type) ?? 'other']
const roleWords = (as: string): string => ROLE_WORDS[CONTACT_ROLES.find((role) => role === as) ?? 'other']

/** What happened, in a few words. */
export function wordsOf(entry: TimelineEntry, stage: (id: string) => string, first: boolean): string {
  switch (entry.kind) {
    case 'saved':
      return COPY.saved
    case 'moved':
      return first ? COPY.begun(stage(entry.stage)) : COPY.moved(stage(entry.stage))
    case 'interview':
      return kindWords(entry.type)
    case 'reminder-done':
      return COPY.done(entry.text)
    case 'document-sent':
      return COPY.sent(entry.name ?? COPY.someFile)
    case 'version-seen':
      return entry.replacedBy === 'readers' ? COPY.readBetter : COPY.changed
    case 'vacancy':
      return entry.state === 'closed' ? COPY.closed : COPY.openAgain
    case 'contact-added':
      return COPY.contact(entry.name ?? COPY.somebody, roleWords(entry.as))
  }
}

/** What it rests on, and what else is known of it. */
export function asideOf(entry: TimelineEntry): string {
  if (entry.kind === 'moved') return [BASIS_WORDS[entry.basis], entry.note].filter(Boolean).join(': ')
  if (entry.kind === 'vacancy') return entry.why === null ? '' : CLOSED_WORDS[entry.why]
  if (entry.kind !== 'interview') return ''
  const outcome = INTERVIEW_OUTCOMES.find((one) => one === entry.outcome)
  return outcome ? OUTCOME_WORDS[outcome] : ''
}
