import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GENERATORS } from './generators.ts'
import { readTree } from './read-tree.ts'
import type { Tree } from './read-tree.ts'
import { rule as staleGenerated } from './rules/stale-generated.ts'

export function writeAll(tree: Tree): void {
  for (const { path, text } of GENERATORS) {
    const wanted = text(tree)
    if (wanted === null) rmSync(join(tree.root, path), { force: true })
    else writeFileSync(join(tree.root, path), wanted)
  }
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..')
  if (!process.argv.includes('--check')) writeAll(readTree(root))
  const stale = staleGenerated.check(readTree(root))
  for (const { path, message } of stale) console.error(`${path} ${message}`)
  if (stale.length > 0) process.exitCode = 1
}
