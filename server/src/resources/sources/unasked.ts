import type { SourceShape } from './shapes.ts'

interface Unasked {
  id: string
  name: string
  note: string
}

const GONE = 'It gives its jobs to nobody any more.'
/** Sources that people look for here in vain, and why. */
const UNASKED: readonly Unasked[] = [
  { id: 'berlin-startup-jobs', name: 'Berlin Startup Jobs', note: GONE },
  {
    id: 'indeed',
    name: 'Indeed',
    note: 'It takes no new programs. Jobs there are saved by the extension, from the page that you are on.',
  },
  { id: 'relocate-me', name: 'Relocate.me', note: GONE },
]

const shown = (one: Unasked): SourceShape => ({
  ...one,
  kind: 'page',
  on: false,
  needs: [],
  missing: [],
  terms: null,
  boards: null,
  health: 'off',
  probe: null,
  askedAgainAt: null,
  credits: null,
  requestsToday: 0,
  lastOkAt: null,
  lastErrorAt: null,
  lastError: null,
  lastRun: null,
})

export const unaskedSources: readonly SourceShape[] = UNASKED.map(shown)
