import type { Facts } from './fingerprint.ts'
import { textNumber } from './shingles.ts'
import { bandsOf } from './sketch.ts'

/** A key that more adverts share than this says nothing: it is a template's. */
export const MOST_OF_A_KEY = 60

/** Keys are of kinds: addresses (0), names, and stretches of its text. */
const KINDS = { name: 1, text: 2 } as const
/** Twice as many stretches find no more copies: what has little text in common is found by its names. */
const STRETCHES = 8
const KEYS_OF_A_KIND = 2 ** 32

/** Under what an advert is looked for: whole numbers of at most 36 bits. */
export function keysOf(one: Facts): number[] {
  const keys = [textNumber(one.address)]
  if (one.requisition && one.requisition.address !== one.address) keys.push(textNumber(one.requisition.address))
  if (one.company !== null) keys.push(KINDS.name * KEYS_OF_A_KIND + textNumber(`${one.company}|${one.titleKey}`))
  if (one.rows === 0) return keys
  const bands = bandsOf(one.sketch).subarray(0, STRETCHES)
  return [...keys, ...Array.from(bands, (key, band) => (KINDS.text + band) * KEYS_OF_A_KIND + key)]
}
