import { WordNumbers } from '../search/index/word-numbers.ts'
import { spell } from './tokens.ts'
import type { Spell, Spelt } from './tokens.ts'

/** Texts repeat their words: how one is spelt is worked out once, but never kept for more or longer words. */
const MOST_KEPT = 30_000
const LONGEST_KEPT = 40

/** Spells in the same way, and finds a word that it met before without making a string of it. */
export function keepSpellings(): Spell {
  let numbers = new WordNumbers()
  let kept: Spelt[] = []
  return (text, from, to) => {
    if (to - from > LONGEST_KEPT) return spell(text, from, to)
    if (kept.length === MOST_KEPT) [numbers, kept] = [new WordNumbers(), []]
    return (kept[numbers.numberOf(text, from, to)] ??= spell(text, from, to))
  }
}
