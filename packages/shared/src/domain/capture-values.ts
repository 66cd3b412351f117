import type { Capture } from './capture.ts'

// Apart from the schema for the same reason as the values of a posting: the injected reader carries no zod.

/** Raised whenever a reader changes what it finds, so that an old save can be told from a new one. */
export const CAPTURE_VERSION = 3

/** structured: the page's own data; page: read from what is shown; guessed: inferred; person: typed by the person. */
export const ORIGINS = ['structured', 'page', 'guessed', 'person'] as const

export const WARNING_CODES = ['signals-disagree', 'doubtful-value', 'missing', 'incomplete-page', 'closed'] as const

/** Set on a page that was still loading or behind a check, so that reading it again may give more. */
export const gapSentence = ({ warnings }: Pick<Capture, 'warnings'>): string | null =>
  warnings.find(({ code, field }) => code === 'incomplete-page' && field !== null)?.message ?? null
