import { expect, it } from 'vitest'
import { Resume } from './resume.ts'
import { acceptedField, suggestionsFrom, yearsAtWork } from './resume-suggestions.ts'

const TODAY = '2026-03-02'
const resume = Resume.parse({
  basics: { name: 'Ann Miller', label: 'Signal engineer', location: { city: 'Leeds', countryCode: 'GB' } },
  work: [
    { name: 'Larkfield', position: 'Lead engineer', startDate: '2022-04' },
    { name: 'Upper Canal', position: 'Engineer', startDate: '2018', endDate: '2022-05' },
    { name: 'Undated', position: 'Trainee' },
  ],
  skills: [{ name: 'Tools', keywords: ['Git', 'AutoCAD'] }, { name: 'git' }, { name: 'Relay logic' }],
  languages: [{ language: 'German' }],
  links: [{ url: 'https://ann.example.com' }],
})

it('says what the profile does not, each thing once', () => {
  const profile = { name: 'Ann', 'skill.a': 'autocad', 'skill.b': null, years: 3 }
  expect(suggestionsFrom(resume, profile, TODAY)).toEqual([
    { kind: 'headline', value: 'Signal engineer' },
    { kind: 'skill', value: 'git' },
    { kind: 'skill', value: 'Relay logic' },
    { kind: 'role', value: 'Lead engineer' },
    { kind: 'role', value: 'Trainee' },
    { kind: 'role', value: 'Engineer' },
    { kind: 'place', value: 'Leeds, GB' },
    { kind: 'language', value: 'German' },
    { kind: 'link', value: 'https://ann.example.com' },
  ])
})

it('counts time at work once where jobs overlap, and until today where one goes on', () => {
  expect(yearsAtWork(resume, TODAY)).toBe(8)
  expect(yearsAtWork(Resume.parse({}), TODAY)).toBe(0)
})

it('gives the field that takes a suggestion, or none where it would not fit', () => {
  expect(acceptedField({ kind: 'years', value: '8' }, 'k')).toEqual({ name: 'years', value: 8 })
  expect(acceptedField({ kind: 'years', value: 'many' }, 'k')).toBeNull()
  expect(acceptedField({ kind: 'skill', value: ' Git ' }, 'k')).toEqual({ name: 'skill.k', value: 'Git' })
})
