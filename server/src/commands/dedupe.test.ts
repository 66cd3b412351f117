import { Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { groupAdverts } from './dedupe.ts'

async function ask(...lines: readonly unknown[]): Promise<unknown[]> {
  const said: string[] = []
  const output = new Writable({
    write: (chunk: Buffer, _, done) => {
      said.push(chunk.toString())
      done()
    },
  })
  const input = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
  await groupAdverts(Readable.from(input), output)
  return said.map((line): unknown => JSON.parse(line))
}

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
