import { expect, test } from 'vitest'
import { Resume } from '../domain/resume.ts'
import { applyEdits } from './edit.ts'
import type { Edit } from './edit.ts'
import { linesOf } from './resume-line.ts'

const resume = Resume.parse({
  basics: { label: 'Baker', summary: 'Bakes.' },
  work: [
    { name: 'Rye & Co', position: 'Baker', highlights: ['Baked bread', 'Swept floors', 'Trained two apprentices'] },
  ],
  skills: [{ name: 'Baking', keywords: ['Rye', 'Wheat'] }, { name: 'Excel' }],
  projects: [{ name: 'Sourdough', description: 'A book' }],
})

let id = 0
const edit = (one: Omit<Edit, 'id' | 'why' | 'facts'>): Edit => ({ id: String((id += 1)), why: '', facts: [], ...one })
const points = { part: 'work', item: 0, field: 'highlights' } as const
const move = edit({ line: points, kind: 'move', before: null, after: null, order: [2, 0, 1] })
const rewrite = edit({ line: { ...points, at: 0 }, kind: 'rewrite', before: 'Baked bread', after: 'Baked rye bread' })
const drop = edit({ line: { ...points, at: 1 }, kind: 'drop', before: 'Swept floors', after: null })
const add = edit({ line: points, kind: 'add', before: null, after: 'Ran the shop' })

const told = (edits: readonly Edit[]): readonly string[] => applyEdits(resume, edits).work[0]?.highlights ?? []

test('any of the edits can be left out, and the others do the same', () => {
  expect(told([move, rewrite, drop, add])).toEqual(['Trained two apprentices', 'Baked rye bread', 'Ran the shop'])
  expect(told([rewrite, drop])).toEqual(['Baked rye bread', 'Trained two apprentices'])
  expect(told([add, move])).toEqual(['Trained two apprentices', 'Baked bread', 'Swept floors', 'Ran the shop'])
  expect(told([])).toEqual(resume.work[0]?.highlights)
})

test('nothing of what was given is changed', () => {
  const before = structuredClone(resume)
  applyEdits(resume, [move, rewrite, drop, add])
  expect(resume).toEqual(before)
})

test('a line the person changed since stays as they wrote it', () => {
  const old = edit({ line: { ...points, at: 0 }, kind: 'rewrite', before: 'Baked cakes', after: 'Baked pies' })
  expect(told([old])).toEqual(resume.work[0]?.highlights)
  const summary = edit({
    line: { part: 'basics', field: 'summary' },
    kind: 'rewrite',
    before: 'Cooks.',
    after: 'Fries.',
  })
  expect(applyEdits(resume, [summary]).basics.summary).toBe('Bakes.')
})

test('an order that is none loses no line', () => {
  for (const order of [[9, 2, 2, -1], [], [1], [0, 1, 2, 3, 4]]) {
    const edits = [edit({ line: points, kind: 'move', before: null, after: null, order })]
    expect(told(edits).toSorted()).toEqual(resume.work[0]?.highlights.toSorted())
  }
})

test('title, summary, description and skills', () => {
  const after = applyEdits(resume, [
    edit({ line: { part: 'basics', field: 'label' }, kind: 'rewrite', before: 'Baker', after: 'Master baker' }),
    edit({ line: { part: 'basics', field: 'summary' }, kind: 'drop', before: 'Bakes.', after: null }),
    edit({
      line: { part: 'projects', item: 0, field: 'description' },
      kind: 'rewrite',
      before: 'A book',
      after: 'A book on bread',
    }),
    edit({
      line: { part: 'skills', item: 0, field: 'keywords', at: 1 },
      kind: 'rewrite',
      before: 'Wheat',
      after: 'Spelt',
    }),
    edit({ line: { part: 'skills', item: 0, field: 'keywords' }, kind: 'add', before: null, after: 'Oats' }),
    edit({
      line: { part: 'skills', item: 1, field: 'name' },
      kind: 'rewrite',
      before: 'Excel',
      after: 'Microsoft Excel',
    }),
    edit({ line: { part: 'skills' }, kind: 'add', before: null, after: 'SAP' }),
  ])
  expect(after.basics).toMatchObject({ label: 'Master baker', summary: undefined })
  expect(after.projects[0]?.description).toBe('A book on bread')
  expect(after.skills).toEqual([
    { name: 'Baking', keywords: ['Rye', 'Spelt', 'Oats'] },
    { name: 'Microsoft Excel', keywords: [] },
    { name: 'SAP', keywords: [] },
  ])
  expect(() => Resume.parse(after)).not.toThrow()
})

test('a group that lost all it held is gone', () => {
  const emptied = ['Rye', 'Wheat'].map((before, at) =>
    edit({ line: { part: 'skills', item: 0, field: 'keywords', at }, kind: 'drop', before, after: null }),
  )
  expect(applyEdits(resume, emptied).skills.map(({ name }) => name)).toEqual(['Excel'])
})

const ids = (one: Resume): Map<string, string> => new Map(linesOf(one).map((line) => [line.text, line.id]))

test('a line keeps its id wherever it is moved, and loses it with its words', () => {
  const [before, after] = [ids(resume), ids(applyEdits(resume, [move, rewrite]))]
  expect(after.get('Swept floors')).toBe(before.get('Swept floors'))
  expect([...before.values()]).not.toContain(after.get('Baked rye bread'))
})
