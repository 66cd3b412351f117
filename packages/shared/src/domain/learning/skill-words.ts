import { wordsOf } from '../words.ts'

export interface KnownSkill {
  id: string
  name: string
  /** Whoever has this one has those too. */
  implies: readonly string[]
  related: readonly string[]
}

/** What of the lexicon of skills is needed to compare what is asked with what somebody has. */
export interface SkillWords {
  skill(id: string): KnownSkill | undefined
  find(text: string): readonly { id: string }[]
  named(name: string): KnownSkill | undefined
}

/** What tells two spellings of one skill from two skills; a name the lexicon does not know stands for itself. */
export const skillKey = (words: SkillWords, name: string): string => words.named(name)?.id ?? wordsOf(name).join('-')

/** The skills that names mean, each once. A name such as "Python and SQL" may mean several. */
export function skillKeys(words: SkillWords, names: readonly string[]): Set<string> {
  return new Set(
    names.flatMap((name) => {
      const whole = words.named(name)
      if (whole) return [whole.id]
      const found = words.find(name).map(({ id }) => id)
      return found.length > 0 ? found : [skillKey(words, name)]
    }),
  )
}

/** Everything that comes with a skill, however far; a circle in the list ends where it began. */
export function impliedBy(words: SkillWords, id: string): Set<string> {
  const all = new Set<string>()
  const ahead = [id]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop())
    for (const implied of words.skill(next)?.implies ?? [])
      if (!all.has(implied)) {
        all.add(implied)
        ahead.push(implied)
      }
  all.delete(id)
  return all
}
