import { beforeAll, expect, test } from 'vitest'
import { DEFAULT_OPTIONS } from '../ai/kinds.ts'
import type { WritingOptions } from '../ai/kinds.ts'
import { matchOf } from '../domain/match/match.ts'
import { EMPTY_MATCH_PROFILE } from '../domain/match/match-profile.ts'
import { DEFAULT_WEIGHTS } from '../domain/match/weights.ts'
import { emptyPosting } from '../domain/posting-values.ts'
import { Resume } from '../domain/resume.ts'
import type { ResumeInput } from '../domain/resume.ts'
import type { Lexicon } from '../domain/skills/lexicon.ts'
import { loadLexicon } from '../domain/skills/load.ts'
import type { StatedFact } from '../domain/stated-fact.ts'
import { analyze } from './analyze.ts'
import { applyEdits } from './edit.ts'
import { factsOf } from './facts.ts'
import { linesOf } from './resume-line.ts'
import { tailor } from './tailor.ts'
import type { Tailored } from './tailor.ts'

const today = '2026-03-01'
let lexicon: Lexicon
beforeAll(async () => {
  lexicon = await loadLexicon()
})

const resume: ResumeInput = {
  basics: { name: 'Ann Miller', label: 'Developer', email: 'ann@example.com' },
  work: [
    {
      name: 'Larkfield Signals',
      position: 'Backend Engineer',
      startDate: '2021-03',
      highlights: [
        'Organised the summer party',
        'Built billing services in Kotlin on Postgres',
        'Responsible for managing the release calendar',
      ],
    },
    {
      name: 'Brack Foods',
      position: 'Developer',
      startDate: '2018-01',
      endDate: '2021-02',
      highlights: ['Responsible for maintaining the web shop', 'Answered the phone'],
    },
  ],
  skills: [{ name: 'Languages', keywords: ['Excel', 'Python', 'Kotlin'] }],
}
const description = `We build payments.

Requirements
- Experience with Kotlin and PostgreSQL
- Experience with Kubernetes
- Fluent English

Nice to have
- Python`

const given = (
  options: Partial<WritingOptions> = {},
  stated: StatedFact[] = [],
  of: ResumeInput = resume,
  text = description,
) => {
  const posting = {
    ...emptyPosting('https://jobs.example.com/1'),
    title: 'Backend Engineer',
    company: 'Quillmark',
    description: text,
  }
  const parsed = Resume.parse(of)
  const match = matchOf({
    resume: parsed,
    profile: EMPTY_MATCH_PROFILE,
    posting,
    lexicon,
    weights: DEFAULT_WEIGHTS,
    today,
  })
  return { resume: parsed, posting, match, lexicon, stated, options: { ...DEFAULT_OPTIONS, ...options }, today }
}
const propose = (...args: Parameters<typeof given>): Tailored => tailor(given(...args))
const afters = ({ edits }: Tailored, kind: string): (string | null)[] =>
  edits.filter((one) => one.kind === kind).map(({ after }) => after)

test('what the posting asks for comes first, in its own words', () => {
  const proposed = propose()
  expect(afters(proposed, 'move')).toContain('Kotlin, Python, Excel')
  expect(afters(proposed, 'move').find((text) => text?.startsWith('Built billing services'))).toBeDefined()
  expect(afters(proposed, 'rewrite')).toContain('Built billing services in Kotlin on PostgreSQL')
  expect(afters(proposed, 'rewrite')).toContain('Maintained the web shop')
  expect(afters(proposed, 'add')).toContain('PostgreSQL')
})

test('each edit says why, and all but what is moved or dropped name facts there are', () => {
  const known = new Set(factsOf(Resume.parse(resume)).map(({ id }) => id))
  for (const { kind, why, facts } of propose().edits) {
    expect(why).not.toBe('')
    if (kind !== 'drop') expect(facts.length).toBeGreaterThan(0)
    if (kind === 'rewrite') expect(facts.filter((id) => !known.has(id))).toEqual([])
  }
})

test('with all edits done it is still a résumé, and no more words are proposed for what was done', () => {
  const first = given()
  const after = applyEdits(first.resume, tailor(first).edits)
  expect(Resume.safeParse(after).success).toBe(true)
  const again = propose({}, [], after)
  expect(again.edits.filter(({ kind }) => kind !== 'move').map(({ after: text }) => text)).toEqual([])
})

test('what is missing is asked, and the answer becomes a skill and a point', () => {
  const question = propose().questions.find(({ about }) => about === 'Kubernetes')
  expect(question).toMatchObject({
    text: 'Do you have Kubernetes experience? Where?',
    quote: 'Experience with Kubernetes',
  })
  const fact = {
    text: 'I ran the Kubernetes cluster of the billing team',
    about: 'Kubernetes',
    where: 'Larkfield Signals',
    at: '2026-03-01T08:00:00Z',
  }
  const proposed = propose({}, [fact])
  expect(afters(proposed, 'add')).toEqual(
    expect.arrayContaining(['Ran the Kubernetes cluster of the billing team', 'Kubernetes']),
  )
  expect(proposed.questions.map(({ about }) => about)).not.toContain('Kubernetes')
})

test('locked lines and parts that were not chosen are left alone', () => {
  const locks = linesOf(Resume.parse(resume)).map(({ id }) => id)
  const touched = propose({ locks }).edits.filter(({ kind }) => kind !== 'add')
  expect(touched).toEqual([])
  expect(propose({ sections: ['skills'] }).edits.every(({ line }) => line.part === 'skills')).toBe(true)
})

test('for one page what answers nothing may go, but two points of a job stay', () => {
  const points = Array.from({ length: 60 }, (_, at) => `Watered the plants of floor ${at} with great care and a can`)
  const job = { name: 'Fern Offices', position: 'Caretaker', startDate: '2010-01', endDate: '2017-12' }
  const long = { ...resume, work: [...(resume.work ?? []), { ...job, highlights: points }] }
  const dropped = propose({ onePage: true }, [], long).edits.filter(({ kind }) => kind === 'drop')
  expect(dropped.length).toBeGreaterThan(10)
  expect(dropped.length).toBeLessThanOrEqual(58)
  expect(dropped.map(({ before }) => before)).not.toContain('Built billing services in Kotlin on Postgres')
  expect(propose({}, [], long).edits.filter(({ kind }) => kind === 'drop')).toEqual([])
})

test('a title is the person’s own', () => {
  expect(propose().edits.find(({ line }) => line.field === 'label')).toMatchObject({
    before: 'Developer',
    after: 'Backend Engineer',
  })
})

test.each([{}, { work: [], skills: [] }, { basics: { name: 'A' } }])('of %j nothing is made up', (of) => {
  expect(afters(propose({}, [], of), 'add')).toEqual([])
})

test('the analysis says what is missing, with the sentence that asks for it', () => {
  const { options: _, ...input } = given()
  const found = analyze(input)
  expect(found.missingSkills[0]).toEqual({ name: 'Kubernetes', need: 'must', quote: 'Experience with Kubernetes' })
  expect(found.missingKeywords).toEqual(expect.arrayContaining(['Kubernetes', 'PostgreSQL']))
  expect(found.keywords.find(({ term }) => term === 'PostgreSQL')).toMatchObject({ resume: 0, also: 'Postgres' })
  expect(found.relevance).toBeGreaterThan(0)
  expect(found.improvements[0]?.text).toContain('Kubernetes')
  expect(analyze(input)).toEqual(found)
})

test('every check of an applicant system is answered', () => {
  const { options: _, ...input } = given()
  const { ats } = analyze(input)
  expect(new Set(ats.map(({ id }) => id)).size).toBe(ats.length)
  const status = Object.fromEntries(ats.map(({ id, status: one }) => [id, one]))
  expect(status).toMatchObject({ readable: 'good', contact: 'warn', dates: 'good', order: 'good', gaps: 'good' })
  const odd = analyze({
    ...input,
    resume: Resume.parse({
      ...resume,
      work: [{ name: 'Brack Foods', position: 'Developer' }],
    }),
    file: { format: 'txt', text: 'Was ich mag\n\uE001\uE002', warnings: ['no-name'], pages: 4 },
  }).ats
  const bad = odd.filter((one) => one.status !== 'good').map(({ id }) => id)
  expect(bad).toEqual(expect.arrayContaining(['readable', 'dates', 'headings', 'length', 'file-type', 'fonts']))
})
