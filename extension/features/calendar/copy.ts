export const COPY = {
  none: 'No dates yet.',
  noneHint: 'Deadlines of the jobs you save stand here, the nearest first.',
  deadline: 'Deadline',
  past: 'Past',
  loading: 'Reading your dates',
} as const
