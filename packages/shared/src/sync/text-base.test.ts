import { describe, expect, it } from 'vitest'
import { revsIn, TextLine, textOfBase } from './text-base.ts'
import type { TextEdit } from './text-base.ts'

/** Each writing: its device, what it was made from, what it met. */
type Written = [device: string, base: number | null, met?: number]

const lineOf = (...writings: Written[]): TextLine =>
  new TextLine(
    writings.map(([device, base, met], place): TextEdit => ({ rev: place + 1, device, base, met: met ?? null })),
  )
const revOf = (line: TextLine, mine: number, theirs: number): number | undefined => line.baseOf(mine, theirs)?.rev

describe('what a writing and the text it met have in common', () => {
  it('is the text both were made from', () => {
    expect(revOf(lineOf(['a', 0], ['a', 1], ['b', 1, 2]), 3, 2)).toBe(1)
  })

  it('is the empty text where both began', () => {
    expect(revOf(lineOf(['a', 0], ['b', 0, 1]), 2, 1)).toBe(0)
  })

  it('is not known where one of them does not say', () => {
    expect(lineOf(['a', 0], ['b', null, 1]).baseOf(2, 1)).toBeNull()
  })

  it('is the last of the line where one of them came without a base and met nothing', () => {
    expect(revOf(lineOf(['a', 0], ['api', null], ['b', 1, 2]), 3, 2)).toBe(1)
    expect(revOf(lineOf(['a', 0], ['api', null], ['api', null], ['b', 2, 3]), 4, 3)).toBe(2)
  })

  it('is an edit that its own device put together with another, where the other one was made from it', () => {
    // b had not heard of a when it wrote; a went on from what b had written, and b put both together.
    const line = lineOf(['a', 0], ['b', 0, 1], ['a', 2, 1], ['a', 1], ['b', 1, 4])
    expect(line.baseOf(5, 4)).toEqual({ rev: 2, joined: [{ rev: 1, base: { rev: 0, joined: [] } }] })
  })

  it('begins with what met the other, also where the other one came later', () => {
    const line = lineOf(['a', 0], ['b', 0, 1], ['a', 1], ['b', 2, 3], ['a', 2, 3], ['a', 3], ['b', 3, 6])
    expect(line.baseOf(7, 6)).toEqual({ rev: 2, joined: [{ rev: 3, base: { rev: 0, joined: [] } }] })
  })
})

describe('the words of a base', () => {
  const joined = { rev: 2, joined: [{ rev: 1, base: { rev: 0, joined: [] } }] }
  const texts = new Map([
    [0, ''],
    [1, 'Ask Ann'],
    [2, 'Call Bob'],
  ])

  it('are put together as both devices did', () => {
    expect(revsIn(joined)).toEqual([2, 1, 0])
    expect(textOfBase(joined, (rev) => texts.get(rev) ?? null)).toBe('Call Bob\nAsk Ann')
  })

  it('are those of the one text that is left where the other is gone', () => {
    expect(textOfBase(joined, (rev) => (rev === 1 ? null : (texts.get(rev) ?? null)))).toBe('Call Bob')
    expect(textOfBase(joined, (rev) => (rev === 2 ? null : (texts.get(rev) ?? null)))).toBeNull()
  })
})
