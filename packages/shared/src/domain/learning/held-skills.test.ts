import { expect, it } from 'vitest'
import { heldSkills } from './held-skills.ts'

it('are those of the profile and of the résumé that counts, each once', () => {
  const profile = { 'skill.a': 'Welding', 'skill.b': null, 'language.c': 'German', name: 'Ann' }
  const resume = {
    'skill.d': { name: 'Welding', group: null, level: null },
    'skill.e': { name: 'CAD', group: 'Tools', level: 'good' },
    languages: [{ language: 'French', fluency: 'B2' }],
  }
  expect(heldSkills(profile, resume)).toEqual(['Welding', 'German', 'CAD', 'French'])
  expect(heldSkills(profile, null)).toEqual(['Welding', 'German'])
})

it('leave out what cannot be read', () => {
  expect(heldSkills({ 'skill.a': 7 }, { 'skill.b': 'no', languages: 'no' })).toEqual([])
})
