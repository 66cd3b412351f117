const jobs = (count: number): string => (count === 1 ? '1 application' : `${count.toLocaleString('en')} applications`)

export const COPY = {
  label: 'Applications',
  loading: 'Reading your applications',
  count: jobs,
  some: (shown: number, all: number) => `${shown.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  nothing: 'Nothing matches these filters.',
  nothingHint: 'Take one away to see more.',
  untouched: 'Take all filters away',

  select: (name: string) => `Select ${name}`,
  selectAll: 'Select all that are shown',
  selected: (count: number) => `${count.toLocaleString('en')} selected`,
  unselect: 'Select none',
  sortBy: (column: string) => `Sort by ${column}`,
  bulk: 'What to do with the selected applications',
  moveTo: 'Move to a stage',
  moveToHint: 'Move to…',
  addTags: 'Add tags',
  removeTags: 'Take tags away',
  tagsToAdd: 'Tags to add',
  noTags: 'None of them has a tag.',
  setDeadline: 'Set the deadline',
  deadline: 'Deadline',
  set: 'Set',
  trash: 'Move to trash',
  more: 'More',

  stageOf: (name: string) => `Stage of ${name}`,
  tagsOf: (name: string) => `Tags of ${name}`,
  deadlineOf: (name: string) => `Deadline of ${name}`,
  excitementOf: (name: string) => `Excitement about ${name}`,
  notSaid: 'Not said',
  level: (level: number) => `${level} of 5`,
  none: '–',
  closed: 'Closed',

  columns: 'Columns',
  earlier: (column: string) => `Move ${column} up`,
  later: (column: string) => `Move ${column} down`,

  filters: 'Filters',
  filterBy: 'Show only',
  noneToPick: 'None of your applications says it.',
  takeFilter: (filter: string) => `Take away ${filter}`,
  words: (words: string) => `“${words}”`,

  sort: 'Sort by',
  ascending: 'Ascending',
  descending: 'Descending',

  views: 'Views',
  all: 'All applications',
  saveView: 'Save as a view',
  updateView: (name: string) => `Update “${name}”`,
  renameView: (name: string) => `Rename “${name}”`,
  deleteView: (name: string) => `Delete “${name}”`,
  makeFirst: (name: string) => `Start with “${name}”`,
  naming: {
    label: 'Name of the view',
    hint: 'It keeps the filters, the order and the columns as they are now.',
    none: 'Give the view a name of up to 100 letters.',
    keep: 'Keep',
    cancel: 'Cancel',
  },
  viewSaved: (name: string) => `Saved the view “${name}”.`,
  viewUpdated: (name: string) => `The view “${name}” is as you see it now.`,
  viewRenamed: (name: string) => `The view is called “${name}” now.`,
  viewDeleted: (name: string) => `Deleted the view “${name}”.`,
  isFirst: (name: string) => `The table starts with “${name}” now.`,
  notFirst: 'The table starts as you left it now.',

  export: 'Save these rows as CSV',
  exported: (count: number) => `Saved ${jobs(count)} as a file.`,
  toTrash: 'Open the trash',
} as const

/** The name of each column, in the table and in its file. */
export const COLUMN_WORDS = {
  title: 'Job',
  company: 'Company',
  stage: 'Stage',
  match: 'Match',
  place: 'Place',
  model: 'Work model',
  pay: 'Pay',
  deadline: 'Deadline',
  saved: 'Saved',
  applied: 'Applied',
  days: 'In stage',
  tags: 'Tags',
  excitement: 'Excitement',
  site: 'Site',
} as const

export const FILTER_WORDS = {
  stage: 'Stage',
  tag: 'Tag',
  model: 'Work model',
  company: 'Company',
  deadline: 'Deadline',
  excitement: 'Excitement',
  closed: 'Posting',
  pay: 'Pay',
} as const

export const DEADLINE_WORDS = { past: 'Past', week: 'Within 7 days', month: 'Within 30 days', none: 'None' } as const
export const CLOSED_WORDS = { open: 'Open', closed: 'Closed' } as const
export const PAY_WORDS = { yes: 'Says the pay', no: 'Does not say' } as const
