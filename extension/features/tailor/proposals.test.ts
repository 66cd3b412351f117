import { expect, test } from 'vitest'
import { Resume } from '@rolecall/shared/domain/resume.ts'
import type { Edit } from '@rolecall/shared/resume/edit.ts'
import type { Verdict } from '@rolecall/shared/resume/faithful/verdict.ts'
import { draftOf, stateIn } from './kept-proposals.ts'
import { acceptedEdits, fitting, NOTHING, stepped, withDecisions } from './proposals.ts'
import type { Step, Tailoring } from './proposals.ts'

const proven: Verdict = { supported: true, reason: 'It is there.', evidence: ['f1'], unsupported: [] }
const unproven: Verdict = { supported: false, reason: 'Nothing says so.', evidence: [], unsupported: [] }
const edit = (id: string, after: string, verdict = proven): Edit => ({
  id,
  line: { part: 'basics', field: 'summary' },
  kind: 'rewrite',
  before: 'Before',
  after,
  why: 'They ask for it.',
  facts: ['f1'],
  verdict,
})
const after = (...steps: Step[]): Tailoring => steps.reduce(stepped, NOTHING)
const came = (one: Edit, whole = true): Step => ({ do: 'edit', edit: one, whole })
const accepted = (state: Tailoring): (string | null)[] => acceptedEdits(state).map((one) => one.after)

test('an edit grows in its place while its words come, whatever it is called meanwhile', () => {
  const growing = after(
    { do: 'begin' },
    came(edit('a', 'One')),
    came(edit('b1', 'Bui'), false),
    came(edit('b2', 'Built'), false),
  )
  expect(growing.proposals.map((one) => [one.edit.after, one.whole])).toEqual([
    ['One', true],
    ['Built', false],
  ])
  const whole = [came(edit('b', 'Built it')), came(edit('a', 'One more'))].reduce(stepped, growing)
  expect(whole.proposals.map((one) => one.edit.after)).toEqual(['One more', 'Built it'])
})

test('what is stopped in the middle of a line leaves only whole ones', () => {
  const state = after({ do: 'begin' }, came(edit('a', 'Built')), came(edit('b', 'Ha'), false), {
    do: 'end',
    run: 'stopped',
  })
  expect(state.proposals.map(({ edit: { id } }) => id)).toEqual(['a'])
  expect(state.run).toBe('stopped')
})

test('a line that nothing proves is taken by no press', () => {
  const held = after({ do: 'begin' }, came(edit('a', 'Built')), came(edit('b', 'Led ninety people', unproven)))
  const all = stepped(held, { do: 'accept-all' })
  expect(accepted(all)).toEqual(['Built'])
  expect(accepted(stepped(all, { do: 'decide', id: 'b', decision: 'accepted' }))).toEqual(['Built'])
})

test('own words count once they are proven, and a decision can be taken back', () => {
  const held = after(came(edit('a', 'Built')))
  const unsure = stepped(held, { do: 'reword', id: 'a', after: 'Led', verdict: unproven })
  expect(accepted(unsure)).toEqual([])
  const sure = stepped(unsure, { do: 'reword', id: 'a', after: 'Led', verdict: proven })
  expect(accepted(sure)).toEqual(['Led'])
  expect(accepted(stepped(sure, { do: 'decide', id: 'a', decision: 'open' }))).toEqual([])
})

test('accepting all leaves alone what was refused', () => {
  const state = after(
    came(edit('a', 'One')),
    came(edit('b', 'Two')),
    { do: 'decide', id: 'b', decision: 'rejected' },
    { do: 'accept-all' },
  )
  expect(accepted(state)).toEqual(['One'])
})

test('what is proposed and decided is there again in a window that opens later, and a line that still grew is not', () => {
  const state = after(came(edit('a', 'One')), came(edit('b', 'Two')), { do: 'decide', id: 'b', decision: 'accepted' })
  const again = stateIn(draftOf(stepped(state, came(edit('c', 'Thr'), false))))
  expect(again).toEqual({ ...state, run: 'done' })
  expect(stateIn({ text: '{"proposals":"none"}', madeFrom: '' })).toBe(NOTHING)
  expect(draftOf(NOTHING)).toBeNull()
})

test('what another window decides holds in the one that still hears of more', () => {
  const elsewhere = after(came(edit('a', 'One')), { do: 'decide', id: 'a', decision: 'rejected' })
  const here = withDecisions(after(came(edit('a', 'One')), came(edit('b', 'Two'))), elsewhere)
  expect(here.proposals.map(({ decision }) => decision)).toEqual(['rejected', 'open'])
})

const resume = (summary: string): Resume => Resume.parse({ basics: { summary } })

test('an edit is left out once its line says something else', () => {
  const state = after(came(edit('a', 'After')), came({ ...edit('b', 'New'), kind: 'add', before: null }))
  expect(fitting(state, resume('Before'))).toEqual({ state, outdated: 0 })
  const { state: left, outdated } = fitting(state, resume('Written anew on the phone'))
  expect([left.proposals.map((one) => one.edit.id), outdated]).toEqual([['b'], 1])
})
