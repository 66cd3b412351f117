import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GENERATORS } from '../generators.ts'
import type { Tree } from '../read-tree.ts'
import { defineRule } from '../rule.ts'

const onDisk = ({ root, files }: Tree, path: string): string | null =>
  files.includes(path) ? readFileSync(join(root, path), 'utf8') : null

export const rule = defineRule({
  name: 'stale-generated',
  check: (tree) => [
    ...GENERATORS.filter(({ path, text }) => onDisk(tree, path) !== text(tree)).map(({ path }) => ({
      path,
      line: 1,
      message: 'does not fit what it is made from; run pnpm gen',
    })),
    ...tree.files
      .filter((path) => path.endsWith('.gen.ts') && !GENERATORS.some((one) => one.path === path))
      .map((path) => ({ path, line: 1, message: 'no generator writes it' })),
  ],
  broken: {
    files: { 'server/src/mails.gen.ts': 'export const mails = []\n' },
    finding: 'server/src/mails.gen.ts:1 stale-generated: no generator writes it',
  },
})
