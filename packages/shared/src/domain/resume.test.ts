import { expect, test } from 'vitest'
import { Resume } from './resume.ts'

test('an empty résumé has every list', () => {
  expect(Resume.parse({})).toEqual({
    basics: { profiles: [] },
    work: [],
    education: [],
    skills: [],
    languages: [],
    certificates: [],
    projects: [],
    links: [],
  })
})

test('what JSON Résumé says beside is kept', () => {
  const read = Resume.parse({ volunteer: [{ organization: 'Shelter' }], work: [{ name: 'Acme', team: 'Data' }] })
  expect(read['volunteer']).toEqual([{ organization: 'Shelter' }])
  expect(read.work).toEqual([{ name: 'Acme', team: 'Data', highlights: [] }])
})

const dated = (startDate: string): boolean => Resume.safeParse({ work: [{ startDate }] }).success

test('dates are a year or a month', () => {
  expect(['2021', '2021-03', '1999-12'].map(dated)).toEqual([true, true, true])
  expect(['2021-13', 'Mar 2021', '2021-03-01', '1899', ''].map(dated)).toEqual([false, false, false, false, false])
})

test('sizes are bounded', () => {
  expect(Resume.safeParse({ basics: { name: 'x'.repeat(501) } }).success).toBe(false)
  expect(Resume.safeParse({ work: Array.from({ length: 201 }, () => ({})) }).success).toBe(false)
})
