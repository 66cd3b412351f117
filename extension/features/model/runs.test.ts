import { expect, test } from 'vitest'
import { Runs } from './runs.ts'

const idle = 'nothing yet'
/** Two windows of one browser: they share no memory, only the locks. */
const windows = (): [Runs<string>, Runs<string>] => [new Runs(() => idle), new Runs(() => idle)]

test('what is written stands where it was, whoever looks, and those who look are told', () => {
  const [runs] = windows()
  const seen: string[] = []
  const leave = runs.listen(() => seen.push(runs.of('letter 1')))
  expect(runs.of('letter 1')).toBe(idle)
  runs.set('letter 1', 'half')
  leave()
  runs.refresh('letter 1')
  expect([seen, runs.of('letter 1')]).toEqual([['half'], idle])
})

test('one window works and the other one waits until that is at its end', async () => {
  const [one, other] = windows()
  const done: string[] = []
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const first = one.alone('letter 2', async () => {
    await gate
    done.push('one')
  })
  const second = other.alone('letter 2', async () => void done.push('other'))
  expect([one.isLive('letter 2'), other.isLive('letter 2')]).toEqual([true, true])
  open()
  await Promise.all([first, second])
  expect(done).toEqual(['one', 'other'])
  expect([one.isLive('letter 2'), other.isLive('letter 2')]).toEqual([false, false])
})

test('who stops it while it waits never begins it', async () => {
  const [one, other] = windows()
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const done: string[] = []
  const first = one.alone('letter 3', () => gate)
  const waiting = other.alone('letter 3', async () => void done.push('other'))
  expect([other.stop('letter 3'), other.stop('letter 3')]).toEqual([true, false])
  open()
  await Promise.all([first, waiting])
  expect(done).toEqual([])
})

test('another begin ends the one before, and begins when that has ended', async () => {
  const [runs] = windows()
  const done: string[] = []
  const begun = Promise.withResolvers<void>()
  const first = runs.alone('letter 4', async (signal) => {
    begun.resolve()
    await new Promise((stopped) => signal.addEventListener('abort', stopped))
    done.push('first ended')
  })
  await begun.promise
  await Promise.all([first, runs.alone('letter 4', async () => void done.push('second'))])
  expect(done).toEqual(['first ended', 'second'])
})
