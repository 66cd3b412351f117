import { describe, expect, it } from 'vitest'
import { shapeOf } from '../domain/entities.ts'
import { fieldsTogether } from './met-text.ts'

const hlc = '000001700000000-000000-00000000-0000-4000-8000-000000000001'
const KEY = '0a1b2c3d4e5f6071'

describe('a text that met another', () => {
  it('holds what both wrote', () => {
    const met = { base: 'Ask Ann', theirs: 'Ask Ann\nMail Bob', hlc }
    expect(fieldsTogether('notes', 'Ask Ann today', met, KEY)).toEqual({ notes: 'Ask Ann today\nMail Bob' })
  })

  it('stays as it is where both changed the same words, with the other one beside it', () => {
    const fields = fieldsTogether('notes', 'pay is 60', { base: 'pay is 50', theirs: 'pay is 70', hlc }, KEY)
    expect(fields).toEqual({
      notes: 'pay is 60',
      [`conflict.${KEY}`]: { conflictOf: 'notes', text: 'pay is 70', hlc },
    })
    for (const entity of ['application', 'interview', 'contact'])
      for (const [name, value] of Object.entries(fields))
        expect(shapeOf(entity, name)?.safeParse(value).success).toBe(true)
  })

  it('is not guessed at where nobody knows what both were made from', () => {
    expect(fieldsTogether('notes', 'same', { base: null, theirs: 'same', hlc }, KEY)).toEqual({ notes: 'same' })
    expect(fieldsTogether('notes', 'one', { base: null, theirs: 'two', hlc }, KEY)).toHaveProperty(`conflict.${KEY}`)
  })
})
