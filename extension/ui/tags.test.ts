import { expect, it } from 'vitest'
import { tagsIn } from './tags.ts'

it('takes each word between commas, semicolons and lines once', () => {
  expect(tagsIn(' remote, dream  job;remote\nBerlin ,,', [])).toEqual(['remote', 'dream job', 'Berlin'])
})

it('leaves out what is there already, in whatever case', () => {
  expect(tagsIn('Remote, BERLIN, new', ['remote', 'Berlin'])).toEqual(['new'])
})
