import type { Holding } from '@rolecall/shared/domain/learning/gap.ts'
import type { LearningResource } from '@rolecall/shared/domain/learning/shapes.ts'

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

export const HOLDING_WORDS: Record<Holding, string> = { met: 'You have it', partly: 'Partly', missing: 'Missing' }

export const TYPE_WORDS: Record<LearningResource['type'], string> = {
  course: 'Course',
  book: 'Book',
  docs: 'Documentation',
  video: 'Video',
  tutorial: 'Tutorial',
  practice: 'Practice',
}
export const LEVEL_WORDS: Record<LearningResource['level'], string> = {
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
}
export const COST_WORDS: Record<LearningResource['cost'], string> = { free: 'Free', paid: 'Paid' }

export const COPY = {
  loading: 'Reading your postings',
  parts: 'Skills',
  part: { gap: 'Gap', roadmap: 'Roadmap', resources: 'Resources', projects: 'Projects' },

  role: 'Role you want',
  roleHint: 'Your saved postings with these words in their title are compared.',
  compare: 'Compare',
  yours: 'From your profile and your saved jobs',
  savedJobs: (count: number) => (count === 1 ? 'saved job' : 'saved jobs'),
  noRole: 'Which role do you want?',
  noRoleHint: 'Type a title. From ten saved postings on, this page says what they ask for and what of it you have.',
  tooFew: (have: number, needed: number) => `Too few postings: ${have} of ${needed}.`,
  tooFewHint: (role: string, missing: number) =>
    `Save ${missing} more with “${role}” in the title, or try a shorter title. Fewer would tell about those employers, not about the role.`,

  summary: (postings: number, role: string) => `What ${postings} saved postings for “${role}” ask for`,
  yoursOf: (met: number, partly: number, all: number) =>
    `You have ${met} of ${counted(all, 'skill', 'skills')}${partly > 0 ? `, and ${partly} in part` : ''}.`,
  noSkillsAsked: 'These postings name no skill that two of them share. Their texts may be short.',
  character: 'And of character',
  noSkills: 'Your profile and résumé name no skills yet, so all of this counts as missing.',
  addSkills: 'Add your skills',
  show: 'Show',
  all: 'All',
  open: 'Not yet',
  askedBy: (asked: number, postings: number) => `${asked} of ${postings} ask`,
  mustBy: (must: number) => (must === 0 ? 'none insists' : `${must} insist`),
  through: (names: readonly string[]) => `through ${names.join(', ')}`,
  learn: 'Learn',
  learnWhat: (skill: string) => `Learn ${skill}`,
  more: (count: number) => `Show ${count} more`,
  nothingOpen: 'You have all that these postings share.',

  perWeek: 'Hours a week',
  hoursOf: (hours: number) => `${hours} h`,
  plan: (weeks: number, hours: number) => `About ${counted(weeks, 'week', 'weeks')}, ${hours} hours.`,
  planHint: 'What other steps build on comes first, then what is asked for most. Hours are rough.',
  weeks: (from: number, to: number) => (from === to ? `Week ${from}` : `Weeks ${from}–${to}`),
  after: (names: string[]) => `Builds on ${names.join(', ')}`,
  brings: (names: string[]) => `Brings ${names.join(', ')}`,
  startWith: 'Start with',
  or: 'Or',
  showIt: 'Show it with',
  untaught: 'No resource is known here for',

  find: 'Search resources',
  findProjects: 'Search projects',
  type: 'Type',
  level: 'Level',
  cost: 'Cost',
  language: 'Language',
  any: 'Any',
  found: (n: number) => counted(n, 'resource', 'resources'),
  projectsFound: (n: number) => counted(n, 'project', 'projects'),
  nothing: 'Nothing here matches.',
  nothingHint: 'Fewer words or filters find more.',
  opens: (title: string) => `${title}, opens in a new tab`,

  forGap: (role: string) => `Sorted for what “${role}” asks for and you do not have yet.`,
  forSkills: 'Sorted for the skills that you have.',
  trains: (names: string[]) => `Trains ${names.join(', ')}`,
  steps: 'Steps',
  proves: 'What it proves',
} as const
