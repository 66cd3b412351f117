import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EMPTY_MATCH_PROFILE, MatchProfile } from '@rolecall/shared/domain/match/match-profile.ts'
import { Posting } from '@rolecall/shared/domain/posting.ts'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import { Resume } from '@rolecall/shared/domain/resume.ts'
import { z } from 'zod'

const FIXTURES = join(import.meta.dirname, '../fixtures/match')

/** What a person would say of a posting: what somebody would apply for first is worth most. */
export const WORTH = { fit: 3, adjacent: 2, gate: 1, wrong: 0 } as const
const Grade = z.enum(['fit', 'adjacent', 'gate', 'wrong'])

const given = z.record(z.string(), z.unknown())
const Case = z.object({
  about: z.string(),
  today: z.string(),
  profile: given.transform((said) => MatchProfile.parse({ ...EMPTY_MATCH_PROFILE, ...said })),
  resume: Resume,
  postings: z.array(
    z.object({
      id: z.string(),
      grade: Grade,
      posting: given.transform((said) =>
        Posting.parse({ ...emptyPosting('https://jobs.example.com/1'), completeness: 'full', ...said }),
      ),
    }),
  ),
})
export type MatchCase = z.infer<typeof Case> & { name: string }

export const readPairs = (): MatchCase[] =>
  readdirSync(FIXTURES)
    .toSorted()
    .map((file): MatchCase => {
      const read = Case.parse(JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')))
      return Object.assign(read, { name: file.replace('.json', '') })
    })

const gainOf = (worths: readonly number[]): number =>
  worths.slice(0, 10).reduce((sum, worth, at) => sum + (2 ** worth - 1) / Math.log2(at + 2), 0)

/** How near an order comes to the best one, by what stands in its first ten places. Ties go to the worse one first. */
export function ndcg(scored: readonly { score: number; worth: number }[]): number {
  const ours = scored.toSorted((a, b) => b.score - a.score || a.worth - b.worth).map(({ worth }) => worth)
  const best = scored.map(({ worth }) => worth).toSorted((a, b) => b - a)
  return gainOf(ours) / gainOf(best)
}
