import { describe, expect, it } from 'vitest'
import { readCsv } from './csv.ts'
import { canImport, previewImport } from './preview.ts'
import type { ImportChoices } from './preview.ts'

const NOW = Date.parse('2026-04-10T00:00:00Z')
const preview = (text: string, choices: ImportChoices = {}) =>
  previewImport([{ name: 'jobs.csv', table: readCsv(text) }], choices, NOW)

describe('the preview of an import', () => {
  const text = [
    'Company,Job title,Status,Date applied,Job URL,Salary,Tags,Contact name,Contact email,Mood',
    'Oven & Co,Baker,Applied,03/04/2026,oven.example/jobs/1,€20 per hour,"bread, night",Ada,ada@oven.example,keen',
    'Pan Ltd,,Round 2 of 5?,soon,not an address,,,,,',
    ',,,,,,,,,',
    ',,Applied,,,,,,,',
  ].join('\n')

  it('shows every row as the application it would be', () => {
    expect(preview(text).applications[0]).toEqual({
      line: 2,
      from: null,
      title: 'Baker',
      company: 'Oven & Co',
      companyUrl: null,
      url: 'https://oven.example/jobs/1',
      location: null,
      workModel: null,
      employmentType: null,
      salaryText: '€20 per hour',
      status: 'applied',
      statusAt: null,
      savedAt: null,
      appliedAt: '2026-04-03',
      deadline: null,
      followUpAt: null,
      excitement: null,
      heardFrom: null,
      description: null,
      notes: '',
      tags: ['bread', 'night'],
      contacts: [{ name: 'Ada', role: null, email: 'ada@oven.example', phone: null, url: null }],
      unknown: { Mood: 'keen' },
    })
  })

  it('says of each row what is wrong, and loses nothing of it', () => {
    const { problems, applications, counts } = preview(text)
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'bad-date'],
      [3, 'bad-url'],
      [3, 'unknown-status'],
      [3, 'no-title'],
      [5, 'nothing-to-show'],
    ])
    expect(problems[0]?.message).toBe('“soon” is no date that can be read. It is kept under “Date applied”.')
    expect(applications[1]?.unknown).toEqual({
      'Date applied': 'soon',
      'Job URL': 'not an address',
      Status: 'Round 2 of 5?',
    })
    expect(counts).toEqual({ rows: 3, ready: 2, leftOut: 1, joined: 0, withProblems: 2 })
  })

  it('asks once how dates are meant, and takes the answer for the whole file', () => {
    expect(preview(text).dateQuestion).toEqual({
      example: '03/04/2026',
      dayFirst: '2026-04-03',
      monthFirst: '2026-03-04',
    })
    expect(preview(text, { dayOrder: 'month-first' }).applications[0]?.appliedAt).toBe('2026-03-04')
  })

  it('lists the words for stages, and takes what the person says of them', () => {
    expect(preview(text).stages).toEqual([
      { word: 'Applied', rows: 2, stage: 'applied' },
      { word: 'Round 2 of 5?', rows: 1, stage: null },
    ])
    const answered = preview(text, { stages: { 'Round 2 of 5?': 'interviewing', Applied: 'own-0123456789' } })
    expect(answered.applications.map(({ status }) => status)).toEqual(['own-0123456789', 'interviewing'])
  })

  it('takes the columns as the person sets them', () => {
    const swapped = preview('Oven,Baker\nPan,Cook\n', { columns: { 'jobs.csv': { 0: 'company', 1: 'title' } } })
    expect(swapped.applications.map(({ company, title }) => [company, title])).toEqual([['Pan', 'Cook']])
    expect(canImport(swapped)).toBe(true)
    expect(canImport(preview('Shoe,Size\nboot,43\n'))).toBe(false)
  })

  it('cuts what is too long and keeps the whole of it', () => {
    const long = 'x'.repeat(1_500)
    const [row] = preview(`Title,Company\n${long},Oven\n`).applications
    expect(row?.title).toHaveLength(1_000)
    expect(row?.unknown).toEqual({ Title: long })
  })

  it('keeps cells beyond the heading, headings that stand twice, and headings named like the language itself', () => {
    const [row] = preview(
      'Title,Company,Mood,Mood,__proto__,constructor\nBaker,Oven,a,b,c,d,more,even more\n',
    ).applications
    expect(Object.entries(row?.unknown ?? {})).toEqual([
      ['Mood', 'a'],
      ['Mood (2)', 'b'],
      ['__proto__', 'c'],
      ['constructor', 'd'],
      ['Column 7', 'more'],
      ['Column 8', 'even more'],
    ])
  })

  it('reads a description in HTML as text that nothing can run in', () => {
    const html =
      '<p>Bake &amp; sell</p><ul><li>Bread</li><li>Cake</li></ul><script>alert(1)</script><img src=x onerror=alert(1)>'
    const [row] = preview(`Title,Description\nBaker,"${html}"\n`).applications
    expect(row?.description).toBe('Bake & sell\n\n- Bread\n- Cake')
  })

  it('refuses a heading with nothing under it', () => {
    expect(() => preview('Title,Company\n')).toThrow('no rows')
  })
})

it('joins what one tool lists as saved and as applied, and nothing within one list', () => {
  const saved = readCsv(
    'Saved Date,Job Url,Job Title,Company Name\n"1/2/26, 9:00 AM",https://www.linkedin.com/jobs/view/1,Baker,Oven\n"1/3/26, 9:00 AM",https://www.linkedin.com/jobs/view/1,Baker,Oven\n',
  )
  const applied = readCsv(
    'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"1/5/26, 9:00 AM",me@mail.example,,Oven,Baker,https://www.linkedin.com/jobs/view/1/?refId=x,cv.pdf,\n',
  )
  const { applications, counts, dateQuestion } = previewImport(
    [
      { name: 'a', table: saved },
      { name: 'b', table: applied },
    ],
    {},
    NOW,
  )
  expect(counts).toMatchObject({ rows: 3, ready: 2, joined: 1 })
  expect(dateQuestion).toBeNull()
  expect(applications.map(({ status, savedAt, appliedAt }) => [status, savedAt, appliedAt])).toContainEqual([
    'applied',
    '2026-01-03',
    '2026-01-05',
  ])
})
