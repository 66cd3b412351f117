/** What the controls themselves say, wherever they stand. */
export const COPY = {
  close: 'Close',
  messages: 'Messages',
  incomplete: 'This date is not complete. The one before still stands.',
  zone: 'Time zone',
  yourTime: (when: string) => `${when} in your time zone.`,
} as const
