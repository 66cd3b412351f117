import { askedSkills } from './asked-skills.ts'
import type { AskedSkills, AskingPosting } from './asked-skills.ts'
import { impliedBy, skillKeys } from './skill-keys.ts'
import type { Lexicon } from '../skills/lexicon.ts'
import type { SkillCategory } from '../skills/skill.ts'

/** What fewer postings have in common may be chance. */
export const NEEDED_POSTINGS = 10
/** More would say the same, and each has to be read through. */
export const MOST_POSTINGS = 50
/** What one posting alone asks for says something about that posting, not about the role. */
const LEAST_ASKED = 2

export const HOLDINGS = ['met', 'partly', 'missing'] as const
export type Holding = (typeof HOLDINGS)[number]

export interface SkillGap {
  id: string
  name: string
  category: SkillCategory
  /** How many of the postings ask for it, and how many will not do without. */
  asked: number
  must: number
  share: number
  mustShare: number
  has: Holding
  /** The skills the person has that make it "partly". */
  through: readonly string[]
}

export type Gap =
  | { enough: false; postings: number; needed: number }
  | { enough: true; postings: number; skills: SkillGap[] }

interface Count {
  asked: number
  must: number
}

function countAsked(postings: readonly AskedSkills[]): Map<string, Count> {
  const counts = new Map<string, Count>()
  for (const [id, must] of postings.flatMap((one) => [...one])) {
    const count = counts.get(id) ?? { asked: 0, must: 0 }
    counts.set(id, { asked: count.asked + 1, must: count.must + (must ? 1 : 0) })
  }
  return counts
}

/** Whether two skills are neighbours, said by either of them. */
const isNear = (lexicon: Lexicon, one: string, other: string): boolean =>
  Boolean(lexicon.skill(one)?.related.includes(other) || lexicon.skill(other)?.related.includes(one))

/** What the person has that comes with the skill, or stands beside it. */
function wayTo(lexicon: Lexicon, held: ReadonlySet<string>, id: string): string[] {
  const near = [...held].filter((one) => impliedBy(lexicon, one).has(id) || isNear(lexicon, one, id))
  return near.flatMap((one) => lexicon.skill(one)?.name ?? []).slice(0, 3)
}

/** The same as gapOf() of postings that were read already, one map for each. */
export function gapOfAsked(resumeSkills: readonly string[], read: readonly AskedSkills[], lexicon: Lexicon): Gap {
  const all = read.length
  if (all < NEEDED_POSTINGS) return { enough: false, postings: all, needed: NEEDED_POSTINGS }
  const held = skillKeys(lexicon, resumeSkills)
  const skills = [...countAsked(read)].flatMap(([id, { asked, must }]): SkillGap[] => {
    const skill = lexicon.skill(id)
    if (!skill || asked < LEAST_ASKED) return []
    const through = held.has(id) ? [] : wayTo(lexicon, held, id)
    const has = held.has(id) ? 'met' : through.length > 0 ? 'partly' : 'missing'
    const { name, category } = skill
    return [{ id, name, category, asked, must, share: asked / all, mustShare: must / all, has, through }]
  })
  return { enough: true, postings: all, skills: skills.toSorted(mostAskedFirst) }
}

interface Asking {
  resumeSkills: readonly string[]
  postings: readonly AskingPosting[]
  lexicon: Lexicon
}

/** How what a person has compares with what the postings of one role ask for, the most asked first. */
export function gapOf({ resumeSkills, postings, lexicon }: Asking): Gap {
  const few = postings.length < NEEDED_POSTINGS
  const read = postings.map((posting) => (few ? new Map<string, boolean>() : askedSkills(posting, lexicon)))
  return gapOfAsked(resumeSkills, read, lexicon)
}

const mostAskedFirst = (a: SkillGap, b: SkillGap): number =>
  b.asked - a.asked || b.must - a.must || (a.name < b.name ? -1 : 1)
