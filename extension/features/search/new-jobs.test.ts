import type { Notice } from '@rolecall/shared/domain/search/found.ts'
import { describe, expect, it } from 'vitest'
import { addressOfNewJobs, freshOf, newJobsNotice, seenMeanwhile, toldKey } from './new-jobs.ts'

const NOW = Date.parse('2026-03-04T12:00:00Z')
const idOf = (n: number): string => `01990000-0000-7000-8000-00000000000${n}`
const notice = (n: number, more: Partial<Notice> = {}): Notice => ({
  id: idOf(n),
  job: { id: idOf(n), title: `Harbour pilot ${n}`, company: 'Tidewater Pilots', location: 'Oslo' },
  search: { id: idOf(9), name: 'Pilots' },
  at: '2026-03-04T11:00:00Z',
  seenAt: null,
  ...more,
})

describe('a notification of new jobs', () => {
  it('is of those alone that nobody has seen or was told of, and that are still news', () => {
    const seen = notice(2, { seenAt: '2026-03-04T11:30:00Z' })
    const old = notice(4, { at: '2026-02-20T11:00:00Z' })
    expect(freshOf([notice(1), seen, notice(3), old], new Set([toldKey(notice(3))]), NOW)).toEqual([notice(1)])
  })

  it('of one job says which it is, what found it, and leads to it', () => {
    const said = newJobsNotice([notice(1)])
    expect(said).toMatchObject({
      title: 'Harbour pilot 1',
      message: 'Tidewater Pilots · Oslo\nFound by “Pilots”',
    })
    expect(addressOfNewJobs(said?.id ?? '')).toBe(`#/search/job/${idOf(1)}`)
  })

  it('of many is one, and leads to the list of them', () => {
    const said = newJobsNotice([1, 2, 3, 4, 5].map((n) => notice(n)))
    expect(said?.title).toBe('5 new jobs')
    expect(said?.message.split('\n').slice(2)).toEqual(['Harbour pilot 3 · Tidewater Pilots', 'and 2 more'])
    expect(addressOfNewJobs(said?.id ?? '')).toBe('#/search/saved')
    expect(newJobsNotice([])).toBeNull()
  })

  it('goes when what it tells of was seen elsewhere, and no other notification does', () => {
    const seen = notice(2, { seenAt: '2026-03-04T11:30:00Z' })
    const shown = [`new-job|${idOf(1)}`, `new-job|${idOf(2)}`, 'new-job|', 'due|many']
    expect(seenMeanwhile(shown, [notice(1), seen])).toEqual([`new-job|${idOf(2)}`])
    expect(seenMeanwhile(shown, [seen])).toEqual(shown.slice(0, 3))
    expect(addressOfNewJobs('due|many')).toBeNull()
  })
})
