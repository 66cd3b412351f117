import { wordsOf } from '../words.ts'
import type { KnownSkill, SkillWords } from './skill-words.ts'

export type NamedSkill = Pick<KnownSkill, 'name'> & Partial<Pick<KnownSkill, 'implies' | 'related'>>

const idOf = (name: string): string => wordsOf(name).join('-')

/** Skills by their plain names: no other spellings, no sense told from another. */
export function plainSkills(named: readonly NamedSkill[]): SkillWords {
  const skills = new Map(
    named.map(({ name, implies = [], related = [] }): [string, KnownSkill] => [
      idOf(name),
      { id: idOf(name), name, implies: implies.map(idOf), related: related.map(idOf) },
    ]),
  )
  const longest = Math.max(0, ...[...skills.keys()].map((id) => id.split('-').length))
  const at = (words: readonly string[], from: number): KnownSkill | undefined => {
    for (let length = longest; length > 0; length -= 1) {
      const skill = skills.get(words.slice(from, from + length).join('-'))
      if (skill) return skill
    }
    return undefined
  }
  const find = (text: string): { id: string }[] => {
    const words = wordsOf(text)
    return words.flatMap((_, from) => at(words, from) ?? [])
  }
  return { skill: (id) => skills.get(id), named: (name) => skills.get(idOf(name)), find }
}
