import type { Posting } from '../domain/posting.ts'
import { budgetOf } from './budget.ts'
import type { Evidence } from './evidence.ts'
import { readText } from './read-text.ts'
import { modelInLine } from './work-words.ts'

/** A posting with what only its text says, as a page's own text is read where nothing else on the page says it. */
export function completed(posting: Posting, now: number): Posting {
  const isSaid: Partial<Record<keyof Evidence, boolean>> = {
    location: posting.location !== null,
    salary: posting.salary !== null,
    workModel: posting.workModel !== null && posting.workModelEvidence !== null,
    remoteCountries: posting.remoteCountries.length > 0,
    visa: posting.visa.stance !== 'unknown',
    deadline: posting.deadline !== null,
  }
  const text = posting.description ?? ''
  const evidence = readText(text, posting.location, now, budgetOf(), (field) => isSaid[field] === false)
  return {
    ...posting,
    location: posting.location ?? best(evidence, 'location') ?? null,
    salary: posting.salary ?? best(evidence, 'salary') ?? null,
    workModel: posting.workModel ?? best(evidence, 'workModel') ?? modelInLine(posting.location ?? ''),
    workModelEvidence: posting.workModelEvidence ?? evidence.workModel?.[0]?.snippet ?? null,
    remoteCountries:
      posting.remoteCountries.length > 0 ? posting.remoteCountries : (best(evidence, 'remoteCountries') ?? []),
    visa: posting.visa.stance === 'unknown' ? (best(evidence, 'visa') ?? posting.visa) : posting.visa,
    deadline: posting.deadline ?? best(evidence, 'deadline') ?? null,
  }
}

const best = <F extends keyof Evidence>(
  evidence: Evidence,
  field: F,
): NonNullable<Evidence[F]>[number]['value'] | null =>
  evidence[field]?.toSorted((a, b) => b.confidence - a.confidence)[0]?.value ?? null
