import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highlighted, snippetOf } from './highlights.ts'
import { parseQuery } from './query.ts'

const shown = (pieces: readonly { text: string; marked: boolean }[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
const line = (text: string, asked: string): string => shown(highlighted(text, parseQuery(asked)))
const snippet = (text: string, asked: string): string => shown(snippetOf(text, parseQuery(asked)))

describe('what was looked for, marked', () => {
  test.each([
    ['Head Baker', 'baker', 'Head [Baker]'],
    ['Bakery assistant', 'baker', 'Bakery assistant'],
    ['Bakery assistant', 'bak*', '[Bakery] assistant'],
    ['C++ and C developer', 'c++', '[C++] and C developer'],
    ['Senior .NET Developer', '.net developer', 'Senior [.NET] [Developer]'],
    ['Head baker, night shift', '"head baker" -night', '[Head] [baker], night shift'],
    ['Bäcker (m/w/d)', 'bäcker', '[Bäcker] (m/w/d)'],
    ['Bäcker (m/w/d)', 'backer', '[Bäcker] (m/w/d)'],
    ['İstanbul Baker', 'baker', 'İstanbul [Baker]'],
    ['<b>Baker</b>', 'baker', '<b>[Baker]</b>'],
    ['Baker', '', 'Baker'],
  ])('%s / %s', (text, asked, expected) => expect(line(text, asked)).toBe(expected))
})

describe('a bit of a long text', () => {
  const dull = 'We are a company with a long history of being here. '.repeat(20)

  test('shows where the words stand closest together', () => {
    const text = `Our ovens are old. ${dull}You run the ovens as a baker at night. ${dull}`
    expect(snippet(text, 'baker ovens')).toContain('You run the [ovens] as a [baker] at night.')
  })

  test('is the beginning where nothing was looked for', () => {
    expect(snippet(`Bread first.\n\n${dull}`, '')).toMatch(/^Bread first\. We are .* …$/)
  })

  test('of nothing is nothing', () => expect(snippet('  \n ', 'baker')).toBe(''))

  test('never is long, and adds nothing but its dots', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000 }), fc.string(), (text, asked) => {
        const whole = snippetOf(text, parseQuery(asked))
          .map((piece) => piece.text)
          .join('')
        expect(whole.length).toBeLessThanOrEqual(245)
        expect(text.replaceAll(/\s+/g, ' ')).toContain(whole.replace(/^… /, '').replace(/ …$/, ''))
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
