/** What kind of thing a skill is. `language` is a language people speak; programming languages are `programming`. */
export const SKILL_CATEGORIES = [
  'programming',
  'framework',
  'database',
  'cloud',
  'tool',
  'method',
  'domain',
  'soft',
  'certificate',
  'language',
] as const

export type SkillCategory = (typeof SKILL_CATEGORIES)[number]

export interface Skill {
  id: string
  name: string
  category: SkillCategory
  implies: readonly string[]
  related: readonly string[]
}

/** A skill where a text names it: `text.slice(start, end)`. */
export interface SkillSpan {
  id: string
  name: string
  category: SkillCategory
  start: number
  end: number
}

/** Most names are simple, and there are thousands to open. */
const SIMPLE = /^[a-z\d]+(?: [a-z\d]+)*$/i

/** `C++` becomes `c-plus-plus`, `.NET` becomes `dot-net`: what stays the same when a name is written otherwise. */
export function skillId(name: string): string {
  if (SIMPLE.test(name)) return name.toLowerCase().replaceAll(' ', '-')
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('+', '-plus')
    .replaceAll('#', '-sharp')
    .replace(/^\./, 'dot-')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}
