export const COPY = {
  heading: 'Saved jobs',
  search: 'Search saved jobs',
  key: '/',
  none: 'No saved jobs yet.',
  noneHint: 'Open a job posting and click the Rolecall button. It lands here, with its text, even offline.',
  notFound: (words: string) => `Nothing saved matches “${words}”.`,
  clear: 'Clear search',
  waiting: 'waiting to sync',
  more: 'Show more',
} as const
