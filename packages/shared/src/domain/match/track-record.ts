import { countsAs } from '../stage.ts'
import type { BuiltInStage, StageSettings } from '../stage.ts'
import { statusChanges } from '../status-event.ts'

/** One application with the number it had. */
export interface ScoredApplication {
  score: number | null
  fields: Readonly<Record<string, unknown>>
}

export interface TrackRecord {
  from: number
  /** Null: as high as it gets. */
  below: number | null
  applied: number
  answered: number
  sentence: string
}

/** From fewer no rate can be told. */
const LEAST = 5
const BANDS = [75, 50, 25, 0] as const
const ANSWERS: ReadonlySet<BuiltInStage> = new Set(['interviewing', 'offered', 'accepted', 'declined', 'rejected'])

/** The employer has said something. */
export const isAnswer = (stage: BuiltInStage): boolean => ANSWERS.has(stage)

/** What became of the person's applications that had a number like this one; null where they are too few to tell. */
export function trackRecord(
  applications: readonly ScoredApplication[],
  score: number,
  settings: ReadonlyMap<string, StageSettings> = new Map(),
): TrackRecord | null {
  const from = BANDS.find((least) => score >= least) ?? 0
  const below = BANDS[BANDS.indexOf(from) - 1] ?? null
  const sent = applications
    .filter((one) => one.score !== null && one.score >= from && (below === null || one.score < below))
    .map(({ fields }) => new Set(statusChanges(fields).map(({ value }) => countsAs(value.stage, settings))))
    .filter((stages) => [...stages].some((stage) => stage === 'applied' || isAnswer(stage)))
  if (sent.length < LEAST) return null
  const answered = sent.filter((stages) => [...stages].some(isAnswer)).length
  const range = below === null ? `${from}+` : `${from} to ${below - 1}`
  const sentence = `Of your ${sent.length} applications scored ${range}, ${answered === 1 ? '1 was' : `${answered} were`} answered.`
  return { from, below, applied: sent.length, answered, sentence }
}
