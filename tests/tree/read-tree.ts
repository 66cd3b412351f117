import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import type { Comment, EcmaScriptModule, Program } from 'oxc-parser'

/** One TypeScript file of the project, read and parsed once for all rules. */
export interface Source {
  path: string
  text: string
  program: Program
  module: EcmaScriptModule
  comments: Comment[]
  lineAt: (offset: number) => number
}

export interface Tree {
  root: string
  /** Every file, as a path from the root with forward slashes. */
  files: string[]
  sources: Source[]
}

const NOT_OURS = new Set([
  'node_modules',
  '.git',
  '.output',
  '.wxt',
  '.wrangler',
  '.toolchain',
  '.data',
  'coverage',
  'test-results',
])

function listFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => !NOT_OURS.has(name))
    .toSorted()
    .flatMap((name) => {
      const path = folder ? `${folder}/${name}` : name
      return statSync(join(root, path)).isDirectory() ? listFiles(root, path) : [path]
    })
}

function parseSource(path: string, text: string): Source {
  const { program, module, comments, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`)
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length
  return { path, text, program, module, comments, lineAt }
}

export function readTree(root: string): Tree {
  const files = listFiles(root)
  const sources = files
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')))
  return { root, files, sources }
}

export const isGenerated = (path: string): boolean => path.endsWith('.gen.ts')
const isTest = (path: string): boolean => path.startsWith('tests/') || /\.(test|spec)\.tsx?$/.test(path)
export const isProduct = (path: string): boolean =>
  /^(packages|server|extension)\//.test(path) && !isTest(path) && !path.endsWith('.config.ts')

export const productSources = (tree: Tree): Source[] => tree.sources.filter(({ path }) => isProduct(path))
/** Product code that somebody wrote by hand. */
export const writtenSources = (tree: Tree): Source[] => productSources(tree).filter(({ path }) => !isGenerated(path))
