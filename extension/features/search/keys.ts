/** The keys of the search page, as it lists them itself and as the dashboard does among its own. */
export const SEARCH_KEYS = [
  { keys: ['/'], does: 'Type other words' },
  { keys: ['↑', '↓'], does: 'From job to job, as do J and K' },
  { keys: ['Enter'], does: 'Read it' },
  { keys: ['S'], does: 'Save it' },
  { keys: ['B'], does: 'Set a bookmark' },
  { keys: ['Esc'], does: 'Close it' },
] as const
