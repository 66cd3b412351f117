import { describe, expect, test } from 'vitest'
import { clustersOf, pairsAmong } from './clusters.ts'
import { compare } from './compare.ts'
import { companyKeyOf } from './company-key.ts'
import { fingerprintOf, payOf } from './fingerprint.ts'
import type { Advert } from './fingerprint.ts'
import { containment, shinglesOf } from './shingles.ts'
import { likeness, sketchOf } from './sketch.ts'
import { titleKeyOf } from './title-key.ts'

const TEXT = `Meridian Lantern Works builds harbour lights for small ports. As a planner you keep the schedule of three
workshops, order glass and brass in time, and speak with harbour masters from Lisbon to Tromsø. You have planned
production before, know how to read a technical drawing, and stay calm when a ship is late. We offer thirty days of
leave, a canteen by the river and a workshop where you may build your own lamp on Fridays.`
const OTHER_TEXT = `Our customers write to us when a lamp fails at night. You answer them, find out with the engineers what
happened, and tell them honestly when it will shine again. You write well in English and Portuguese, like the telephone,
and have helped people before, in a hotel perhaps or at a counter. The team works in shifts and eats together.`

const advert = (changed: Partial<Advert> = {}): Advert => ({
  id: 'a',
  source: 'one-board',
  url: `https://one-board.example/jobs/${changed.id ?? 'a'}`,
  applyUrl: null,
  title: 'Production Planner (m/w/d)',
  company: 'Meridian Lantern Works GmbH',
  locations: ['Porto, Portugal'],
  postedAt: '2026-03-01',
  pay: null,
  description: TEXT,
  ...changed,
})
const verdict = (one: Partial<Advert>, other: Partial<Advert>) =>
  compare(
    fingerprintOf(advert({ id: 'a', ...one })),
    fingerprintOf(advert({ id: 'b', source: 'other-board', ...other })),
  )
const says = (one: Partial<Advert>, other: Partial<Advert>): string => {
  const { tier, reason } = verdict(one, other)
  return `${tier}: ${reason}`
}

const grouped = (adverts: Partial<Advert>[]): string[][] => {
  const prints = adverts.map((one, at) => fingerprintOf(advert({ id: String(at), ...one })))
  const clusters = clustersOf(prints, pairsAmong(prints))
  return [...Map.groupBy(prints, ({ id }) => clusters.get(id)).values()].map((group) => group.map(({ id }) => id))
}
const opening = (number: number) => `https://careers.lantern.example/openings/${number}`

describe('two adverts', () => {
  test.each<[string, Partial<Advert>, Partial<Advert>, string]>([
    ['the same on two boards', {}, { company: 'Meridian Lantern Works' }, 'same: same-text'],
    ['cut off by one board', {}, { description: TEXT.slice(0, 300) }, 'same: same-text'],
    ['in another order of words', { title: 'Director of Planning' }, { title: 'Planning Director' }, 'same: same-text'],
    ['the town in the title', {}, { title: 'Production Planner – Porto' }, 'same: same-text'],
    ['in another town', {}, { locations: ['Faro, Portugal'] }, 'likely: other-town'],
    ['a town of that name elsewhere', { locations: ['Salem, OR'] }, { locations: ['Salem, MA'] }, 'likely: other-town'],
    ['at another level', {}, { title: 'Senior Production Planner' }, 'likely: other-level'],
    ['on the next rung', { title: 'Planner I' }, { title: 'Planner II' }, 'likely: other-level'],
    ['named in more words', {}, { title: 'Harbour Light Production Planner' }, 'same: same-text-other-title'],
    ['of other work', {}, { title: 'Production Engineer' }, 'likely: other-title'],
    [
      'of a similar kind',
      {},
      { title: 'Production Engineer', description: TEXT.slice(60) + OTHER_TEXT },
      'likely: other-title',
    ],
    ['by another company', {}, { company: 'Copper & Sons' }, 'likely: other-company'],
    ['by nobody', { company: 'Unknown' }, { company: 'Confidential' }, 'likely: other-company'],
    ['with another text', {}, { description: OTHER_TEXT }, 'likely: text-differs'],
    ['with nothing alike', {}, { title: 'Cook', company: 'Copper', description: OTHER_TEXT }, 'no: unlike'],
    ['without a place', {}, { locations: [] }, 'likely: place-unknown'],
  ])('%s', (_, one, other, expected) => expect(says(one, other)).toBe(expected))

  test('that lead to two openings of the employer stay apart on one board, and that lead to one are one', () => {
    const [one, other] = [`${opening(4711)}?source=board`, `${opening(4712)}?source=board`]
    expect(says({ applyUrl: one }, { applyUrl: other, source: 'one-board' })).toBe('likely: other-requisition')
    expect(says({ applyUrl: one }, { applyUrl: opening(4711), description: OTHER_TEXT })).toBe('same: same-requisition')
  })

  test('an address that only passes the visitor on names no opening', () => {
    const [one, other] = ['https://www.indeed.com/job/1234567', 'https://www.indeed.com/job/7654321']
    expect(says({ applyUrl: one }, { applyUrl: other })).toBe('same: same-text')
  })

  test('a text that was written anew is known by a telling title, pay and time', () => {
    const title = 'Senior Production Planner, Harbour Lights and Signal Towers'
    const pay = { min: 40_000, max: 50_000 }
    expect(says({ title, pay }, { title, pay, description: OTHER_TEXT })).toBe('same: text-rewritten')
    expect(says({ title, pay }, { title, pay: { min: 90_000, max: 99_000 }, description: OTHER_TEXT })).toBe(
      'likely: text-differs',
    )
    expect(says({ title }, { title, postedAt: '2026-09-01', description: OTHER_TEXT })).toBe('likely: text-differs')
  })

  test('the order in which they are compared changes nothing', () => {
    const prints = [{}, { locations: ['Faro, Portugal'] }, { title: 'Planner II' }, { company: null }].map((one, at) =>
      fingerprintOf(advert({ ...one, id: String(at), source: String(at) })),
    )
    for (const a of prints) for (const b of prints) expect(compare(a, b)).toEqual(compare(b, a))
  })
})

describe('groups', () => {
  test('two openings are not joined by an advert that fits both', () => {
    const groups = grouped([
      { applyUrl: opening(4711), postedAt: '2026-03-01' },
      { applyUrl: opening(4712), postedAt: '2026-03-20' },
      { source: 'other-board', postedAt: '2026-03-19' },
    ])
    expect(groups).toEqual([['0'], ['1', '2']])
  })

  test('a thousand adverts of one template by a thousand companies stay a thousand', () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({ company: `Lantern Shop ${at}` }))
    expect(grouped(many)).toHaveLength(1000)
  })
})

describe('what adverts are compared by', () => {
  test('marks, case and accents of a board do not change a text', () => {
    const one = shinglesOf('• You plan – and build – the lamps of “Porto” today.')
    expect(containment(one, shinglesOf('you PLAN and build the lamps of Porto today'))).toBe(1)
    expect(containment(shinglesOf(''), one)).toBe(0)
  })

  test('the sketch tells how alike two texts are', () => {
    const words = Array.from({ length: 600 }, (_, at) => `word${at}`)
    const [all, most] = [
      words.join(' '),
      [...words.slice(0, 480), ...words.slice(480).map((word) => `${word}x`)].join(' '),
    ]
    const found = likeness(sketchOf(shinglesOf(all)), sketchOf(shinglesOf(most)))
    expect(Math.abs(found - 476 / 716)).toBeLessThan(0.2)
    expect(likeness(sketchOf(shinglesOf(all)), sketchOf(shinglesOf(all)))).toBe(1)
    expect(likeness(sketchOf(shinglesOf(all)), sketchOf(shinglesOf(OTHER_TEXT)))).toBeLessThan(0.1)
  })

  test('companies by their name without legal forms', () => {
    expect(companyKeyOf('The Lantern Group, Inc.')).toBe(companyKeyOf('LANTERN'))
    expect(companyKeyOf('Group 9 Ltd')).toBe('group 9')
    expect(companyKeyOf('Unknown')).toBeNull()
  })

  test('titles without genders and in long words', () => {
    expect(titleKeyOf('Sr. Data Engineer (m/w/d)')).toBe(titleKeyOf('Data Engineer, Senior'))
    expect(titleKeyOf('Planner II')).not.toBe(titleKeyOf('Planner III'))
  })

  test('pay by the year, whatever it was written by', () => {
    expect(payOf('$50 - $60 an hour')).toEqual({ min: 104_000, max: 124_800 })
    expect(payOf('competitive')).toBeNull()
  })
})
