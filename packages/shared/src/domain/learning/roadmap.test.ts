import { describe, expect, it } from 'vitest'
import { openLexicon } from '../skills/lexicon.ts'
import { gapOf } from './gap.ts'
import type { Gap } from './gap.ts'
import { LIBRARY } from './library.ts'
import { roadmapOf } from './roadmap.ts'

const lexicon = openLexicon(`#programming
JavaScript
React\t0\t4
Next.js\t1
SQL
Vue.js\t0
Dragon taming`)

function gapFrom(shares: Record<string, number>, held: string[] = [], words = lexicon): Extract<Gap, { enough: true }> {
  const postings = Array.from({ length: 10 }, (_, place) => ({
    title: '',
    description: null,
    requirements: [],
    skills: Object.keys(shares).filter((name) => place < (shares[name] ?? 0)),
  }))
  const gap = gapOf({ resumeSkills: held, postings, lexicon: words })
  if (!gap.enough) throw new Error('Ten are enough')
  return gap
}
const plan = (shares: Record<string, number>, { held = [] as string[], hoursPerWeek = 6 } = {}) =>
  roadmapOf(gapFrom(shares, held), { hoursPerWeek, library: LIBRARY, lexicon })
const names = ({ steps }: ReturnType<typeof plan>): string[] => steps.map(({ skill }) => skill.name)

describe('a learning roadmap', () => {
  it('begins with what is asked for most', () => {
    expect(names(plan({ SQL: 4, JavaScript: 9 }))).toEqual(['JavaScript', 'SQL'])
  })

  it('puts first what another step builds on, though it is asked for less', () => {
    const roadmap = plan({ 'Next.js': 10, React: 8, JavaScript: 2, SQL: 5 })
    expect(names(roadmap)).toEqual(['JavaScript', 'React', 'Next.js', 'SQL'])
    expect(roadmap.steps.map(({ after }) => after.toSorted())).toEqual([
      [],
      ['JavaScript'],
      ['JavaScript', 'React'],
      [],
    ])
  })

  it('of two that are asked for alike begins with the one that takes less to begin with', () => {
    const gap = {
      enough: true,
      postings: 10,
      skills: ['OpenTelemetry', 'Kotlin', 'Kubernetes'].map((name) => ({
        name,
        id: name.toLowerCase(),
        category: 'tool' as const,
        asked: 10,
        must: 10,
        share: 1,
        mustShare: 1,
        has: 'missing' as const,
        through: [],
      })),
    } as const
    const { steps } = roadmapOf(gap, { hoursPerWeek: 5, library: LIBRARY, lexicon })
    expect(steps.at(-1)?.skill.name).toBe('OpenTelemetry')
  })

  it('takes what only names the kind of another step along with it', () => {
    const kinds = openLexicon('#programming\nPython\t2\nSQL\n#method\nProgramming')
    const postings = Array.from({ length: 10 }, () => ({
      title: 'Python, programming, SQL',
      description: null,
      requirements: [],
      skills: [],
    }))
    const gap = gapOf({ resumeSkills: [], postings, lexicon: kinds })
    if (!gap.enough) throw new Error('Ten are enough')
    const { steps } = roadmapOf(gap, { hoursPerWeek: 5, library: LIBRARY, lexicon: kinds })
    expect(steps.map(({ skill, brings }) => [skill.name, brings])).toEqual([
      ['Python', ['Programming']],
      ['SQL', []],
    ])
  })

  it('plans no course in character', () => {
    const soft = openLexicon('#soft\nLeadership\n#programming\nSQL')
    const postings = Array.from({ length: 10 }, () => ({
      title: 'Leadership and SQL',
      description: null,
      requirements: [],
      skills: [],
    }))
    const gap = gapOf({ resumeSkills: [], postings, lexicon: soft })
    if (!gap.enough) throw new Error('Ten are enough')
    const { steps, untaught } = roadmapOf(gap, { hoursPerWeek: 5, library: LIBRARY, lexicon: soft })
    expect(steps.map(({ skill }) => skill.name)).toEqual(['SQL'])
    expect(untaught).toEqual([])
  })

  it('leaves out what the person has', () => {
    expect(names(plan({ SQL: 10, JavaScript: 10 }, { held: ['sql'] }))).toEqual(['JavaScript'])
  })

  it('goes on where it ended: weeks follow from the hours of resource and project', () => {
    const { steps, hours, weeks } = plan({ SQL: 10, JavaScript: 5 }, { hoursPerWeek: 5 })
    expect(steps[0]?.fromWeek).toBe(1)
    expect(steps.at(-1)?.toWeek).toBe(weeks)
    expect(weeks).toBe(Math.ceil(hours / 5))
    for (const step of steps) {
      expect(step.hours).toBe((step.resources[0]?.hours ?? 0) + (step.project?.hours ?? 0))
      expect(step.toWeek).toBeGreaterThanOrEqual(step.fromWeek)
    }
    const twice = plan({ SQL: 10, JavaScript: 5 }, { hoursPerWeek: 10 })
    expect(twice.hours).toBe(hours)
    expect(twice.weeks).toBe(Math.ceil(hours / 10))
  })

  it('counts the hours of a book once, though two steps begin with it', () => {
    const both = openLexicon('#method\nETL\nData warehouse')
    const [book] = LIBRARY.resources
    if (!book) throw new Error('The library is empty')
    const library = { resources: [{ ...book, hours: 30, skills: ['ETL', 'Data warehouse'] }], projects: [] }
    const gap = gapFrom({ ETL: 10, 'Data warehouse': 10 }, [], both)
    const roadmap = roadmapOf(gap, { hoursPerWeek: 5, library, lexicon: both })
    expect(roadmap.steps.map(({ hours }) => hours)).toEqual([30, 0])
    expect(roadmap).toMatchObject({ hours: 30, weeks: 6 })
  })

  it('gives a beginner something to begin with, and those who know a neighbour something further', () => {
    expect(plan({ React: 10 }).steps[0]?.resources[0]?.level).toBe('beginner')
    const partly = plan({ React: 10 }, { held: ['Vue.js'] }).steps[0]
    expect(partly?.skill.has).toBe('partly')
    expect(partly?.resources[0]?.level).toBe('intermediate')
  })

  it('gives each step resources about its skill and a project that no other step has', () => {
    const { steps } = plan({ 'Next.js': 10, React: 8, JavaScript: 6, SQL: 5, 'Vue.js': 4 })
    for (const { skill, resources, project } of steps) {
      expect(resources.length).toBeGreaterThan(0)
      for (const { skills } of resources) expect(skills).toContain(skill.name)
      if (project) expect(project.skills).toContain(skill.name)
    }
    const ids = steps.flatMap(({ project }) => project?.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('names what nothing is known to learn from, and plans no weeks for it', () => {
    const { steps, untaught } = plan({ 'Dragon taming': 10, SQL: 3 })
    expect(untaught.map(({ name }) => name)).toEqual(['Dragon taming'])
    expect(steps.map(({ skill }) => skill.name)).toEqual(['SQL'])
  })

  it('with nothing to learn is empty', () => {
    expect(plan({ SQL: 10 }, { held: ['SQL'] })).toMatchObject({ steps: [], hours: 0, weeks: 0, untaught: [] })
  })

  it('is at hand for skills that imply each other in a circle', () => {
    const circle = openLexicon('#programming\nReact\t1\nSQL\t0')
    const skills = ['React', 'SQL'].map((name, place) => ({
      id: name.toLowerCase(),
      name,
      asked: 10 - place,
      must: 0,
      share: 1,
      mustShare: 0,
      has: 'missing' as const,
      category: 'tool' as const,
      through: [],
    }))
    const gap = { enough: true, postings: 10, skills } as const
    const { steps } = roadmapOf(gap, { hoursPerWeek: 5, library: LIBRARY, lexicon: circle })
    expect(steps.map(({ skill }) => skill.name).toSorted()).toEqual(['React', 'SQL'])
  })
})
