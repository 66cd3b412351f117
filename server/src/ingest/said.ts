import { hashOf } from '../catalogue/content-hash.ts'
import type { Named } from './source.ts'

const WEEK = 7 * 24 * 60 * 60_000

/**
 * What a list says of an opening, as it is kept with its posting; null where that says too little. Another one each week,
 * since a text may change of which the list says nothing. The week begins for each opening at a time of its own: a board
 * is not asked for all of them at once.
 */
export function saidOf(of: { source: string; board: string | null }, { id, said }: Named, now: number): string | null {
  if (said === undefined) return null
  const week = Math.floor((now + (Number.parseInt(hashOf(id), 36) % WEEK)) / WEEK)
  return hashOf(JSON.stringify([of.source, of.board, id, said, week]))
}
