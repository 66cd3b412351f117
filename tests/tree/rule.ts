import type { Tree } from './read-tree.ts'

export interface Finding {
  path: string
  line: number
  message: string
}

/** One rule of the tree, with the smallest tree that breaks it: the guard's own test shows that the rule bites. */
export interface Rule {
  name: string
  check(tree: Tree): Finding[]
  broken: { files: Record<string, string>; finding: string }
}

export const defineRule = (rule: Rule): Rule => rule

export const describeFinding = (rule: Rule, { path, line, message }: Finding): string =>
  `${path}:${line} ${rule.name}: ${message}`
