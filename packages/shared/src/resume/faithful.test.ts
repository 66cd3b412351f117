import { expect, test } from 'vitest'
import { loadLexicon } from '../domain/skills/load.ts'
import { Resume } from '../domain/resume.ts'
import { factsOf } from './facts.ts'
import { checkLine } from './faithful.ts'
import type { LineTools } from './faithful.ts'

const lexicon = await loadLexicon()
const resume = Resume.parse({
  basics: { name: 'Mira Holt', label: 'Shift supervisor' },
  work: [
    {
      name: 'Larkfield Parcels',
      position: 'Shift supervisor',
      startDate: '2018-03',
      endDate: '2022-02',
      highlights: ['Led a team of 12 packers', 'Planned the rota in Excel'],
    },
    { name: 'Tansley & Sons', position: 'Packer', endDate: '2018-02', highlights: ['Packed 90 orders a shift'] },
  ],
  skills: [{ name: 'PostgreSQL' }],
})
const asked = {
  text: 'I ran a Kubernetes cluster for a year',
  about: 'Kubernetes',
  where: 'Larkfield Parcels',
  at: '2026-11-21T09:00:00.000Z',
}
const facts = factsOf(resume)
const check = (line: string, tools: LineTools = {}, all = facts) => checkLine(line, all, { lexicon, ...tools })

test('names the facts a line rests on', () => {
  const { supported, evidence, reason } = check('Headed a team of twelve packers.')
  expect(supported).toBe(true)
  expect(reason).toBe('Everything in this line rests on what you said.')
  expect(evidence.map((id) => facts.find((fact) => fact.id === id)?.text)).toEqual(['Led a team of 12 packers'])
})

test('asks for what nothing proves, where it stands in the line', () => {
  const line = 'Planned the rota in Kubernetes'
  const [claim, ...others] = check(line).unsupported
  expect(others).toEqual([])
  expect(claim).toMatchObject({ kind: 'skill', question: 'Do you have Kubernetes experience? Where?' })
  expect(line.slice(claim?.at.start, claim?.at.end)).toBe('Kubernetes')
})

test('an answer becomes a fact of the place it was given for', () => {
  const all = factsOf(resume, [asked])
  expect(check('Ran a Kubernetes cluster', { under: 'Larkfield Parcels' }, all).supported).toBe(true)
  expect(check('Ran a Kubernetes cluster', { under: 'Tansley & Sons' }, all).supported).toBe(false)
})

test('a "no" proves nothing', () => {
  const all = factsOf(resume, [{ ...asked, text: 'No, I never did', where: null }])
  expect(check('Ran a Kubernetes cluster', {}, all).supported).toBe(false)
})

test('a line under one employer rests on nothing of another', () => {
  expect(check('Packed 90 orders per shift', { under: 'Tansley & Sons' }).supported).toBe(true)
  expect(check('Packed 90 orders per shift', { under: 'Larkfield Parcels' }).supported).toBe(false)
})

test('a letter may speak of the company it goes to, and claim nothing by it', () => {
  const to = { addressee: ['Voss Dairy', 'Shift Lead'] }
  expect(check('I would like to join Voss Dairy as Shift Lead.', to).supported).toBe(true)
  expect(check('I look forward to meeting your team.', to).supported).toBe(true)
  expect(check('I worked at Voss Dairy.', to).supported).toBe(false)
  expect(check('I would like to bring my ten years of Python to Voss Dairy.', to).supported).toBe(false)
})

test('the special proves the general, never the other way round', () => {
  expect(check('SQL').supported).toBe(true)
  expect(check('Oracle').supported).toBe(false)
})

test('the same facts have the same ids, and each is there once', () => {
  expect(factsOf(resume, [asked, asked])).toEqual(factsOf(resume, [asked]))
})
