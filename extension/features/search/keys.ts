/** Those that work in the search alone, as the dashboard lists them among its own. */
export const OWN_SEARCH_KEYS = [
  { keys: ['J', 'K'], does: 'From job to job, as do the arrows' },
  { keys: ['S'], does: 'Save the job' },
  { keys: ['B'], does: 'Set a bookmark on it' },
] as const

/** All that one needs to do without a mouse, as the page of the search lists them itself. */
export const SEARCH_KEYS = [
  { keys: ['/'], does: 'Type other words' },
  ...OWN_SEARCH_KEYS,
  { keys: ['Enter'], does: 'Read it here' },
  { keys: ['Esc'], does: 'Close it' },
] as const
