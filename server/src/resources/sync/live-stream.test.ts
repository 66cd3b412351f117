import { expect, it } from 'vitest'
import { Bell } from '../../ports/live-bell.ts'
import { liveStream } from './live-stream.ts'

/** A stream on a bell of its own, with a revision that can be moved and a session that can be ended. */
function watched(options: { beatMs?: number; longestMs?: number } = {}) {
  const bell = new Bell(1)
  const state: { rev: number | null; unseen: number; notice: string | null; looks: number } = {
    rev: 5,
    unseen: 0,
    notice: null,
    looks: 0,
  }
  const rings = bell.listen('me')
  if (!rings) throw new Error('Nobody else listens')
  const look = async () => {
    state.looks++
    const { rev, unseen, notice } = state
    return rev === null ? null : { rev, unseen, notice }
  }
  const reader = liveStream({ rings, look, ...options })
    .pipeThrough(new TextDecoderStream())
    .getReader()
  const hear = async () => (await reader.read()).value ?? 'the end'
  return { bell, state, reader, hear }
}

it('says the revision at once, then only when it moved', async () => {
  const { bell, state, hear, reader } = watched()
  expect(await hear()).toBe('event: rev\ndata: 5\n\n')
  bell.ring('me')
  bell.ring('somebody else')
  state.rev = 6
  expect(await hear()).toBe('event: rev\ndata: 6\n\n')
  await reader.cancel()
})

it('says how many notices are unseen, at first only where there are any', async () => {
  const { bell, state, hear, reader } = watched()
  await hear()
  Object.assign(state, { unseen: 2, notice: 'b' })
  bell.ring('me')
  expect(await hear()).toBe('event: notices\ndata: 2\n\n')
  // One was seen and another one came: as many as before, and yet news.
  Object.assign(state, { notice: 'c', rev: 6 })
  bell.ring('me')
  expect(await hear()).toBe('event: rev\ndata: 6\n\nevent: notices\ndata: 2\n\n')
  await reader.cancel()
})

it('beats where nothing moved, and finds at a beat what no ring told', async () => {
  const { state, hear, reader } = watched({ beatMs: 10 })
  await hear()
  expect(await hear()).toBe(': still here\n\n')
  state.rev = 7
  const heard = [await hear(), await hear(), await hear()]
  expect(heard.filter((each) => each.includes('data: 7'))).toHaveLength(1)
  await reader.cancel()
})

it('ends at a beat once the session is over', async () => {
  const { state, hear } = watched({ beatMs: 10 })
  await hear()
  state.rev = null
  const heard = [await hear(), await hear(), await hear()]
  expect(heard.at(-1)).toBe('the end')
})

it('ends with the bell, and after its longest time', async () => {
  const first = watched()
  await first.hear()
  first.bell.close()
  expect(await first.hear()).toBe('the end')
  const second = watched({ beatMs: 5, longestMs: 0 })
  await second.hear()
  expect(await second.hear()).toBe('the end')
  expect(second.bell.listen('me')).not.toBeNull()
})

it('makes many rings at once into few looks', async () => {
  const { bell, state, hear, reader } = watched()
  await hear()
  state.rev = 6
  for (let i = 0; i < 1000; i++) bell.ring('me')
  await hear()
  const quiet = new Promise((resolve) => setTimeout(resolve, 20, 'quiet'))
  expect(await Promise.race([hear(), quiet])).toBe('quiet')
  expect(state.looks).toBeLessThan(6)
  await reader.cancel()
})

it('gives its place back when the client leaves', async () => {
  const { bell, hear, reader } = watched()
  await hear()
  expect(bell.listen('me')).toBeNull()
  await reader.cancel()
  expect(bell.listen('me')).not.toBeNull()
})
