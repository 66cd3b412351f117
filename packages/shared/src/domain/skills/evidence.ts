import { CLAIMS, LIST_WORDS, RIGHT_BEFORE, RIGHT_BEHIND, STUDIES, TITLES } from './evidence-words.ts'
import type { Token } from './tokens.ts'
import type { Reading } from './trie.ts'

/** How far from its claim a skill may stand, in words: a sentence names several. */
const CLAIM_REACH = 14
const LIST_REACH = 3
const LONGEST_LIST_GAP = 12
/** So many in a row are a list of skills, whatever stands before it. */
const A_LIST = 4

/** Nothing but commas and "and" stand between two readings that are in one list. */
function areListed(tokens: readonly Token[], left: Reading, right: Reading): boolean {
  if (right.from < left.to || right.from - left.to > LIST_REACH) return false
  const gap = (tokens[right.from]?.start ?? 0) - (tokens[left.to - 1]?.end ?? 0)
  return gap <= LONGEST_LIST_GAP && tokens.slice(left.to, right.from).every(({ word }) => LIST_WORDS.has(word))
}

function isCued(tokens: readonly Token[], { from, to }: Reading): boolean {
  const before = tokens[from - 1]
  const behind = tokens[to]
  const named = before?.joined && RIGHT_BEFORE.has(before.word)
  return Boolean(named || (tokens[to - 1]?.joined && behind && RIGHT_BEHIND.has(behind.word)))
}

/** "Experience in accounting" and "accounting skills" claim it; "a degree in accounting" does not, nor a manager's title. */
function isClaimed(tokens: readonly Token[], { from, to }: Reading): boolean {
  const behind = tokens[to - 1]?.joined ? tokens[to]?.word : undefined
  if (behind && TITLES.has(behind)) return false
  if (behind && CLAIMS.has(behind)) return true
  for (let place = from - 1; place >= 0 && place >= from - CLAIM_REACH; place--) {
    const token = tokens[place]
    if (!token || token.ends || STUDIES.has(token.word)) return false
    if (CLAIMS.has(token.word)) return true
  }
  return false
}

function isAlone(tokens: readonly Token[], { from, to }: Reading): boolean {
  return (from === 0 || Boolean(tokens[from - 1]?.ends)) && (to === tokens.length || Boolean(tokens[to - 1]?.ends))
}

function isSure(tokens: readonly Token[], reading: Reading): boolean {
  if (reading.form.needs === 'company') return isCued(tokens, reading)
  return reading.form.needs === 'nothing' || isClaimed(tokens, reading) || isAlone(tokens, reading)
}

/** The readings that a list holds together, as their places. */
function listsOf(tokens: readonly Token[], readings: readonly Reading[]): number[][] {
  const lists: number[][] = []
  for (const [place, reading] of readings.entries()) {
    const before = readings[place - 1]
    if (before && areListed(tokens, before, reading)) lists.at(-1)?.push(place)
    else lists.push([place])
  }
  return lists
}

/** Drops the readings that need evidence and have none. One in a list that is sure vouches for the others. */
export function keepEvident(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  return listsOf(tokens, readings).flatMap((list) => {
    const members = list.flatMap((place) => readings[place] ?? [])
    const sure = members.filter((reading) => isSure(tokens, reading))
    return sure.length > 0 || members.length >= A_LIST ? members : []
  })
}
