import { readFileSync, readdirSync } from 'node:fs'
import { parseSync, Visitor } from 'oxc-parser'

export interface Literal {
  where: string
  pattern: string
  flags: string
}

/** Every regular expression written in the sources below a folder, with the place it stands in. */
export function literalsBelow(folder: URL): Literal[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) => literalsOf(file, readFileSync(new URL(file, folder), 'utf8')))
}

function literalsOf(file: string, text: string): Literal[] {
  const found: Literal[] = []
  const note = (pattern: string, flags: string, at: number): void => {
    found.push({ where: `${file}:${text.slice(0, at).split('\n').length}`, pattern, flags })
  }
  new Visitor({
    Literal: (node) => {
      if ('regex' in node) note(node.regex.pattern, node.regex.flags, node.start)
    },
  }).visit(parseSync(file, text).program)
  return found
}

/** Texts made to keep this one expression busy: long runs of what it looks for, and of what nearly matches. */
export function attacksOn({ pattern }: Literal, size: number): string[] {
  const units = [...new Set([...COMMON, ...piecesOf(pattern)])].slice(0, MOST_UNITS)
  return units.flatMap((unit) => {
    const run = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
    return [run, `${run}\u0000`, `${run}!x`]
  })
}

const MOST_UNITS = 48
const COMMON = [
  ' ',
  '\n',
  '0',
  'a',
  'A',
  '.',
  ',',
  '-',
  '1,',
  '1 ',
  'a ',
  'a.',
  ' a',
  '9',
  '/',
  '"',
  '<',
  '{',
  'é',
  '万',
  ': ',
  'A b ',
]

/** The words of the expression, one by one, with a space, and its first two put together. */
function piecesOf(pattern: string): string[] {
  const plain = pattern
    .replace(/\\[sd]/g, (all) => (all === '\\s' ? ' ' : '1'))
    .replace(/\\[wpPbBSDWkux](?:\{[^}]*\})?/g, 'a')
  const words = plain.split(/[|()[\]{}?*+^$\\]+/).filter((word) => word !== '' && word.length < 30)
  const some = words.length <= 12 ? words : words.filter((_, i) => i % Math.ceil(words.length / 12) === 0)
  const pairs = some.slice(1).map((word, i) => `${some[i] ?? ''}${word}`)
  return [
    ...pairs.slice(0, 8),
    ...some,
    ...some.slice(0, 6).map((word) => `${word} `),
    words.slice(0, 4).join(''),
  ].filter((one) => one !== '')
}
