import type { Candidate } from './candidates.ts'
import type { KeptOpinion } from './opinions.ts'

/** What a first look knows of a person. */
export interface Taste {
  /** Ids of what the person can do. */
  skills: ReadonlySet<string>
  country: string | null
  /** How much the opinions speak for a skill, or against it. */
  leaning: ReadonlyMap<string, number>
  dismissed: ReadonlySet<string>
}

const FOR = 1
/** A job is dismissed for many reasons, so each of its skills speaks against another job less than one liked speaks for it. */
const AGAINST = -0.4

export function leaningOf(opinions: readonly KeptOpinion[]): Map<string, number> {
  const leaning = new Map<string, number>()
  for (const { opinion, skills } of opinions) {
    const each = (opinion === 'more' ? FOR : AGAINST) / Math.sqrt(skills.length || 1)
    for (const skill of skills) leaning.set(skill, (leaning.get(skill) ?? 0) + each)
  }
  return leaning
}

const NEAR_COUNTS = 0.5
const PLACE_COUNTS = 0.2
const LEANING_COUNTS = 0.3

/** −1 to 1: what was said of other jobs, as far as this one asks for the same. */
export function leaningTo({ skills }: Pick<Candidate, 'skills'>, { leaning }: Pick<Taste, 'leaning'>): number {
  const sum = skills.reduce((total, skill) => total + (leaning.get(skill) ?? 0), 0)
  return Math.tanh(sum / Math.sqrt(skills.length || 1))
}

/** Cheap enough for every candidate; only the best are then read and judged as a person would. */
function firstLook(candidate: Candidate, taste: Taste): number {
  const shared = candidate.skills.filter((skill) => taste.skills.has(skill)).length
  const skills = shared / Math.sqrt((candidate.skills.length || 1) * (taste.skills.size || 1))
  const near = candidate.nearAt === null ? 0 : 1 / (1 + candidate.nearAt / 10)
  const reachable = candidate.workModel === 'remote' || (taste.country !== null && candidate.country === taste.country)
  return skills + NEAR_COUNTS * near + (reachable ? PLACE_COUNTS : 0) + LEANING_COUNTS * leaningTo(candidate, taste)
}

export const bestAtFirstLook = (candidates: readonly Candidate[], taste: Taste, most: number): Candidate[] =>
  candidates
    .filter(({ id }) => !taste.dismissed.has(id))
    .map((candidate) => ({ candidate, score: firstLook(candidate, taste) }))
    .toSorted((a, b) => b.score - a.score || b.candidate.number - a.candidate.number)
    .slice(0, most)
    .map(({ candidate }) => candidate)
