import { readPosting } from '../../domain/match/read-posting.ts'
import type { ReadPosting } from '../../domain/match/read-posting.ts'
import { termsOf } from '../../domain/match/terms.ts'
import type { Posting } from '../../domain/posting.ts'
import type { Lexicon } from '../../domain/skills/lexicon.ts'
import type { SkillCategory } from '../../domain/skills/skill.ts'
import { wordsOf } from '../../domain/words.ts'

/** What of a posting tailoring goes by. */
export type TailorPosting = Pick<Posting, 'title' | 'company' | 'location' | 'description' | 'requirements'>

/** A skill that a posting names, as it writes it itself. */
export interface AskedSkill {
  id: string
  name: string
  category: SkillCategory
  said: string
  /** Asked for firmly 3, welcome 2, only named 1. */
  weight: number
  count: number
}

export interface Asked {
  read: ReadPosting
  /** Those that count most first. */
  skills: readonly AskedSkill[]
  weights: ReadonlyMap<string, number>
  terms: ReadonlySet<string>
  /** The words of its requirements that say something, whole. */
  telling: ReadonlySet<string>
}

const WEIGHTS = { must: 3, nice: 2, named: 1 } as const

/** A word in capitals, or at the head of a sentence, is written in its usual way elsewhere or by the list of skills. */
function usualSpelling(said: readonly string[], name: string, category: SkillCategory): string {
  const counts = new Map<string, number>()
  for (const one of said) counts.set(one, (counts.get(one) ?? 0) + 1)
  const [best = name] = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([one]) => one)
  // A field of work is a word like any other, and a tool has a name.
  const isWord = (category === 'domain' || category === 'method') && /^\p{Ll}/u.test(best)
  return best.toLowerCase() === name.toLowerCase() && !isWord ? name : best.replaceAll(/\s+/g, ' ')
}

export function askedOf(posting: TailorPosting, lexicon: Lexicon): Asked {
  const read = readPosting(posting, lexicon)
  const text = posting.description ?? ''
  const found = new Map<string, { name: string; category: SkillCategory; said: string[]; weight: number }>()
  const note = (source: string, spans: ReadPosting['spans'], weight: number, counts: boolean): void => {
    for (const { id, name, category, start, end } of spans) {
      const one = found.get(id) ?? { name, category, said: [], weight: 0 }
      if (counts || one.said.length === 0) one.said.push(source.slice(start, end))
      one.weight = Math.max(one.weight, weight)
      found.set(id, one)
    }
  }
  note(posting.title, lexicon.find(posting.title), WEIGHTS.nice, true)
  note(text, lexicon.find(text), WEIGHTS.named, true)
  for (const { quote, need, spans } of read.wishes) note(quote, spans, WEIGHTS[need], false)
  const skills = [...found].map(([id, { name, category, said, weight }]): AskedSkill => {
    return { id, name, category, said: usualSpelling(said, name, category), weight, count: said.length }
  })
  return {
    read,
    skills: skills.toSorted((a, b) => b.weight - a.weight || b.count - a.count || (a.name < b.name ? -1 : 1)),
    weights: new Map(skills.map(({ id, weight }) => [id, weight])),
    telling: new Set(read.wishes.flatMap(({ quote }) => wordsOf(quote).filter((word) => termsOf(word).length > 0))),
    terms: new Set(termsOf([posting.title, ...read.wishes.map(({ quote }) => quote)].join('\n'))),
  }
}
