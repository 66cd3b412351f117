import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aroundChanges, diffWords } from './text-diff.ts'
import type { TextPart } from './text-diff.ts'

const textOf = (parts: TextPart[], kinds: string): string =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('')

it('says which words went and which came', () => {
  expect(diffWords('pay is 50 a day', 'pay is 60 a day')).toEqual([
    { kind: 'same', text: 'pay is ' },
    { kind: 'gone', text: '50' },
    { kind: 'new', text: '60' },
    { kind: 'same', text: ' a day' },
  ])
  expect(diffWords('', 'all new')).toEqual([{ kind: 'new', text: 'all new' }])
  expect(diffWords('same', 'same')).toEqual([{ kind: 'same', text: 'same' }])
})

it('puts one sentence whole in place of another, paragraph by paragraph', () => {
  const was = 'This is my application for the position of Data Engineer at Tidewater Freight.'
  const is = 'Freight: that is work I would like to do, and I can show why it fits.'
  expect(diffWords(`${was}\n\nYours, Ann`, `${is}\n\nYours, Ann`)).toEqual([
    { kind: 'gone', text: was },
    { kind: 'new', text: is },
    { kind: 'same', text: '\n\nYours, Ann' },
  ])
  const moved = diffWords('Built forty pipelines in Python that run.', 'Built forty Python pipelines that run.')
  expect(moved.map(({ text }) => text)).toEqual([
    'Built forty ',
    'pipelines in Python',
    'Python pipelines',
    ' that run.',
  ])
})

it('leaves nothing out of either text', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'dd')).map((all) => all.join(''))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = diffWords(before, after)
      expect(textOf(parts, 'same gone')).toBe(before)
      expect(textOf(parts, 'same new')).toBe(after)
    }),
  )
})

it('shows a long text around its changes', () => {
  const long = 'word '.repeat(200)
  const [head, gone, fresh, tail] = aroundChanges(diffWords(`${long}old ${long}`, `${long}new ${long}`))
  expect([gone, fresh]).toEqual([
    { kind: 'gone', text: 'old' },
    { kind: 'new', text: 'new' },
  ])
  expect([head?.text.length, tail?.text.length]).toEqual([57, 57])
  expect(head?.text.startsWith('… ')).toBe(true)
  const words = [head, tail].flatMap((part) => part?.text.trim().split(/\s+/) ?? [])
  expect(new Set(words)).toEqual(new Set(['…', 'word']))
})

it('cuts a text without spaces where it must', () => {
  const long = '試'.repeat(200)
  const [head] = aroundChanges(diffWords(`${long} old`, `${long} new`))
  expect(head?.text).toMatch(/^…試{59} $/u)
})
