import { matcher } from '@rolecall/shared/domain/match/match.ts'
import { scoreUnder, TOO_LITTLE_TEXT } from '@rolecall/shared/domain/match/judge.ts'
import type { Match } from '@rolecall/shared/domain/match/judge.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Weights } from '@rolecall/shared/domain/match/weights.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { postingIn } from '../../catalogue/only-in-text.ts'
import type { Deps } from '../../deps.ts'
import { maybeText, textOf } from '../../ports/row.ts'
import { nearestJobs } from '../../vectors/near.ts'
import { findCandidates } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import { bestAtFirstLook, leaningOf, leaningTo } from './first-look.ts'
import type { Taste } from './first-look.ts'
import type { KeptOpinion } from './opinions.ts'
import type { JobSeeker } from './person.ts'
import { wantedBy } from './search-of.ts'
import type { Wanted } from './search-of.ts'

export interface Recommendation {
  id: string
  posting: Posting
  match: Match & { score: number }
}

/** So many are judged in full, at some four milliseconds each: a page of them, and nobody waits longer than a blink. */
const JUDGED = 24
const NEAR = 100
export const MOST_A_COMPANY = 3
/** What a person said of like jobs moves a job by so many points at most. */
const LEANING_POINTS = 10

export async function nearTo(deps: Deps, { titles, body }: Wanted): Promise<{ near: number[]; model: string | null }> {
  const embedder = await deps.embedder(deps.catalogue)
  if (!embedder) return { near: [], model: null }
  const vector = await embedder.ofPerson({ title: titles.join(' '), body })
  return { near: await nearestJobs(deps.catalogue, embedder.model, vector, NEAR), model: embedder.model }
}

async function postingsOf({ catalogue }: Deps, candidates: readonly Candidate[]): Promise<Map<number, Posting>> {
  const numbers = JSON.stringify(candidates.map(({ number }) => number))
  const sql = `SELECT job.number, only_in_text, posting FROM job JOIN posting_body ON posting_body.number = lead
    WHERE job.number IN (SELECT value FROM json_each(?1))`
  const { rows } = await catalogue.read({ sql, args: [numbers] })
  const postings = rows.map(
    (row) => [Number(row['number']), postingIn(textOf(row['posting']), maybeText(row, 'only_in_text'))] as const,
  )
  // One that cannot be read must not keep all others from a person.
  return new Map(postings.flatMap(([number, posting]) => (posting ? [[number, posting] as const] : [])))
}

/** A company with many openings must not take all the places. */
function spread<T extends { companyKey: string | null }>(ranked: readonly T[]): T[] {
  const taken = new Map<string, number>()
  return ranked.filter(({ companyKey }) => {
    if (companyKey === null) return true
    const many = (taken.get(companyKey) ?? 0) + 1
    taken.set(companyKey, many)
    return many <= MOST_A_COMPANY
  })
}

interface Asked {
  seeker: JobSeeker
  resume: Resume
  opinions: readonly KeptOpinion[]
  lexicon: Lexicon
  today: string
  /** What orders them where something is tried out; the number shown stays the person's own. */
  tried: Weights | null
}

export interface Recommended {
  items: Recommendation[]
  /** The model whose vectors took part; null where nothing but words did. */
  model: string | null
}

/** The jobs that fit a person best: found by words, vectors and newness, looked at twice, judged with every reason. */
export async function recommend(deps: Deps, asked: Asked): Promise<Recommended> {
  const { seeker, resume, opinions, lexicon, today, tried } = asked
  const wanted = wantedBy(seeker, resume, lexicon)
  const { near, model } = await nearTo(deps, wanted)
  const skills = wanted.skills.map(({ id }) => id)
  const candidates = await findCandidates(deps.catalogue, { ...wanted, skills, near })
  const taste: Taste = {
    skills: new Set(wanted.skills.map(({ id }) => id)),
    country: wanted.country,
    leaning: leaningOf(opinions),
    dismissed: new Set(opinions.filter(({ opinion }) => opinion === 'dismissed').map(({ job }) => job)),
  }
  const best = bestAtFirstLook(candidates, taste, JUDGED)
  const postings = await postingsOf(deps, best)
  const judge = matcher({ ...seeker, resume, lexicon, today })
  const judged = best.flatMap((candidate) => {
    const posting = postings.get(candidate.number)
    const match = posting && judge(posting)
    if (!match || match.score === TOO_LITTLE_TEXT) return []
    const rank = (tried ? scoreUnder(match, tried) : match.score) + LEANING_POINTS * leaningTo(candidate, taste)
    return [{ ...candidate, posting, rank, match: { ...match, score: match.score } }]
  })
  const ranked = spread(judged.toSorted((a, b) => b.rank - a.rank || b.number - a.number))
  return { items: ranked.map(({ id, posting, match }) => ({ id, posting, match })), model }
}
