import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_OPS_A_PUSH } from './op.ts'
import { backoffMs, nextStep, takeBatch } from './outbox.ts'
import type { TripResult } from './outbox.ts'
import type { Op } from './op.ts'
import type { Ack } from './wire.ts'

const DEVICE = '00000000-0000-4000-8000-000000000001'
const op = (seq: number, text = ''): Op => ({
  device: DEVICE,
  seq,
  hlc: `000000000000001-000000-${DEVICE}`,
  entity: 'application',
  id: DEVICE,
  fields: { notes: text },
})
const taken = (seq: number): Ack => ({ seq, rev: seq, hlc: null, error: null })
const refusedAck = (seq: number): Ack => ({
  seq,
  rev: null,
  hlc: null,
  error: { code: 'bad-field', message: 'A field of this edit has a value it cannot have.' },
})
const answer = (acks: Ack[], more = false): TripResult => ({
  kind: 'answered',
  answer: { acks, changes: [], cursor: 0, more },
})

describe('the outbox', () => {
  it('forgets an edit on its acknowledgement and on nothing else', () => {
    const step = nextStep([1, 2, 3], 0, 0, answer([taken(1), refusedAck(3), taken(99)]), 0)
    expect(step.forget).toEqual([1])
    expect(step.park).toEqual([{ seq: 3, code: 'bad-field', message: expect.any(String) }])
  })

  it.each<TripResult>([
    { kind: 'unreachable', retryAfterMs: null },
    { kind: 'signed-out' },
    { kind: 'refused', code: 'x', message: 'y' },
  ])('keeps everything when the trip ends with $kind', (trip) => {
    expect(nextStep([1, 2], 5, 0, trip, 0)).toMatchObject({ forget: [], park: [] })
  })

  it('stops at the first failure of an outage, and waits longer each time', () => {
    const first = nextStep([1], 9, 0, { kind: 'unreachable', retryAfterMs: null }, 1)
    const second = nextStep([1], 9, first.failures, { kind: 'unreachable', retryAfterMs: null }, 1)
    expect([first.go, second.go]).toEqual(['wait', 'wait'])
    expect(second.waitMs).toBe(first.waitMs * 2)
  })

  it('waits as long as the server asks', () => {
    expect(nextStep([1], 0, 0, { kind: 'unreachable', retryAfterMs: 60_000 }, 0).waitMs).toBe(60_000)
  })

  it('comes again while there is more on either side, and rests when there is not', () => {
    expect(nextStep([1], 1, 0, answer([taken(1)]), 0).go).toBe('again')
    expect(nextStep([1], 0, 0, answer([taken(1)], true), 0).go).toBe('again')
    expect(nextStep([1], 0, 3, answer([taken(1)]), 0)).toMatchObject({ go: 'rest', failures: 0 })
  })

  it('does not ask for ever a server that acknowledges nothing', () => {
    expect(nextStep([1, 2], 2, 0, answer([]), 0)).toMatchObject({ go: 'wait', failures: 1 })
  })

  it('finds the one edit that spoils a push, and parks only that', () => {
    const queue = Array.from({ length: 40 }, (_, index) => op(index + 1))
    const delivered: number[] = []
    const parked: number[] = []
    let left = queue
    let batch = MAX_OPS_A_PUSH
    for (let trips = 0; left.length > 0 && trips < 100; trips++) {
      const sent = takeBatch(left, batch).map((one) => one.seq)
      const trip: TripResult = sent.includes(23)
        ? { kind: 'refused', code: 'invalid-input', message: 'no' }
        : answer(sent.map(taken))
      const step = nextStep(sent, left.length - sent.length, 0, trip, 0)
      delivered.push(...step.forget)
      parked.push(...step.park.map((one) => one.seq))
      left = left.filter((one) => !step.forget.includes(one.seq) && !parked.includes(one.seq))
      batch = step.batch
    }
    expect(parked).toEqual([23])
    expect(delivered.toSorted((a, b) => a - b)).toEqual(queue.map((one) => one.seq).filter((seq) => seq !== 23))
  })
})

describe('a push', () => {
  it('holds the oldest edits in order, at least one, and no more than fit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(3_000), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        (sizes, batch) => {
          const queue = sizes.map((size, index) => op(index + 1, 'x'.repeat(size)))
          const taking = takeBatch(queue, batch, 5_000)
          expect(taking).toEqual(queue.slice(0, Math.max(1, taking.length)))
          expect(taking.length).toBeLessThanOrEqual(batch)
          if (taking.length > 1) expect(JSON.stringify(taking).length).toBeLessThan(5_000 + taking.length + 2)
        },
      ),
    )
  })

  it('is tried again between half a wait and a whole one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
        const whole = backoffMs(failures, 1)
        expect(backoffMs(failures, chance)).toBeGreaterThanOrEqual(Math.floor(whole / 2))
        expect(backoffMs(failures, chance)).toBeLessThanOrEqual(whole)
        expect(whole).toBeLessThanOrEqual(15 * 60_000)
      }),
    )
  })
})
