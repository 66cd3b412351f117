import type { Lexicon } from '../skills/lexicon.ts'
import { skillId } from '../skills/skill.ts'

/** What tells two spellings of one skill from two skills; a name the lexicon does not know stands for itself. */
export const skillKey = (lexicon: Lexicon, name: string): string => lexicon.named(name)?.id ?? skillId(name)

/** The skills that names mean, each once. A name such as "Python and SQL" may mean several. */
export function skillKeys(lexicon: Lexicon, names: readonly string[]): Set<string> {
  return new Set(
    names.flatMap((name) => {
      const whole = lexicon.named(name)
      if (whole) return [whole.id]
      const found = lexicon.find(name).map(({ id }) => id)
      return found.length > 0 ? found : [skillId(name)]
    }),
  )
}

/** Everything that comes with a skill, however far; a circle in the list ends where it began. */
export function impliedBy(lexicon: Lexicon, id: string): Set<string> {
  const all = new Set<string>()
  const ahead = [id]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop())
    for (const implied of lexicon.skill(next)?.implies ?? [])
      if (!all.has(implied)) {
        all.add(implied)
        ahead.push(implied)
      }
  all.delete(id)
  return all
}
