import { expect, test } from 'vitest'
import type { Candidate } from './candidates.ts'
import { bestAtFirstLook, leaningOf } from './first-look.ts'
import type { Taste } from './first-look.ts'
import type { KeptOpinion } from './opinions.ts'

const candidate = (number: number, skills: string[], more: Partial<Candidate> = {}): Candidate => ({
  number,
  id: `job ${number}`,
  title: 'Engineer',
  companyKey: null,
  country: null,
  workModel: null,
  skills,
  postedAt: null,
  nearAt: null,
  ...more,
})
const taste = (more: Partial<Taste> = {}): Taste => ({
  skills: new Set(['python', 'sql']),
  country: 'de',
  leaning: new Map(),
  dismissed: new Set(),
  ...more,
})
const order = (candidates: Candidate[], by: Taste) => bestAtFirstLook(candidates, by, 10).map(({ number }) => number)
const said = (opinion: KeptOpinion['opinion'], ...skills: string[]): KeptOpinion => ({ job: 'x', opinion, skills })

test('what a person can do counts first, then nearness and place, then newness', () => {
  const both = candidate(1, ['python', 'sql'])
  const near = candidate(2, ['java'], { nearAt: 0 })
  const here = candidate(3, ['java'], { country: 'de' })
  const remote = candidate(4, ['java'], { workModel: 'remote' })
  expect(order([candidate(5, ['java']), here, near, both, remote, candidate(6, ['java'])], taste())).toEqual([
    1, 2, 4, 3, 6, 5,
  ])
})

test('more of one kind brings its like forward, a dismissal sends it back and takes the job itself away', () => {
  const [kafka, airflow] = [candidate(1, ['python', 'kafka']), candidate(2, ['python', 'airflow'])]
  expect(order([kafka, airflow], taste())).toEqual([2, 1])
  expect(order([kafka, airflow], taste({ leaning: leaningOf([said('more', 'kafka')]) }))).toEqual([1, 2])
  expect(order([kafka, airflow], taste({ leaning: leaningOf([said('dismissed', 'airflow')]) }))).toEqual([1, 2])
  expect(order([kafka, airflow], taste({ dismissed: new Set(['job 2']) }))).toEqual([1])
})

test('one liked job outweighs one dismissed for the same skill', () => {
  const leaning = leaningOf([said('more', 'kafka'), said('dismissed', 'kafka')])
  expect(leaning.get('kafka')).toBeGreaterThan(0)
})
