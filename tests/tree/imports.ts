import { posix } from 'node:path'
import type { Source } from './read-tree.ts'

export interface Import {
  /** What stands in the file. */
  name: string
  /** The file inside the tree that it means, or null for a package. */
  path: string | null
  line: number
  typeOnly: boolean
}

const PACKAGES: Record<string, string> = {
  '@rolecall/shared/': 'packages/shared/src/',
  '@rolecall/server/': 'server/src/',
  '@/': 'extension/',
  '~/': 'extension/',
}

function resolve(from: string, name: string): string | null {
  if (name.startsWith('.')) return posix.join(posix.dirname(from), name)
  const prefix = Object.keys(PACKAGES).find((start) => name.startsWith(start))
  return prefix ? `${PACKAGES[prefix]}${name.slice(prefix.length)}` : null
}

/** Everything a file takes from elsewhere: imports, re-exports and imports at run time. */
export function importsOf({ path, text, module, lineAt }: Source): Import[] {
  const statics = module.staticImports.map(({ start, moduleRequest, entries }) => ({
    name: moduleRequest.value,
    start,
    typeOnly: text.startsWith('import type', start) || (entries.length > 0 && entries.every((entry) => entry.isType)),
  }))
  const reExports = module.staticExports.flatMap(({ start, entries }) => {
    const from = entries.find((entry) => entry.moduleRequest)?.moduleRequest
    return from ? [{ name: from.value, start, typeOnly: entries.every((entry) => entry.isType) }] : []
  })
  const dynamics = module.dynamicImports.map(({ start, moduleRequest }) => ({
    name: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    start,
    typeOnly: false,
  }))
  return [...statics, ...reExports, ...dynamics].map(({ name, start, typeOnly }) => ({
    name,
    path: resolve(path, name),
    line: lineAt(start),
    typeOnly,
  }))
}
