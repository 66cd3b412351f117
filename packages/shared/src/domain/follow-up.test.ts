import { describe, expect, it } from 'vitest'
import { proposalsFor } from './follow-up.ts'
import type { FollowUpFacts } from './follow-up.ts'
import { FIRST_PREFERENCES } from './preferences.ts'

const DAY = 86_400_000
const START = Date.parse('2026-03-02T09:00:00Z')
const day = (count: number): number => START + count * DAY

const facts = (some: Partial<FollowUpFacts>): FollowUpFacts => ({
  stage: 'applied',
  moves: [
    { stage: 'saved', at: day(-1) },
    { stage: 'applied', at: day(0) },
  ],
  interviews: [],
  followedUp: [],
  preferences: FIRST_PREFERENCES,
  ...some,
})
const followUp = (after: 'applied' | 'interview', since: number, at: number) => [
  { kind: 'follow-up', after, since: day(since), at: day(at) },
]

const talked = (outcome: 'waiting' | 'passed' | 'cancelled' | null) =>
  facts({ stage: 'interviewing', interviews: [{ at: day(10), outcome }] })

describe('after applying', () => {
  it('the first follow-up is proposed at once, the second when the first was made', () => {
    expect(proposalsFor(facts({}), day(1))).toEqual(followUp('applied', 0, 7))
    expect(proposalsFor(facts({ followedUp: [day(2)] }), day(3))).toEqual(followUp('applied', 0, 14))
    expect(proposalsFor(facts({ followedUp: [day(2), day(8)] }), day(9))).toEqual([])
  })

  it('only the last of those that are over is still proposed', () => {
    expect(proposalsFor(facts({}), day(20))).toEqual(followUp('applied', 0, 14))
  })

  it('a follow-up from before an application was made anew does not count', () => {
    const again = facts({ followedUp: [day(-3)] })
    expect(proposalsFor(again, day(1))).toEqual(followUp('applied', 0, 7))
  })

  it.for(['saved', 'offered', 'accepted', 'declined', 'rejected', 'withdrawn', 'ghosted'] as const)(
    'nothing is proposed where it is %s',
    (stage) => {
      expect(proposalsFor(facts({ stage }), day(100))).toEqual([])
    },
  )

  it('nothing is proposed to whoever wants none', () => {
    const preferences = { ...FIRST_PREFERENCES, proposeFollowUps: false }
    expect(proposalsFor(facts({ preferences }), day(100))).toEqual([])
    expect(proposalsFor(facts({ preferences: { ...FIRST_PREFERENCES, followUpDays: [] } }), day(1))).toEqual([])
  })
})

describe('after an interview', () => {
  it('a word of thanks is proposed, then a question', () => {
    expect(proposalsFor(talked(null), day(10))).toEqual(followUp('interview', 10, 11))
    expect(proposalsFor(talked('waiting'), day(18))).toEqual(followUp('interview', 10, 17))
  })

  it('nothing is, before it, once its outcome is known, or once the application moved on', () => {
    expect(proposalsFor(talked(null), day(9))).toEqual([])
    expect(proposalsFor(talked('passed'), day(11))).toEqual([])
    const moves = [{ stage: 'offered', at: day(12) } as const, { stage: 'interviewing', at: day(13) } as const]
    expect(proposalsFor({ ...talked(null), moves }, day(14))).toEqual([])
  })

  it('one that was cancelled never was', () => {
    expect(proposalsFor({ ...talked('cancelled'), stage: 'applied' }, day(11))).toEqual(followUp('applied', 0, 7))
  })
})

describe('silence', () => {
  it('is proposed as ghosted once it lasts', () => {
    expect(proposalsFor(facts({}), day(44))).toEqual(followUp('applied', 0, 14))
    expect(proposalsFor(facts({}), day(45))).toEqual([{ kind: 'ghosted', since: day(0) }])
  })

  it('begins anew with each follow-up, and has not begun while an interview is to come', () => {
    expect(proposalsFor(facts({ followedUp: [day(40)] }), day(50))).toEqual(followUp('applied', 0, 14))
    expect(proposalsFor(facts({ interviews: [{ at: day(60), outcome: null }] }), day(50))).toEqual([])
  })
})
