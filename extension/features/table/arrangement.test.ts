import { boardStages } from '@rolecall/shared/domain/stage.ts'
import { describe, expect, it } from 'vitest'
import { briefOf } from '../../store/brief.ts'
import type { BriefRow } from '../../store/brief.ts'
import { arrangementOf, fieldsOf, FIRST, sortedBy, toggled } from './arrangement.ts'
import type { Arrangement, ColumnId } from './arrangement.ts'
import { optionsOf, passes } from './filters.ts'
import { sorted } from './sort.ts'

const NOW = Date.parse('2026-03-02T12:00:00Z')
const brief = (id: string, facts: Partial<BriefRow>): BriefRow => ({
  ...briefOf(id, {}, '2026-03-01T09:00:00Z'),
  ...facts,
})
const held = { stages: boardStages(new Map()), settings: new Map() }
const only = (filters: Arrangement['filters'], briefs: BriefRow[]): string[] =>
  briefs.filter((one) => passes(one, { ...FIRST, filters }, NOW)).map(({ id }) => id)
const by = (column: ColumnId, descending: boolean, briefs: BriefRow[]): string[] =>
  sorted(briefs, { ...FIRST, sort: { column, descending } }, held).map(({ id }) => id)

describe('filters', () => {
  const briefs = [
    brief('a', { tags: ['sea'], deadline: '2026-03-02', stage: 'applied', pay: '€ 50k' }),
    brief('b', { tags: ['sea', 'night'], deadline: '2026-03-05', closed: true }),
    brief('c', { deadline: '2026-03-01', excitement: 4 }),
    brief('d', { deadline: '2026-03-25T10:00:00Z' }),
  ]

  it('of one kind let through what has one of their values, of several kinds what has one of each', () => {
    expect(only({ tag: ['sea'] }, briefs)).toEqual(['a', 'b'])
    expect(only({ tag: ['night', 'nobody'] }, briefs)).toEqual(['b'])
    expect(only({ tag: ['sea'], stage: ['applied'] }, briefs)).toEqual(['a'])
    expect(only({ closed: ['closed'] }, briefs)).toEqual(['b'])
    expect(only({ pay: ['yes'], excitement: ['4'] }, briefs)).toEqual([])
  })

  it('count a deadline until its day ends', () => {
    expect(only({ deadline: ['past'] }, briefs)).toEqual(['c'])
    expect(only({ deadline: ['week'] }, briefs)).toEqual(['a', 'b'])
    expect(only({ deadline: ['month'] }, briefs)).toEqual(['a', 'b', 'd'])
    expect(only({ deadline: ['none'] }, [brief('x', { deadline: null }), brief('y', { deadline: 'soon' })])).toEqual([
      'x',
      'y',
    ])
  })

  it('offer what there is with its number, and what holds though nothing has it', () => {
    expect(
      optionsOf('tag', briefs, { ...held, held: ['gone'] }, NOW).map(({ words, count }) => [words, count]),
    ).toEqual([
      ['gone', 0],
      ['night', 1],
      ['sea', 2],
    ])
    expect(optionsOf('stage', briefs, { ...held, held: [] }, NOW).map(({ words }) => words)).toEqual([
      'Saved',
      'Applied',
    ])
  })
})

describe('sorting', () => {
  it('puts what says nothing last, both ways, and keeps equal rows in their order', () => {
    const briefs = [
      brief('a', { deadline: null }),
      brief('b', { deadline: '2026-05-01' }),
      brief('c', { deadline: '2026-04-01' }),
    ]
    expect(by('deadline', false, briefs)).toEqual(['c', 'b', 'a'])
    expect(by('deadline', true, briefs)).toEqual(['b', 'c', 'a'])
    expect(by('site', true, [brief('a', {}), brief('b', {})])).toEqual(['a', 'b'])
  })

  it('reads amounts, numbers in words, and stages in the order of the board', () => {
    const pay = (id: string, words: string | null) => brief(id, { pay: words })
    expect(
      by('pay', true, [pay('a', '£45,000 – £60,000'), pay('b', '70k'), pay('c', '38.50 an hour'), pay('d', null)]),
    ).toEqual(['b', 'a', 'c', 'd'])
    expect(by('title', false, [brief('a', { title: 'Job 10' }), brief('b', { title: 'job 9' })])).toEqual(['b', 'a'])
    expect(
      by('stage', false, [
        brief('a', { stage: 'offered' }),
        brief('b', { stage: 'saved' }),
        brief('c', { stage: 'own-00aa00aa' }),
      ]),
    ).toEqual(['b', 'a', 'c'])
    expect(
      by('days', true, [
        brief('a', { movedAt: '2026-03-01T00:00:00Z' }),
        brief('b', { movedAt: '2026-01-01T00:00:00Z' }),
      ]),
    ).toEqual(['b', 'a'])
  })
})

describe('an arrangement', () => {
  it('comes back from a saved view as it was', () => {
    const arrangement = sortedBy(toggled(toggled(FIRST, 'tag', 'sea'), 'stage', 'applied'), 'title')
    expect({ ...arrangementOf(fieldsOf(arrangement)), view: null }).toEqual(arrangement)
  })

  it('leaves out what only a newer version knows', () => {
    const raw = {
      search: '',
      filters: { mood: ['good'], tag: ['sea'] },
      sort: { column: 'mood', descending: true },
      columns: ['mood', 'title'],
    }
    expect(arrangementOf(raw)).toEqual({ search: '', filters: { tag: ['sea'] }, sort: FIRST.sort, columns: ['title'] })
  })

  it('turns around where it is sorted by that column already, and lets go of a filter that holds', () => {
    const once = sortedBy(FIRST, 'company')
    expect(once.sort).toEqual({ column: 'company', descending: false })
    expect(sortedBy(once, 'company').sort.descending).toBe(true)
    expect(toggled(toggled(FIRST, 'tag', 'sea'), 'tag', 'sea').filters).toEqual({})
  })
})
