export const COPY = {
  name: 'Rolecall',
  title: (words: string) => `${words} · Rolecall`,
  views: 'Views',
  skip: 'Skip to the page',
  loading: 'Reading',
  keys: 'Keys',
  application: 'Application',
  gone: 'This application is not on this device. It may be on another one that has not synced yet.',
  searchHint: 'It looks at titles, companies, descriptions and notes. Fewer words find more.',
  practice: 'Try it on a practice posting',
  bring: 'Import what you have',
  broken: 'This view could not be shown. Your saved jobs are safe. Load the page again.',
} as const
