import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTexts } from './text.ts'

const words = fc.array(fc.constantFrom('ask', 'Ann', 'about', 'pay', '\n', 'the', 'team'), { maxLength: 30 })
const numbers = (start: number): string => Array.from({ length: 20_000 }, (_, i) => `${start + i}`).join(' ')
const asText = (list: string[]): string => list.join(' ')

describe('a text that two devices wrote into', () => {
  it.each([
    ['different lines', 'one\ntwo\nthree', 'ONE\ntwo\nthree', 'one\ntwo\nTHREE', 'ONE\ntwo\nTHREE'],
    [
      'different words of a line',
      'call Ann about pay',
      'call Bob about pay',
      'call Ann about leave',
      'call Bob about leave',
    ],
    [
      'lines added at the end of both',
      'Ask Ann',
      'Ask Ann\nCall Bob',
      'Ask Ann\nMail Cy',
      'Ask Ann\nCall Bob\nMail Cy',
    ],
    ['a first line on each', '', 'Call Bob', 'Mail Cy', 'Call Bob\nMail Cy'],
    ['a line added on both, and one more on one', 'a', 'a\nb', 'a\nb\nc', 'a\nb\nc'],
    ['lines added before the same line', '\nz', '\na\nz', '\nb\nz', '\na\nb\nz'],
    ['the same change on both', 'one two', 'one 2', 'one 2', 'one 2'],
    ['a deletion and an addition elsewhere', 'a b c\nd', 'a c\nd', 'a b c\nd e', 'a c\nd e'],
    ['nothing on one side', 'a', 'a', 'b', 'b'],
  ])('holds both: %s', (_, base, mine, theirs, both) => {
    expect(mergeTexts(base, mine, theirs)).toEqual({ text: both, clean: true })
  })

  it.each([
    ['the same word', 'pay is 50', 'pay is 60', 'pay is 70'],
    ['a word changed here, its line deleted there', 'one\ntwo', 'one\n2', 'one\n'],
    ['words put into the same place of a line', 'I like tea', 'I like green tea', 'I like black tea'],
  ])('is left to the person: %s', (_, base, mine, theirs) => {
    expect(mergeTexts(base, mine, theirs)).toEqual({ text: mine, clean: false })
  })

  it('is as one side has it where the other changed nothing', () => {
    fc.assert(
      fc.property(words.map(asText), words.map(asText), (base, text) => {
        expect(mergeTexts(base, text, base)).toEqual({ text, clean: true })
        expect(mergeTexts(base, base, text)).toEqual({ text, clean: true })
      }),
    )
  })

  it('is decided the same way from both sides', () => {
    fc.assert(
      fc.property(words.map(asText), words.map(asText), words.map(asText), (base, one, other) => {
        expect(mergeTexts(base, one, other).clean).toBe(mergeTexts(base, other, one).clean)
      }),
    )
  })

  it('keeps every word that either side added to different paragraphs', () => {
    fc.assert(
      fc.property(words, words, words, (first, second, added) => {
        const base = `${asText(first)}\nMIDDLE\n${asText(second)}`
        const { text, clean } = mergeTexts(base, `${asText(added)} TOP\n${base}`, `${base}\nEND ${asText(added)}`)
        expect(clean).toBe(true)
        expect(text).toBe(`${asText(added)} TOP\n${base}\nEND ${asText(added)}`)
      }),
    )
  })

  it('takes long texts that share nothing for an overlap and not for ever', () => {
    expect(mergeTexts(numbers(0), numbers(100_000), numbers(200_000)).clean).toBe(false)
  })
})
