export const COPY = {
  label: 'Applications',
  title: 'Job',
  company: 'Company',
  stage: 'Stage',
  saved: 'Saved',
  count: (count: number) => (count === 1 ? '1 application' : `${count} applications`),
  loading: 'Reading your applications',
} as const
