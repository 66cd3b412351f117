import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyPosting } from './posting-values.ts'
import type { Posting } from './posting.ts'
import { groupFields, likelySame, linksOf, primaryOf } from './same-vacancy.ts'
import type { Linkable } from './same-vacancy.ts'

const ids = ['a', 'b', 'c', 'd']
const linkable = fc.record({
  canonical: fc.constantFrom('', 'https://one.example/1', 'https://one.example/2'),
  apart: fc.subarray(ids),
  into: fc.constantFrom(undefined, null, ...ids),
})
const groups = fc.tuple(linkable, linkable, linkable, linkable).map((list) =>
  list.map(({ canonical, apart, into }, place): Linkable => {
    const values = Object.fromEntries(apart.map((id) => [`apart.${id}`, true]))
    return { id: ids[place] ?? '', canonical, values: into === undefined ? values : { ...values, mergedInto: into } }
  }),
)

const done = (list: Linkable[]): Linkable[] => {
  const links = new Map(linksOf(list).map(({ id, into }) => [id, into]))
  return list.map((one) =>
    links.has(one.id) ? { ...one, values: { ...one.values, mergedInto: links.get(one.id) } } : one,
  )
}

const typed = (id: string, title: string, origin = 'person'): Linkable => ({
  id,
  canonical: 'https://one.example/jobs',
  values: { snapshot: { posting: { title }, origins: { title: { origin } } } },
})

describe('applications of one address', () => {
  it('become copies of the oldest, the same on every device, once and for all', () => {
    fc.assert(
      fc.property(groups, fc.infiniteStream(fc.nat()), (list, chance) => {
        const shuffled = list.toSorted(() => (Number(chance.next().value) % 3) - 1)
        const links = linksOf(list)
        expect(new Set(linksOf(shuffled).map((link) => JSON.stringify(link)))).toEqual(
          new Set(links.map((link) => JSON.stringify(link))),
        )
        expect(linksOf(done(list))).toEqual([])
        for (const { id, into } of links) {
          expect(into < id).toBe(true)
          const [copy, primary] = [id, into].map((name) => list.find((one) => one.id === name))
          expect(copy?.canonical).toBe(primary?.canonical)
          expect(copy?.values[`apart.${into}`] ?? primary?.values[`apart.${id}`]).toBeUndefined()
        }
      }),
    )
  })

  it('stay apart where both were typed, with titles of their own', () => {
    expect(linksOf([typed('a', 'Baker'), typed('b', 'Miller')])).toEqual([])
    expect(linksOf([typed('a', 'Baker'), typed('b', ' baker')])).toEqual([{ id: 'b', into: 'a' }])
    expect(linksOf([typed('a', 'Baker'), typed('b', 'Miller', 'structured')])).toEqual([{ id: 'b', into: 'a' }])
  })

  it('are each shown with one that is shown itself, also where they were merged crosswise or that one is gone', () => {
    fc.assert(
      fc.property(groups, fc.subarray(ids), (list, gone) => {
        const into = new Map(
          list
            .filter(({ id }) => !gone.includes(id))
            .map(({ id, values }) => [id, (values['mergedInto'] ?? null) as string | null]),
        )
        for (const id of into.keys()) {
          const primary = primaryOf(id, (one) => into.get(one))
          expect(into.has(primary)).toBe(true)
          expect(primaryOf(primary, (one) => into.get(one))).toBe(primary)
        }
      }),
    )
  })
})

const posting = (facts: Partial<Posting>): Posting => ({ ...emptyPosting('https://jobs.example/1'), ...facts })
const welder = posting({ title: 'Welder (m/w/d)', company: 'Northwind Yards GmbH', location: 'Bergen, Norway' })

describe('two postings', () => {
  it.each<[string | null, Partial<Posting>]>([
    ['company-and-title', { title: 'Welder', company: 'NORTHWIND yards', location: 'Bergen' }],
    ['company-and-title', { title: 'welder', company: 'Northwind Yards Ltd.', location: null }],
    [null, { title: 'Welder', company: 'Northwind Yards', location: 'Oslo' }],
    [null, { title: 'Lead welder', company: 'Northwind Yards' }],
    [null, { title: 'Welder', company: 'Southwind Yards' }],
    [null, { title: 'Welder', company: null }],
  ])('are likely the same: %s', (reason, facts) => {
    expect(likelySame(welder, posting(facts))).toBe(reason)
    expect(likelySame(posting(facts), welder)).toBe(reason)
  })

  it('are likely the same where both lead to one place to apply, or one is that place', () => {
    const board = posting({ title: 'A', applyUrl: 'https://apply.example/jobs/7?utm_source=board' })
    expect(likelySame(board, posting({ title: 'B', applyUrl: 'https://apply.example/jobs/7' }))).toBe('apply-address')
    expect(likelySame(board, posting({ title: 'B', canonicalUrl: 'https://apply.example/jobs/7' }))).toBe(
      'apply-address',
    )
  })

  it('are likely the same where one employer gave them one number', () => {
    const one = posting({ ats: 'greenhouse', externalId: '41', company: 'Northwind' })
    expect(likelySame(one, { ...one, title: 'Other', company: null })).toBe('job-id')
    expect(likelySame(one, { ...one, company: 'Southwind' })).toBeNull()
    expect(likelySame({ ...one, ats: null }, { ...one, title: 'Other', ats: null })).toBeNull()
  })

  it('are never the same for knowing nothing', () => {
    expect(likelySame(posting({}), posting({ canonicalUrl: 'https://jobs.example/2' }))).toBeNull()
  })
})

const event = (stage: string, at: string) => ({ stage, at, basis: 'me', note: null, undoes: null })

describe('a merged group', () => {
  const contact = { contact: '01958000-0000-7000-8000-000000000009', as: 'recruiter' }
  const referrer = { ...contact, as: 'referrer' }
  const sent = { document: '01958000-0000-7000-8000-000000000008', sentAt: null }

  it('shows what all of them have, and the stage of the last move', () => {
    const shown = groupFields(
      {
        id: 'a',
        addresses: ['https://a.example/1'],
        values: {
          status: 'saved',
          notes: 'Mine',
          'tag.1': 'remote',
          'event.1': event('saved', '2026-03-01T09:00:00.000Z'),
          'contact.1': contact,
        },
      },
      [
        {
          id: 'b',
          addresses: ['https://b.example/1', 'https://a.example/1'],
          values: {
            status: 'applied',
            notes: 'From the other',
            'tag.2': 'remote',
            'tag.3': 'dream',
            'alias.1': 'https://c.example/1',
            'event.2': event('applied', '2026-03-02T09:00:00.000Z'),
            'contact.2': contact,
            'contact.3': referrer,
            'document.1': sent,
          },
        },
      ],
    )
    expect(shown).toMatchObject({
      addresses: ['https://a.example/1', 'https://b.example/1', 'https://c.example/1'],
      tags: ['dream', 'remote'],
      aliases: [{ of: 'b', field: 'alias.1', value: 'https://c.example/1' }],
      contacts: [
        { of: 'a', field: 'contact.1', value: contact },
        { of: 'b', field: 'contact.3', value: referrer },
      ],
      documents: [{ of: 'b', field: 'document.1', value: sent }],
      status: 'applied',
      notes: [
        { id: 'a', text: 'Mine' },
        { id: 'b', text: 'From the other' },
      ],
    })
    expect(shown.events.map(({ value }) => value.stage)).toEqual(['saved', 'applied'])
  })

  it('of one is that one', () => {
    expect(groupFields({ id: 'a', addresses: [], values: { status: 'offered' } }, [])).toMatchObject({
      status: 'offered',
      notes: [],
      tags: [],
    })
  })
})
