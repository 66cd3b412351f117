import { readdirSync } from 'node:fs'
import { describeFinding } from './rule.ts'
import type { Rule } from './rule.ts'
import type { Tree } from './read-tree.ts'

/** Every file of `rules/` is one rule; a new file is found without being named anywhere. */
export async function loadRules(): Promise<Rule[]> {
  const folder = new URL('rules/', import.meta.url)
  const modules = readdirSync(folder).map(async (name) => {
    const { rule } = (await import(new URL(name, folder).href)) as { rule: Rule }
    return rule
  })
  return Promise.all(modules)
}

export const findAll = (rules: Rule[], tree: Tree): string[] =>
  rules.flatMap((rule) => rule.check(tree).map((finding) => describeFinding(rule, finding)))
