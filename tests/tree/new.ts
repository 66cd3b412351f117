import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { writeAll } from './gen.ts'
import { camel } from './generators.ts'
import { MEMBERS } from './members.ts'
import type { MemberKind } from './members.ts'
import { readTree } from './read-tree.ts'
import { resourceFiles } from './templates/resource.ts'
import { siteFiles } from './templates/site.ts'
import { sourceFiles } from './templates/source.ts'

const TEMPLATES: Record<MemberKind, (id: string) => Record<string, string>> = {
  site: siteFiles,
  source: sourceFiles,
  resource: resourceFiles,
}
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

const isKind = (word: string): word is MemberKind => Object.hasOwn(MEMBERS, word)

/** The id also names a value in a generated list, so a word of the language or the list's own name will not do. */
const isTaken = (id: string): boolean =>
  /^(?:site|source|resource)s$/.test(id) || parseSync('name.ts', `const ${camel(id)} = 1`).errors.length > 0

/** Why a new member cannot be made, or null where it can. */
function refusal(root: string, kind: string, id: string): string | null {
  if (!isKind(kind)) return `Say what to make: pnpm new ${Object.keys(MEMBERS).join('|')} <id>.`
  if (!ID.test(id)) return `"${id}" is no id: it starts with a letter and is made of small letters, digits and dashes.`
  if (isTaken(id)) return `"${id}" cannot be an id: the name ${camel(id)} means something already.`
  const path = MEMBERS[kind].file(id)
  // A resource may have lain there with its table alone, so its folder counts, not only its routes.
  const taken = kind === 'resource' ? dirname(path) : path
  return existsSync(join(root, taken)) ? `There is a ${kind} "${id}" already: ${taken}.` : null
}

function plant(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

function createMember(root: string, kind: string, id: string): { made: string[] } | { refused: string } {
  const refused = refusal(root, kind, id)
  if (refused !== null || !isKind(kind)) return { refused: refused ?? '' }
  const files = TEMPLATES[kind](id)
  plant(root, files)
  writeAll(readTree(root))
  return { made: Object.keys(files) }
}

if (import.meta.main) {
  const [kind = '', id = ''] = process.argv.slice(2)
  const result = createMember(join(import.meta.dirname, '../..'), kind, id)
  if ('refused' in result) {
    console.error(result.refused)
    process.exitCode = 1
  } else {
    console.log(`Made:\n${result.made.map((path) => `  ${path}`).join('\n')}`)
  }
}
