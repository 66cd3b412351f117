import type { Library } from './shapes.ts'
import { plainSkills } from './plain-skills.ts'
import type { SkillWords } from './skill-words.ts'

/** The library is large: it is fetched when somebody first asks for it. */
export const loadLibrary = async (): Promise<Library> => (await import('./library.ts')).LIBRARY

/** The skills that the library names. */
export function skillsOf({ resources, projects }: Library): SkillWords {
  const names = new Set([...resources, ...projects].flatMap(({ skills }) => skills))
  return plainSkills([...names].map((name) => ({ name })))
}
