import { describe, expect, it } from 'vitest'
import { boardStages, countsAs } from './stage.ts'
import type { StageSettings } from './stage.ts'
import { moveFields, statusChanges } from './status-event.ts'

let made = 0
const random = (bytes: Uint8Array): Uint8Array => bytes.fill(++made)
const day = (n: number): string => `2026-03-0${n}T09:00:00.000Z`

describe('the events of an application', () => {
  it('keep an interview that ended in a rejection, and a reopening after it', () => {
    const fields = {
      ...moveFields({ stage: 'interviewing', at: day(2), basis: 'me' }, random),
      ...moveFields({ stage: 'rejected', at: day(3), basis: 'mail' }, random),
      ...moveFields({ stage: 'offered', at: day(4), basis: 'me' }, random),
    }
    expect(fields.status).toBe('offered')
    expect(statusChanges(fields).map(({ value }) => [value.stage, value.basis])).toEqual([
      ['interviewing', 'me'],
      ['rejected', 'mail'],
      ['offered', 'me'],
    ])
  })

  it('leave out what was taken back, and the taking back', () => {
    const wrong = moveFields({ stage: 'rejected', at: day(2), basis: 'me' }, random)
    const key = Object.keys(wrong)
      .find((name) => name.startsWith('event.'))
      ?.slice('event.'.length)
    const back = moveFields({ stage: 'applied', at: day(3), basis: 'undo', undoes: key ?? '' }, random)
    const first = moveFields({ stage: 'applied', at: day(1), basis: 'me' }, random)
    expect(statusChanges({ ...first, ...wrong, ...back }).map(({ value }) => value.at)).toEqual([day(1)])
  })
})

describe('the stages of a board', () => {
  const settings = new Map<string, StageSettings>([
    ['own-0000aaaa', { name: 'Phone screen', like: 'interviewing', rank: 'e', hidden: false }],
    ['ghosted', { name: 'No answer', like: 'ghosted', rank: null, hidden: true }],
  ])

  it('stand in the person’s order, under their words', () => {
    expect(boardStages(settings).map(({ id, name }) => name ?? id)).toEqual([
      'saved',
      'applied',
      'Phone screen',
      'interviewing',
      'offered',
      'accepted',
      'declined',
      'rejected',
      'withdrawn',
      'No answer',
    ])
  })

  it('count as what their owner says, and as saved until that is known', () => {
    expect(countsAs('own-0000aaaa', settings)).toBe('interviewing')
    expect(countsAs('own-0000bbbb', settings)).toBe('saved')
  })
})
