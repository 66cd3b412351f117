const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

export const COPY = {
  title: 'Jobs on this page',
  back: 'Back to saved jobs',
  readAgain: 'Read again',
  reading: 'Reading the list',
  clickAgain: 'Click the Rolecall button on the page again.',
  clickAgainHint: 'The browser lets Rolecall read a page only after a click, and that one has gone or moved on.',
  empty: 'No list of jobs is in sight on this page.',
  emptyHint: 'Scroll the list into view, then read it again.',
  visible: 'Only what the page shows now is read. Scroll for more, then read again.',
  noFloor: 'Set a pay floor in your profile to mark jobs that pay less.',
  jobs: (n: number) => count(n, 'job', 'jobs'),
  parts: (saved: number, closed: number, below: number, fresh: number): string[] => [
    ...(saved > 0 ? [`${saved} saved`] : []),
    ...(closed > 0 ? [`${closed} closed`] : []),
    ...(below > 0 ? [`${below} below your pay floor`] : []),
    `${fresh} new`,
  ],
  closed: 'Closed',
  below: 'Below your pay floor',
  appliedThere: 'Applied on the site',
  fresh: 'New',
  openSaved: 'Opens your saved copy.',
  openPage: 'Opens in a new tab.',
} as const
