import type { Facts, Fingerprint, Pay } from './fingerprint.ts'
import { containment } from './shingles.ts'
import { likeness, SKETCH_SIZE } from './sketch.ts'
import { RUNGS } from './title-key.ts'
import { comparePlaces } from './where.ts'

export const TIERS = ['same', 'likely', 'no'] as const
export type Tier = (typeof TIERS)[number]

/** Why two adverts are held to be one opening or not; each has a sentence of its own in REASONS. */
export const REASONS = {
  'same-address': 'Both are at one address.',
  'same-requisition': 'Both lead to the same opening at the employer.',
  'same-text': 'The same company says the same of the same work in the same place.',
  'text-rewritten': 'Company, title, place and time agree; the text was written anew.',
  'same-text-other-title': 'The texts are equal; only the title was written otherwise.',
  'other-town': 'The same advert for another place.',
  'other-requisition': 'The employer has two openings for it.',
  'other-level': 'The same work at another level.',
  'other-title': 'The texts are alike, the titles are not.',
  'other-company': 'The texts are alike, the companies are not.',
  'text-differs': 'Title and company agree, the texts do not.',
  'place-unknown': 'One of them does not say where.',
  unlike: 'They have too little in common.',
} as const
export type Reason = keyof typeof REASONS

export interface Verdict {
  tier: Tier
  reason: Reason
  /** How much of the shorter text stands in the longer one. */
  share: number
}

const say = (tier: Tier, reason: Reason, share: number): Verdict => ({ tier, reason, share })

const EQUAL_TEXT = 0.995
const NEARLY_EQUAL = 0.95
const SAME_TEXT = 0.8
const ALIKE = 0.5
/** Between two boards an equal title, company and town say so much that the text may differ more. */
const ACROSS_BOARDS = 0.5
const REWRITTEN = 0.3
const TELLING_WORDS = 4
const VERY_TELLING_WORDS = 6
const FEW_DAYS = 10
const WEEKS = 31

/** Two openings of one employer: each has an address of its own there. */
export function otherRequisition(a: Facts, b: Facts): boolean {
  if (!a.requisition || !b.requisition || a.requisition.address === b.requisition.address) return false
  return a.source === b.source || a.requisition.host === b.requisition.host
}

export function otherRung(a: Facts, b: Facts): boolean {
  const only = [...a.title]
    .filter((word) => !b.title.has(word))
    .concat([...b.title].filter((word) => !a.title.has(word)))
  return only.some((word) => RUNGS.has(word))
}

function payApart({ pay: one }: Facts, { pay: other }: Facts): boolean {
  return one !== null && other !== null && (one.min > other.max * 1.02 || other.min > one.max * 1.02)
}

const daysApart = (a: Facts, b: Facts): number =>
  a.day === null || b.day === null ? Number.POSITIVE_INFINITY : Math.abs(a.day - b.day)

/** What the titles do not share is no more than the name of the place. */
function titlesAgree(a: Facts, b: Facts): boolean {
  if (a.titleKey === b.titleKey) return true
  const where = [...a.places, ...b.places].map(({ town, region }) => `${town ?? ''} ${region ?? ''}`).join(' ')
  const places = new Set(`${where} remote`.toLowerCase().split(' '))
  const bare = (title: ReadonlySet<string>) =>
    [...title]
      .filter((word) => !places.has(word))
      .toSorted()
      .join(' ')
  return bare(a.title) !== '' && bare(a.title) === bare(b.title)
}

const TITLE_IN_COMMON = 0.7

/** One says more than the other, or says it otherwise; a planner does not become an engineer by it. */
function titlesOverlap({ title: one }: Facts, { title: other }: Facts): boolean {
  const both = [...one].filter((word) => other.has(word)).length
  return both >= TITLE_IN_COMMON * Math.min(one.size, other.size)
}

const sameAddress = (a: Facts, b: Facts): boolean =>
  a.address === b.address || a.address === b.requisition?.address || b.address === a.requisition?.address

const sameRequisition = (a: Facts, b: Facts): boolean =>
  a.requisition !== null && a.requisition.address === b.requisition?.address

/** One board left a single word of the title away, and everything else agrees to the last euro. */
function oneWordMore(a: Facts, b: Facts): boolean {
  const [less, more] = a.title.size < b.title.size ? [a, b] : [b, a]
  const within = more.title.size === less.title.size + 1 && [...less.title].every((word) => more.title.has(word))
  return within && a.source !== b.source && a.pay !== null && b.pay !== null && samePay(a.pay, b.pay)
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 0.01 * Math.max(one, other)
const samePay = (one: Pay, other: Pay): boolean => near(one.min, other.min) && near(one.max, other.max)

/** Are these two adverts of one opening? When in doubt they are not: a link can be made later, trust cannot. */
export const compare = (a: Fingerprint, b: Fingerprint): Verdict => judge(a, b, containment(a.shingles, b.shingles))

/** The same, once it is known how much of the shorter text stands in the longer one. */
export function judge(a: Facts, b: Facts, share: number): Verdict {
  if (a.address === b.address && a.source === b.source) return say('same', 'same-address', share)
  const titles = titlesAgree(a, b)
  const place = comparePlaces(a.places, b.places)
  const named = a.company === null || b.company === null || a.company === b.company
  if (named && place !== 'other' && sameAddress(a, b)) return say('same', 'same-address', share)
  if (named && place !== 'other' && sameRequisition(a, b) && (titles || share >= SAME_TEXT))
    return say('same', 'same-requisition', share)
  if (a.company === null || a.company !== b.company)
    return share >= ALIKE && titles ? say('likely', 'other-company', share) : say('no', 'unlike', share)
  if (place === 'other') return share >= ALIKE ? say('likely', 'other-town', share) : say('no', 'unlike', share)
  if (otherRequisition(a, b))
    return share >= ALIKE ? say('likely', 'other-requisition', share) : say('no', 'unlike', share)
  if (!titles) return otherTitle(a, b, share)
  return place === 'unknown'
    ? say(share >= ALIKE ? 'likely' : 'no', share >= ALIKE ? 'place-unknown' : 'unlike', share)
    : sameTitle(a, b, share)
}

function otherTitle(a: Facts, b: Facts, share: number): Verdict {
  if (share < ALIKE) return say('no', 'unlike', share)
  if (otherRung(a, b)) return say('likely', 'other-level', share)
  if (share >= EQUAL_TEXT && titlesOverlap(a, b) && !payApart(a, b)) return say('same', 'same-text-other-title', share)
  if (share >= NEARLY_EQUAL && oneWordMore(a, b)) return say('same', 'same-text-other-title', share)
  return say('likely', 'other-title', share)
}

function sameTitle(a: Facts, b: Facts, share: number): Verdict {
  if (share >= SAME_TEXT) return say('same', 'same-text', share)
  if (a.source === b.source || payApart(a, b)) return say('likely', 'text-differs', share)
  const [words, days] = [a.title.size, daysApart(a, b)]
  if (share >= ACROSS_BOARDS && days <= 2 * WEEKS) return say('same', 'same-text', share)
  if (share >= REWRITTEN && words >= TELLING_WORDS && days <= FEW_DAYS) return say('same', 'text-rewritten', share)
  if (words >= VERY_TELLING_WORDS && days <= WEEKS) return say('same', 'text-rewritten', share)
  return say('likely', 'text-differs', share)
}

/** With fewer rows of words, places of a sketch borrow from each other and no longer speak for themselves. */
const ROWS_TO_TRUST = 4 * SKETCH_SIZE
/** So many times as far as it strays on average, a sketch strays once in a hundred thousand times. */
const FAR = 4.5

/** Between what bounds the shared part of two texts lies, as their sketches tell. */
function shareBounds(a: Facts, b: Facts): readonly [least: number, most: number] {
  if (a.rows === 0 || b.rows === 0) return [0, 0]
  if (a.rows === b.rows && a.text === b.text) return [1, 1]
  if (Math.min(a.rows, b.rows) < ROWS_TO_TRUST) return [0, 1]
  const found = likeness(a.sketch, b.sketch)
  const spread = (FAR * Math.sqrt(found * (1 - found) + FAR / SKETCH_SIZE)) / Math.sqrt(SKETCH_SIZE)
  const shareOf = (jaccard: number): number => {
    const both = Math.min(1, Math.max(0, jaccard))
    return Math.min(1, ((both / (1 + both)) * (a.rows + b.rows)) / Math.min(a.rows, b.rows))
  }
  return [shareOf(found - spread), shareOf(found + spread)]
}

/** The verdict as far as it is certain without the texts; null where they have to be read. */
export function judgeBySketch(a: Facts, b: Facts): Verdict | null {
  const [least, most] = shareBounds(a, b)
  const [low, high] = [judge(a, b, least), judge(a, b, most)]
  return low.tier === high.tier && low.reason === high.reason ? { ...low, share: (least + most) / 2 } : null
}
