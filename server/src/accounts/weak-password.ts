import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { hasWord } from './bloom.ts'

/** Everybody who is asked for a letter and a sign puts them at the end. */
const TRIMMINGS = /[^\p{Letter}]+$/u
const RUNS = 'abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiop asdfghjkl zxcvbnm qwertzuiop azertyuiop'
const SHORTEST_OWN_WORD = 4
const FEWEST_SIGNS = 4

/** The list costs more than all the rest of signing up, so it is read when a password is chosen and not before. */
async function commonPasswords(): Promise<Uint8Array> {
  const { COMMON_PASSWORDS } = await import('./common-passwords.ts')
  return Uint8Array.from(atob(COMMON_PASSWORDS), (char) => char.charCodeAt(0))
}

const reversed = (text: string): string => Array.from(text).toReversed().join('')

/** "abcdefgh", "87654321", "aaaaaaaa", "abababab". */
function isPattern(word: string): boolean {
  if (new Set(word).size < FEWEST_SIGNS) return true
  return RUNS.includes(word) || RUNS.includes(reversed(word))
}

/** Nothing but the person's own name or address, give or take a number. */
function isOwn(word: string, ownWords: string[]): boolean {
  const parts = ownWords.flatMap((text) => text.toLowerCase().split(/[^\p{Letter}\p{Number}]+/u))
  const own = parts.filter(({ length }) => length >= SHORTEST_OWN_WORD)
  const rest = own.reduce((left, part) => left.replaceAll(part, ''), word)
  return rest !== word && rest.replaceAll(/[^\p{Letter}\p{Number}]/gu, '').length < FEWEST_SIGNS
}

/** Whether somebody who knows the usual lists, or the person, would come upon it within a few thousand guesses. */
export async function isWeakPassword(password: string, ownWords: string[]): Promise<boolean> {
  const word = password.toLowerCase()
  const core = word.replace(TRIMMINGS, '')
  if (isPattern(word) || isOwn(word, [...ownWords, PRODUCT_NAME])) return true
  if (core.length >= SHORTEST_OWN_WORD && isPattern(core)) return true
  const common = await commonPasswords()
  return hasWord(common, word) || hasWord(common, core)
}
