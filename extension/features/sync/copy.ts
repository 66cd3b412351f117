const changes = (count: number): string => (count === 1 ? '1 change' : `${count} changes`)

export const COPY = {
  label: 'Sync',
  here: 'Saved on this device',
  ended: 'Sign in again to sync',
  synced: 'Synced',
  waiting: (count: number) => `${changes(count)} waiting to sync`,
  syncing: 'Syncing',
  offline: 'Offline. Everything is saved here.',
  retrying: (when: string) => `Server not reached. Next try ${when}. Everything is saved here.`,
  soon: 'soon',
  refused: (count: number) => `${changes(count)} refused. See why.`,
  refusedTitle: 'Refused by the server',
  refusedHint: 'These changes stay on this device until you decide.',
  retry: 'Send again',
  drop: 'Keep it here only',
  dropped: 'It stays on this device and is not sent again.',
} as const
