/** One look for everything that is typed into. */
export const INPUT =
  'w-full min-w-0 rounded-control border border-line-strong bg-card px-2 py-1.5 text-ink focus-visible:outline-offset-0 ' +
  'aria-invalid:border-bad'
