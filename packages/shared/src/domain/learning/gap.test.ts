import { describe, expect, it } from 'vitest'
import { openLexicon } from '../skills/lexicon.ts'
import { askedSkills } from './asked-skills.ts'
import type { AskingPosting } from './asked-skills.ts'
import { gapOf, NEEDED_POSTINGS } from './gap.ts'

const lexicon = openLexicon(`#programming
JavaScript\t\t4
TypeScript\t0
React\t0
Next.js\t2
Python
SQL`)

const posting = (facts: Partial<AskingPosting>): AskingPosting => ({
  title: 'Web developer',
  description: null,
  requirements: [],
  skills: [],
  ...facts,
})
const times = (count: number, facts: Partial<AskingPosting>): AskingPosting[] =>
  Array.from({ length: count }, () => posting(facts))

describe('what a posting asks for', () => {
  it('is found in its title, text, requirements and list of skills', () => {
    const asked = askedSkills(
      posting({
        title: 'Python developer',
        description: 'You write SQL.',
        requirements: ['Two years of React'],
        skills: ['TypeScript'],
      }),
      lexicon,
    )
    expect([...asked.keys()].toSorted()).toEqual(['python', 'react', 'sql', 'typescript'])
  })

  it.for([
    ['Python is required.', true],
    ['Python: zwingend erforderlich', true],
    ['Python est indispensable', true],
    ['Python es imprescindible', true],
    ['Python is vereist', true],
    ['We use Python.', false],
    ['Python is a plus', false],
    ['Python von Vorteil', false],
    ['Required: SQL; Python is nice to have', false],
  ] as const)('must be there or need not: %s', ([description, must]) => {
    expect(askedSkills(posting({ description }), lexicon).get('python')).toBe(must)
  })

  it('must be there where it stands among the requirements, unless these say that it need not', () => {
    const asked = askedSkills(posting({ requirements: ['SQL and Python', 'Ideally React'] }), lexicon)
    expect(Object.fromEntries(asked)).toEqual({ sql: true, python: true, react: false })
  })
})

describe('the gap between a person and a role', () => {
  it('is not told from fewer than ten postings', () => {
    for (const count of [0, 9]) {
      const gap = gapOf({ resumeSkills: [], postings: times(count, { skills: ['SQL'] }), lexicon })
      expect(gap).toEqual({ enough: false, postings: count, needed: NEEDED_POSTINGS })
    }
    expect(gapOf({ resumeSkills: [], postings: times(10, {}), lexicon }).enough).toBe(true)
  })

  it('counts the postings that ask and those that will not do without, most asked first', () => {
    const postings = [
      ...times(6, { requirements: ['SQL'] }),
      ...times(2, { description: 'SQL, and Python is a plus' }),
      ...times(2, { title: 'Web developer' }),
    ]
    const gap = gapOf({ resumeSkills: [], postings, lexicon })
    expect(gap).toEqual({
      enough: true,
      postings: 10,
      skills: [
        {
          id: 'sql',
          name: 'SQL',
          category: 'programming',
          asked: 8,
          must: 6,
          share: 0.8,
          mustShare: 0.6,
          has: 'missing',
          through: [],
        },
        {
          id: 'python',
          name: 'Python',
          category: 'programming',
          asked: 2,
          must: 0,
          share: 0.2,
          mustShare: 0,
          has: 'missing',
          through: [],
        },
      ],
    })
  })

  it('leaves out what a single posting asks for', () => {
    const gap = gapOf({ resumeSkills: [], postings: [...times(9, {}), posting({ skills: ['SQL'] })], lexicon })
    expect(gap).toMatchObject({ skills: [] })
  })

  it('says what the person has, has in part, and by what', () => {
    const postings = times(10, { skills: ['React', 'JavaScript', 'Python', 'SQL', 'TypeScript'] })
    const gap = gapOf({ resumeSkills: ['next.js', 'SQL', 'Basket weaving'], postings, lexicon })
    if (!gap.enough) throw new Error('Ten are enough')
    const told = Object.fromEntries(gap.skills.map(({ name, has, through }) => [name, [has, ...through]]))
    expect(told).toEqual({
      SQL: ['met'],
      React: ['partly', 'Next.js'],
      JavaScript: ['partly', 'Next.js'],
      Python: ['missing'],
      TypeScript: ['missing'],
    })
  })

  it('takes neighbours as a part, whichever of the two names the other', () => {
    const postings = times(10, { skills: ['JavaScript', 'Python'] })
    const from = (skill: string) => gapOf({ resumeSkills: [skill], postings, lexicon })
    expect(from('Python')).toMatchObject({ skills: [{ name: 'JavaScript', has: 'partly', through: ['Python'] }, {}] })
    expect(from('JavaScript')).toMatchObject({
      skills: [{}, { name: 'Python', has: 'partly', through: ['JavaScript'] }],
    })
  })

  it('finds several skills in one line of a profile', () => {
    const gap = gapOf({ resumeSkills: ['Python and SQL'], postings: times(10, { skills: ['Python', 'SQL'] }), lexicon })
    expect(gap).toMatchObject({ skills: [{ has: 'met' }, { has: 'met' }] })
  })
})
