import { expect, test } from 'vitest'
import { KillableReader } from './read-in-worker.ts'
import type { FromThread } from './read-in-worker.ts'

const READING = { ok: false, code: 'resume_empty', message: 'Empty.' } as const

test('a thread that is caught in a loop is ended, and the next file gets a new one', async () => {
  const ended: number[] = []
  let threads = 0
  const reader = new KillableReader((hear: (message: FromThread) => void) => {
    const number = (threads += 1)
    queueMicrotask(() => hear({ kind: 'ready' }))
    // The first never answers.
    return { send: () => void (number > 1 && hear({ kind: 'read', reading: READING })), end: () => ended.push(number) }
  }, 1)
  expect(await reader.read(new Uint8Array(1))).toMatchObject({ ok: false, code: 'resume_too_slow' })
  expect(ended).toEqual([1])
  expect(await reader.read(new Uint8Array(1))).toEqual(READING)
})

test('a thread that fails refuses the file it was reading', async () => {
  const reader = new KillableReader((hear, failed) => {
    queueMicrotask(() => hear({ kind: 'ready' }))
    return { send: () => failed('memory'), end: () => undefined }
  })
  expect(await reader.read(new Uint8Array(1))).toMatchObject({ ok: false, code: 'resume_unpacks_too_large' })
})

test('what a thread says before it is ready, or to others, is passed over', async () => {
  const reader = new KillableReader((hear) => {
    queueMicrotask(() => {
      hear({ kind: 'other' } as unknown as FromThread)
      hear({ kind: 'ready' })
    })
    return { send: () => hear({ kind: 'read', reading: READING }), end: () => undefined }
  })
  expect(await reader.read(new Uint8Array(1))).toEqual(READING)
})
