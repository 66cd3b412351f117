const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

export const COPY = {
  loading: 'Looking through the catalogue',
  list: 'Jobs for you',
  count: (n: number) => counted(n, 'job fits you best', 'jobs fit you best'),
  again: 'Look again',
  retry: 'Try again',

  signedOut: 'Jobs for you come from the server',
  signedOutHint:
    'It compares your résumé with the jobs it has gathered. Sign in to see them; what you saved stays here.',
  signIn: 'Sign in',
  lack: {
    resume: { title: 'Add a résumé first', text: 'Jobs are recommended by what your résumé says.' },
    jobs: { title: 'No jobs yet', text: 'This server has gathered no jobs yet. Look again later.' },
    fit: {
      title: 'Nothing fits yet',
      text: 'The catalogue is looked through again whenever jobs come in. A fuller résumé and profile find more.',
    },
  },
  addResume: 'Add a résumé',
  profile: 'Open your profile',
  allGone: 'You have been through all of them',
  allGoneHint: 'Look again: what you said has made room for others.',

  keptFrom: (age: string) => `Below is the list from ${age}.`,
  keptSignedOut: (age: string) => `You are signed out here. Below is the list from ${age}.`,
  model: (model: string) => `Also compared by meaning, with the model ${model}.`,
  tried: (about: string) => `The order is being tried out: ${about}`,
  triedOut: 'Set your own weights to stay out of it.',

  met: 'You have it',
  missing: 'Missing',
  moreSkills: (n: number) => `+${n}`,
  moreSkillsLabel: (n: number) => `and ${counted(n, 'more skill', 'more skills')}`,
  skills: 'Skills it asks for',
  posted: (age: string) => `Posted ${age}`,
  why: 'All reasons',
  whyOf: (title: string) => `All reasons for ${title}`,

  save: 'Save',
  saveOf: (title: string) => `Save ${title}`,
  saved: (title: string) => `“${title}” is saved.`,
  openSaved: (stage: string, title: string) => `${stage}: open ${title}`,
  open: 'Open posting',
  openOf: (title: string) => `Open posting of ${title}, in a new tab`,
  more: 'More like this',
  moreOf: (title: string) => `More like this: ${title}`,
  moreSaid: (title: string) => `You will see more like “${title}”.`,
  moreTaken: 'Asked for',
  moreTakenOf: (title: string) => `Asked for more like ${title}`,
  not: 'Not for me',
  notOf: (title: string) => `Not for me: ${title}`,
  notSaid: (title: string) => `“${title}” will not be shown again.`,
} as const
