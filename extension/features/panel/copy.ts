export const COPY = {
  hint: 'Open a saved job to keep it beside the page.',
} as const
