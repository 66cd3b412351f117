import { expect, test } from 'vitest'
import { answersOf } from '../testing-lines.ts'
import { groupAdverts } from './dedupe.ts'

const ask = (...lines: readonly unknown[]): Promise<unknown[]> => answersOf(groupAdverts, lines)

const advert = {
  title: 'Sail Maker',
  company: 'Windrose Lofts Ltd',
  location: 'Cowes, UK',
  description: 'You cut and sew sails for boats of every size, mend what the winter tore, and teach two apprentices.',
}

test('adverts of one opening are one group, others each their own', async () => {
  const answers = await ask(
    { ...advert, id: 'a', source: 'one', url: 'https://one.example/1' },
    { ...advert, id: 'b', source: 'two', url: 'https://two.example/9', company: 'Windrose Lofts' },
    { ...advert, id: 'c', source: 'two', url: 'https://two.example/10', location: 'Hull, UK' },
  )
  expect(answers).toEqual([
    { id: 'a', cluster: 'a' },
    { id: 'b', cluster: 'a' },
    { id: 'c', cluster: 'c' },
  ])
})

test('a bad line is answered as such, and the others are grouped', async () => {
  const answers = await ask('{', { title: 'no id' }, { id: 'a', salary: null })
  expect(answers).toEqual([
    { id: null, error: expect.any(String) },
    { id: null, error: expect.stringContaining('id') },
    { id: 'a', cluster: 'a' },
  ])
})
