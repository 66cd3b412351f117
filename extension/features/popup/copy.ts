export const COPY = {
  name: 'Rolecall',
  page: 'This page',
  saved: 'Saved jobs',
  settings: 'Settings',
  account: 'Account',
  dashboard: 'Dashboard',
  broken: 'This part could not be shown. Your saved jobs are safe. Close this window and open it again.',
} as const
