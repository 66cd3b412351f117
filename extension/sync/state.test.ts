import { describe, expect, it } from 'vitest'
import { syncState } from './state.ts'

const quiet = { queued: 0, parked: [], retryAt: null, syncedAt: null, underWay: false }
const session = { token: 't', email: 'ada@example.com' }
const reason = { code: 'too-large', message: 'This edit is larger than the server takes.' }
const parked = [{ seq: 3, ...reason, title: 'Welder', entity: 'application', fields: ['notes'] }]

describe('where the edits stand', () => {
  it.each([
    ['synced', quiet, session, true],
    ['waiting', { ...quiet, queued: 2 }, session, true],
    ['syncing', { ...quiet, queued: 2, underWay: true }, session, true],
    ['offline', { ...quiet, queued: 2, retryAt: 5 }, session, false],
    ['retrying', { ...quiet, queued: 2, retryAt: 5 }, session, true],
    ['parked', { ...quiet, parked }, session, true],
    ['signed-out', { ...quiet, queued: 2 }, null, true],
    ['signed-out', { ...quiet, queued: 2 }, { ...session, token: null }, true],
  ] as const)('%s', (kind, outbox, who, online) => {
    expect(syncState({ ...outbox, parked: [...outbox.parked] }, who, online).kind).toBe(kind)
  })

  it('still names the person whose session the server ended', () => {
    expect(syncState({ ...quiet, queued: 2 }, { ...session, token: null }, true)).toMatchObject({
      queued: 2,
      email: 'ada@example.com',
    })
  })
})
