import { describe, expect, it } from 'vitest'
import { shapeOf } from './entities.ts'
import { activeResume, fieldsOfResume, RESUME, resumeIn, resumesWithVersions } from './resume-record.ts'
import { Resume } from './resume.ts'
import type { ResumeInput } from './resume.ts'

const random = (bytes: Uint8Array): Uint8Array => bytes.fill(7)

const WRITTEN: ResumeInput = {
  basics: { name: 'Ann Miller', label: 'Signal engineer', email: 'ann@example.com' },
  work: [{ name: 'Larkfield Signals', position: 'Engineer', startDate: '2019-03', highlights: ['Planned 40 boxes.'] }],
  education: [{ institution: 'Northfold Institute', area: 'Electrical engineering', endDate: '2018' }],
  skills: [
    { name: 'Relay logic' },
    { name: 'Tools', level: 'expert', keywords: ['AutoCAD', 'Git'] },
    { name: 'SQL', level: 'basic' },
  ],
  languages: [{ language: 'German', fluency: 'C1' }],
  awards: [{ title: 'Box of the year' }],
}

describe('a résumé as a record', () => {
  it('comes back as it went in, with what is unknown here', () => {
    expect(resumeIn(fieldsOfResume(WRITTEN, random))).toEqual(Resume.parse(WRITTEN))
  })

  it('has only fields that are synced', () => {
    for (const [name, value] of Object.entries(fieldsOfResume(WRITTEN, random)))
      expect(shapeOf(RESUME, name)?.safeParse(value).success, name).toBe(true)
  })

  it('leaves a part empty that cannot be read, and reads the rest', () => {
    const resume = resumeIn({ ...fieldsOfResume(WRITTEN, random), work: 'a newer version wrote this' })
    expect(resume.work).toEqual([])
    expect(resume.education).toHaveLength(1)
  })
})

const one = (id: string, replacedBy: string | null, day: number) => ({
  id,
  replacedBy,
  addedAt: `2026-03-0${day}T09:00:00Z`,
})

describe('versions', () => {
  it('stand with the one that took their place', () => {
    const all = [one('a', 'b', 1), one('b', 'c', 2), one('c', null, 3), one('d', null, 4)]
    expect(resumesWithVersions(all)).toEqual([
      { current: all[3], earlier: [] },
      { current: all[2], earlier: [all[1], all[0]] },
    ])
  })

  it('are all there where two devices replaced crosswise, or what replaced one is gone', () => {
    const all = [one('a', 'b', 1), one('b', 'a', 2), one('c', 'gone', 3)]
    const shown = resumesWithVersions(all).map(({ current, earlier }) => [current, earlier].flat().map(({ id }) => id))
    expect(shown.flat().toSorted()).toEqual(['a', 'b', 'c'])
  })

  it('pass on that they were the chosen one', () => {
    const all = [one('a', 'b', 1), one('b', null, 2), one('c', null, 3)]
    expect(activeResume(all, 'a')?.id).toBe('b')
    expect(activeResume(all, null)?.id).toBe('c')
    expect(activeResume(all, 'not here')?.id).toBe('c')
    expect(activeResume([], 'a')).toBeNull()
  })

  it('count for one application only where they were chosen, when made for it', () => {
    const all = [one('c', null, 3)]
    const own = { id: 't', replacedBy: null, addedAt: '2027-01-01T00:00:00.000Z', application: 'x' }
    expect(activeResume([...all, own], null)?.id).toBe('c')
    expect(activeResume([...all, own], 't')?.id).toBe('t')
    expect(activeResume([own], null)).toBeNull()
  })
})
