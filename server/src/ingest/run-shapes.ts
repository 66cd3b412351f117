import { z } from 'zod'

/**
 * `scheduled`: the newest of every source. `deep`: all that each gives. `asked`: as an administrator asked. `search`: the
 * words of saved searches. `watch`: the boards of companies that people follow.
 */
export const RUN_KINDS = ['scheduled', 'deep', 'asked', 'search', 'watch'] as const
export type RunKind = (typeof RUN_KINDS)[number]

/**
 * `running`: somebody does it, or it waits to go on where it stopped. `done`: everything was asked for. `partial`: some
 * of it failed or was left out. `failed`: the source did not answer.
 */
export const RUN_STATES = ['running', 'done', 'partial', 'failed'] as const
export type RunState = (typeof RUN_STATES)[number]

/** What came of a run. */
export const COUNTS = ['seen', 'fresh', 'changed', 'merged', 'closed', 'failed', 'requests', 'credits'] as const
export type Counts = Record<(typeof COUNTS)[number], number>
export const NOTHING: Counts = {
  seen: 0,
  fresh: 0,
  changed: 0,
  merged: 0,
  closed: 0,
  failed: 0,
  requests: 0,
  credits: 0,
}

const word = z.string().nullable()
const AskShape = z.object({ country: word, words: word, place: word, board: word, company: word.default(null) })

/** Where a run goes on: nothing before it has to be asked for again. */
export const Cursor = z.object({
  asks: z.array(AskShape),
  /** The one board it was begun for; null where it asks for all that there is to ask. */
  only: word,
  /** Which of them it is at. */
  at: z.number().int().min(0),
  /** The page of it that is next. */
  from: z.string().nullable(),
  /** How many pages of it were read. */
  pages: z.number().int().min(0),
  /** Openings that were named by the page before and are still to be asked for. */
  open: z.array(z.object({ id: z.string(), said: word })),
  /** Whether nothing of this ask was left out so far, so that what was not seen is gone. */
  whole: z.boolean(),
  /** The same of all asks before. */
  allWhole: z.boolean(),
})
export type Cursor = z.infer<typeof Cursor>
