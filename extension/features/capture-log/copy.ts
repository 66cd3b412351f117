const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

export const COPY = {
  title: 'What was read',
  back: 'Back to settings',
  hint: 'How the last 200 readings went. This list stays on this device and holds no address and no text of a page.',
  none: 'Nothing has been read yet. Click the Rolecall button on a job and it shows up here.',
  loading: 'Looking up the readings',
  report: 'To report one job, open it in the saved jobs, press “This is wrong” and save the report.',
  noHost: 'a page without a site',
  fields: (n: number) => count(n, 'field', 'fields'),
  doubts: (n: number) => count(n, 'remark', 'remarks'),
  took: (ms: number) => `Read in ${ms.toLocaleString('en')} ms by readers of version`,
  nothingRead: 'No field was read.',
  save: 'Save as a file',
  clear: 'Clear the list',
  clearTitle: 'Clear the list of readings?',
  clearText: 'Your saved jobs stay as they are. The list cannot be brought back.',
  cleared: 'The list is cleared.',
  keep: 'Keep it',
} as const

export const KIND_WORDS = { posting: 'Job', list: 'List of jobs', none: 'No job' } as const

/** What each reader looks at, for somebody who has never seen its code. */
export const READER_WORDS: Partial<Record<string, string>> = {
  'json-ld': 'The page’s data for search engines',
  microdata: 'Marks for search engines in the text',
  'app-state': 'The data the page is drawn from',
  meta: 'The page’s own summary',
  label: 'A label and its value',
  'element-name': 'The name of an element',
  'title-tag': 'The title of the tab',
  'beside-title': 'What stands beside the title',
  'site-name': 'The name of the site',
  sections: 'The sections of the text',
  signs: 'Words and signs on the page',
  tags: 'Tags on the page',
  text: 'Sentences of the text',
  title: 'The heading',
  names: 'Names on the page',
  people: 'People named on the page',
  page: 'The page as it is laid out',
  article: 'The main text',
  site: 'What is known of this site',
  person: 'You',
}

export const REMARK_WORDS: Partial<Record<string, string>> = {
  'signals-disagree': 'The page says two things',
  'doubtful-value': 'Doubtful',
  missing: 'Not found',
  'incomplete-page': 'Not all of the page could be read',
  closed: 'No longer open',
}
