import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { startTimer } from './timer.ts'

it('turns again after a turn that failed, never twice at once, and not after it was stopped', async () => {
  const seen = { turns: 0, atOnce: 0, most: 0 }
  const failures: unknown[] = []
  const thrice = Promise.withResolvers<void>()
  const turn = async () => {
    seen.most = Math.max(seen.most, ++seen.atOnce)
    await pause(12)
    seen.atOnce--
    seen.turns++
    if (seen.turns === 3) thrice.resolve()
    if (seen.turns === 1) throw new Error('once')
  }
  const timer = startTimer(turn, 5, (error) => failures.push(error))
  await thrice.promise
  await timer.stop()
  expect([seen.most, seen.atOnce, failures.length]).toEqual([1, 0, 1])
  const { turns } = seen
  await pause(30)
  expect(seen.turns).toBe(turns)
})
