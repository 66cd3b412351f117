import {
  ALSO_DEGREES,
  CLAIMED_IN_ONE,
  CLAIMS,
  FIELDS,
  LEADS_ON,
  LINKS,
  LIST_WORDS,
  OF_ARTS,
  RIGHT_BEFORE,
  RIGHT_BEHIND,
  STUDIES,
  TITLES,
  WORK,
} from './evidence-words.ts'
import type { Token } from './tokens.ts'
import type { Reading } from './trie.ts'

/** How far from its claim a skill may stand, in words: a sentence names several. */
const CLAIM_REACH = 8
const FIELD_REACH = 6
const DEGREE_REACH = 6
const LIST_REACH = 3
const LONGEST_LIST_GAP = 12
/** So many in a row are a list of skills, whatever stands before it. */
const A_LIST = 5

/** Whether what a sentence says near the letters of a degree is of studies and arts, on either side of them. */
function isDegree(tokens: readonly Token[], { from, to }: Reading): boolean {
  if (to - from !== 1 || !ALSO_DEGREES.has(tokens[from]?.word ?? '')) return false
  const says = (place: number): boolean => {
    const word = tokens[place]?.word ?? ''
    return OF_ARTS.has(word) || STUDIES.has(word)
  }
  for (let place = from - 1; place >= from - DEGREE_REACH && tokens[place] && !tokens[place]?.ends; place--)
    if (says(place)) return true
  for (let place = to; place < to + DEGREE_REACH && !tokens[place - 1]?.ends; place++) if (says(place)) return true
  return false
}

/** Nothing but commas and "and" stand between two readings that are in one list. */
function areListed(tokens: readonly Token[], left: Reading, right: Reading): boolean {
  if (right.from < left.to || right.from - left.to > LIST_REACH || tokens[left.to - 1]?.stops) return false
  const gap = (tokens[right.from]?.start ?? 0) - (tokens[left.to - 1]?.end ?? 0)
  if (gap > LONGEST_LIST_GAP) return false
  for (let place = left.to; place < right.from; place++) if (!LIST_WORDS.has(tokens[place]?.word ?? '')) return false
  return true
}

function isLinked(tokens: readonly Token[], from: number): boolean {
  const link = tokens[from - 1]
  const work = tokens[from - 2]
  if (!link?.joined || !work?.joined || !LINKS.has(link.word)) return false
  return CLAIMS.has(work.word) || WORK.has(work.word)
}

function isCued(tokens: readonly Token[], { from, to }: Reading): boolean {
  const before = tokens[from - 1]
  const behind = tokens[to - 1]?.joined ? tokens[to]?.word : undefined
  if (before?.joined && RIGHT_BEFORE.has(before.word)) return true
  return isLinked(tokens, from) || (behind !== undefined && RIGHT_BEHIND.has(behind))
}

/** Words of both kinds are of studies. */
const SAID: ReadonlyMap<string, 'claim' | 'study'> = new Map([
  ...[...CLAIMS].map((word) => [word, 'claim'] as const),
  ...[...STUDIES].map((word) => [word, 'study'] as const),
])

/** What the words before a place say: `STUDIES` and `CLAIMS` reach over a few words, but not into the sentence before. */
function saidBefore(tokens: readonly Token[], from: number): 'claim' | 'study' | null {
  for (let place = from - 1; place >= 0 && place >= from - CLAIM_REACH; place--) {
    const token = tokens[place]
    if (!token || token.ends) return null
    const said = SAID.get(token.word)
    if (said) return said
  }
  return null
}

/** "Physics, statistics or a related field": the end of a list can tell that it was one of subjects. */
function endsInField(tokens: readonly Token[], to: number): boolean {
  for (let place = to; place < to + FIELD_REACH; place++) {
    if (tokens[place - 1]?.ends) return false
    if (FIELDS.has(tokens[place]?.word ?? '')) return true
  }
  return false
}

/** "Experience driving change and serving guests": right behind a claim and before a thing it is a verb. */
function isVerb(tokens: readonly Token[], { from, to }: Reading): boolean {
  const before = tokens[from - 1]?.word ?? ''
  const isGerund = to - from === 1 && (tokens[from]?.word ?? '').endsWith('ing')
  const leadsOn = Boolean(tokens[from]?.joined) && !LIST_WORDS.has(tokens[to]?.word ?? '')
  return isGerund && leadsOn && (CLAIMS.has(before) || before === '&' || before === 'or')
}

/** "Experience in accounting" and "accounting skills" claim it; "a degree in accounting" does not, nor a manager's title. */
function isClaimed(tokens: readonly Token[], reading: Reading): boolean {
  const { from, to } = reading
  const behind = tokens[to - 1]?.ends ? '' : (tokens[to]?.word ?? '')
  if (CLAIMS.has(behind) || CLAIMED_IN_ONE.test(tokens[to - 1]?.word ?? '')) return true
  return (
    saidBefore(tokens, from) === 'claim' && !TITLES.has(behind) && !LEADS_ON.has(behind) && !isVerb(tokens, reading)
  )
}

/** Subjects of study: a degree in them is asked for, or one "in a related field". */
function areStudied(tokens: readonly Token[], list: readonly Reading[]): boolean {
  return saidBefore(tokens, list[0]?.from ?? 0) === 'study' || endsInField(tokens, list.at(-1)?.to ?? 0)
}

function isAlone(tokens: readonly Token[], { from, to }: Reading): boolean {
  return (from === 0 || Boolean(tokens[from - 1]?.ends)) && (to === tokens.length || Boolean(tokens[to - 1]?.ends))
}

function listsOf(tokens: readonly Token[], readings: readonly Reading[]): Reading[][] {
  const lists: Reading[][] = []
  let before: Reading | undefined
  for (const reading of readings) {
    if (before && areListed(tokens, before, reading)) lists.at(-1)?.push(reading)
    else lists.push([reading])
    before = reading
  }
  return lists
}

/** Those of one list that have the evidence they need. What is claimed of the first is claimed of all. */
function evidentIn(tokens: readonly Token[], list: readonly Reading[], mentions: boolean): readonly Reading[] {
  if (list.every((one) => one.form.needs === 'nothing' && !isDegree(tokens, one))) return list
  const studied = !mentions && areStudied(tokens, list)
  const [first] = list
  const claimed = !studied && (mentions || list.length >= A_LIST || (first && isClaimed(tokens, first)))
  const inCompany = list.some((one) => one.form.vouches) || list.some((one) => isCued(tokens, one))
  return list.filter((one) => {
    // Listed with another skill it is one itself: "SSO, MFA". A field of work may as well be one of study.
    if (isDegree(tokens, one) && !list.some((other) => other !== one && other.form.needs === 'nothing')) return false
    if (one.form.needs === 'company') return inCompany
    if (one.form.needs === 'nothing' || claimed) return true
    return isAlone(tokens, one) || (!studied && one !== first && isClaimed(tokens, one))
  })
}

/** Drops the readings that need evidence and have none. With `mentions` a field of work needs none. */
export const keepEvident = (tokens: readonly Token[], readings: readonly Reading[], mentions: boolean): Reading[] =>
  listsOf(tokens, readings).flatMap((list) => evidentIn(tokens, list, mentions))
