import { describe, expect, it } from 'vitest'
import { openLexicon } from '../skills/lexicon.ts'
import { findProjects, findResources, projectsFor } from './find-resources.ts'
import { LIBRARY } from './library.ts'
import { isTitleOf } from './role.ts'

const lexicon = openLexicon(['#programming', 'Python', 'SQL', 'React', 'Go;Golang', '#tool', 'Figma'].join('\n'))
const find = (query: string, filters = {}) => findResources(LIBRARY, lexicon, query, filters)

describe('learning resources', () => {
  it('are all there where nothing is asked for', () => {
    expect(find('')).toHaveLength(LIBRARY.resources.length)
  })

  it('are found by what they are about first, then by title and provider', () => {
    const found = find('python')
    const places = found.map(({ skills }) => (skills[0] === 'Python' ? 0 : skills.includes('Python') ? 1 : 2))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(new Set(places).size).toBeGreaterThan(1)
    expect(find('harvard').length).toBeGreaterThan(2)
    expect(find('PYTHON harvard').map(({ title }) => title)).toContain('CS50x: Introduction to Computer Science')
  })

  it('need every word, and may be found by its beginning', () => {
    expect(find('kuber').length).toBeGreaterThan(0)
    expect(find('kubernetes zymurgy')).toEqual([])
  })

  it('are found by another name of their skill', () => {
    expect(find('golang').map(({ title }) => title)).toContain('Effective Go')
  })

  it('are let through by every filter that is set', () => {
    const some = find('', { type: 'book', level: 'advanced', cost: 'free', maxHours: 40 })
    expect(some.length).toBeGreaterThan(3)
    for (const one of some) {
      expect(one).toMatchObject({ type: 'book', level: 'advanced', cost: 'free' })
      expect(one.hours).toBeLessThanOrEqual(40)
    }
    for (const { language } of find('', { language: 'de' })) expect(language).toBe('de')
    for (const { skills } of find('', { skill: 'sql' })) expect(skills).toContain('SQL')
    expect(find('', { skill: 'sql' }).length).toBeGreaterThan(5)
    expect(find('', { skill: 'Dragon taming' })).toEqual([])
  })
})

describe('project ideas', () => {
  it('are found by words, level and hours', () => {
    expect(findProjects(LIBRARY, '')).toHaveLength(LIBRARY.projects.length)
    expect(findProjects(LIBRARY, 'nursing')[0]?.skills).toContain('Nursing')
    for (const { hours, level } of findProjects(LIBRARY, '', { level: 'beginner', maxHours: 15 })) {
      expect(hours).toBeLessThanOrEqual(15)
      expect(level).toBe('beginner')
    }
  })

  it('for wanted skills train one of them, and lean on what the person has', () => {
    const fitting = projectsFor(LIBRARY, lexicon, ['SQL'], ['Python'])
    expect(fitting.length).toBeGreaterThan(3)
    for (const { project, trains, uses, adds } of fitting) {
      expect(trains).toEqual(['SQL'])
      expect([...trains, ...uses, ...adds].toSorted()).toEqual(project.skills.toSorted())
    }
    const places = fitting.map(({ uses, adds }) => uses.length - adds.length)
    expect(places).toEqual(places.toSorted((a, b) => b - a))
  })

  it('with nothing wanted use what the person has', () => {
    const fitting = projectsFor(LIBRARY, lexicon, [], ['Figma'])
    expect(fitting.length).toBeGreaterThan(0)
    for (const { uses } of fitting) expect(uses).toEqual(['Figma'])
    expect(projectsFor(LIBRARY, lexicon, [], [])).toEqual([])
  })
})

it.for([
  ['nurse', 'Registered Nurse (nights)', true],
  ['nurse', 'Nursery teacher', false],
  ['nurses', 'Nurse', true],
  ['Entwickler', 'Entwicklerin (m/w/d)', true],
  ['software engineer', 'Engineer, Software and Tools', true],
  ['front end developer', 'Senior Front-End Developer', true],
  ['developer', 'Front-End Engineer', false],
  ['développeur', 'Développeur web', true],
  ['DEVELOPPEUR', 'Développeur web', true],
  ['c++ engineer', 'C++ Engineer', true],
  ['', 'Anything', false],
] as const)('%s names %s', ([role, title, is]) => {
  expect(isTitleOf(role, title)).toBe(is)
})
