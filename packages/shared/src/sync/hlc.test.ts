import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clamp, formatHlc, isLater, MAX_AHEAD_MS, parseHlc, tick, witness } from './hlc.ts'
import type { Hlc } from './hlc.ts'

const clocks = fc.record({
  wall: fc.integer({ min: 0, max: 4_102_444_800_000 }),
  counter: fc.oneof(fc.integer({ min: 0, max: 999_999 }), fc.constant(999_999)),
  device: fc.uuid(),
})
const compare = (a: Hlc, b: Hlc): number =>
  a.wall - b.wall || a.counter - b.counter || (a.device < b.device ? -1 : a.device > b.device ? 1 : 0)

describe('the clock of edits', () => {
  it('is written so that text order is clock order', () => {
    fc.assert(
      fc.property(clocks, clocks, (a, b) => {
        expect(isLater(formatHlc(a), formatHlc(b))).toBe(compare(a, b) > 0)
      }),
    )
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        expect(parseHlc(formatHlc(clock))).toEqual(clock)
      }),
    )
  })

  it.each(['', 'yesterday', '000000000000001-000000-', '00000000000001-000000-x'])('does not read %j', (text) => {
    expect(parseHlc(text)).toBeNull()
  })

  it('never stands still and never runs back, whatever the device thinks the time is', () => {
    fc.assert(
      fc.property(
        clocks,
        fc.array(fc.integer({ min: 0, max: 4_102_444_800_000 }), { maxLength: 20 }),
        (start, times) => {
          let last = start
          for (const now of times) {
            const next = tick(last, now)
            expect(isLater(formatHlc(next), formatHlc(last))).toBe(true)
            last = next
          }
        },
      ),
    )
  })

  it('is later than all it has seen, so that an answer to an edit wins over it', () => {
    fc.assert(
      fc.property(clocks, clocks, fc.integer({ min: 0, max: 4_102_444_800_000 }), (mine, seen, now) => {
        const next = witness(mine, seen, now)
        expect(next.device).toBe(mine.device)
        expect(compare({ ...next, device: '' }, { ...seen, device: '' })).toBeGreaterThan(0)
        expect(compare({ ...next, device: '' }, { ...mine, device: '' })).toBeGreaterThan(0)
      }),
    )
  })

  it('is set back only where it lies too far in the future, and then keeps counter and device', () => {
    const clock = { wall: 10_000_000, counter: 7, device: 'd' }
    expect(clamp(clock, clock.wall - MAX_AHEAD_MS)).toBe(clock)
    expect(clamp(clock, clock.wall - MAX_AHEAD_MS - 1)).toEqual({ ...clock, wall: clock.wall - MAX_AHEAD_MS - 1 })
  })
})
