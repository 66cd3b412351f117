import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineRule } from '../rule.ts'
import type { Finding } from '../rule.ts'
import type { Tree } from '../read-tree.ts'

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/

/** A package names a dependency and nothing more; its version stands once, in the catalog. */
function looseIn(root: string, path: string): Finding[] {
  const manifest = JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, Record<string, string>>
  return SECTIONS.flatMap((section) => Object.entries(manifest[section] ?? {}))
    .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
    .map(([name]) => ({ path, line: 1, message: `${name} must say "catalog:"; versions stand in pnpm-workspace.yaml` }))
}

/** The catalog is plain `name: version` lines, so no YAML reader is needed to hold it to exact versions. */
function looseInCatalog({ root, files }: Tree): Finding[] {
  const path = 'pnpm-workspace.yaml'
  if (!files.includes(path)) return []
  const lines = readFileSync(join(root, path), 'utf8').split('\n')
  const start = lines.indexOf('catalog:') + 1
  const length = lines.slice(start).findIndex((line) => /^\S/.test(line))
  return lines.slice(start, length < 0 ? undefined : start + length).flatMap((line, index) => {
    const [, name, version] = /^ {2}'?([^':]+)'?: (\S+)$/.exec(line) ?? []
    if (!name || !version || EXACT.test(version)) return []
    return [{ path, line: start + index + 1, message: `${name} needs an exact version, not ${version}` }]
  })
}

export const rule = defineRule({
  name: 'exact-versions',
  check: (tree) => [
    ...tree.files
      .filter((path) => /(?:^|\/)package\.json$/.test(path) && !path.startsWith('tests/fixtures/'))
      .flatMap((path) => looseIn(tree.root, path)),
    ...looseInCatalog(tree),
  ],
  broken: {
    files: {
      'pnpm-workspace.yaml': "packages:\n  - server\n\ncatalog:\n  zod: 4.6.7\n  'hono': ^4.0.0\noverrides: {}\n",
    },
    finding: 'pnpm-workspace.yaml:6 exact-versions: hono needs an exact version, not ^4.0.0',
  },
})
