const listed = new Intl.ListFormat('en', { type: 'conjunction' })
const number = new Intl.NumberFormat('en')
const counted = (n: number, one: string, more: string): string => `${number.format(n)} ${n === 1 ? one : more}`

export const COPY = {
  title: 'Where the jobs come from',
  back: 'Back to the jobs',
  reading: 'Reading the sources',
  retry: 'Try again',
  summary: (on: number, off: number) =>
    `${counted(on, 'source is', 'sources are')} on, ${number.format(off)} off. Those that are on are asked several times a day, and a job that several of them have is shown once.`,

  groups: {
    api: 'Lists of many companies',
    board: 'Pages of single companies',
    off: 'Off on this server',
    page: 'Not asked',
  },
  hints: {
    api: '',
    board: 'Asked for the companies that people follow.',
    off: 'Whoever runs this server turns them on with a key of their own.',
    page: 'Sources that people look for here in vain, and why.',
  },

  health: {
    off: 'Off',
    new: 'Not asked yet',
    ok: 'Works',
    failing: 'Had a problem',
    resting: 'Left alone for a while',
  },
  asking: 'Being asked now',
  until: (when: string) => `It failed several times and is asked again ${when}.`,
  begins: 'Asked as soon as somebody follows a company there.',
  boards: (n: number) => counted(n, 'company', 'companies'),
  listed: (seen: number, fresh: number, age: string) =>
    `${counted(seen, 'job', 'jobs')} listed, ${number.format(fresh)} new, ${age}`,
  turnOn: (names: readonly string[]) => `Needs ${listed.format(names)}.`,
  showJobs: 'Show its jobs',
  credit: (words: string) => `It asks for “${words}” beside each of its jobs.`,
  linkBack: 'It asks for a link to its page beside each of its jobs.',
  terms: 'Its terms',
} as const
