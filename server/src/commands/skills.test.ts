import { expect, it } from 'vitest'
import { answersOf } from '../testing-lines.ts'
import { skillLines } from './skills.ts'

const answersTo = (...lines: string[]): Promise<unknown[]> => answersOf(skillLines, lines)

it('answers a line of JSON with a line of JSON', async () => {
  expect(await answersTo('{"id":"a","text":"Go, Rust and SQL"}', '', '{"id":"b","text":""}')).toEqual([
    {
      id: 'a',
      skills: [
        { name: 'Go', start: 0, end: 2, category: 'programming' },
        { name: 'Rust', start: 4, end: 8, category: 'programming' },
        { name: 'SQL', start: 13, end: 16, category: 'programming' },
      ],
    },
    { id: 'b', skills: [] },
  ])
})

it('says what is wrong with a line and goes on', async () => {
  const answers = await answersTo('not JSON', '{"id":"a"}', '{"id":"c","text":"Java"}')
  expect(answers).toMatchObject([
    { id: null, error: expect.stringContaining('JSON') },
    { id: 'a', error: expect.stringContaining('text') },
    { id: 'c', skills: [{ name: 'Java' }] },
  ])
})
