import { z } from 'zod'
import { memberName, membersOf, newKey } from './family.ts'
import type { Member } from './family.ts'
import { Stage } from './stage.ts'

/** What a change of stage rests on. */
export const BASES = ['me', 'page', 'mail', 'import', 'undo'] as const
export const Basis = z.enum(BASES)
export type Basis = z.infer<typeof Basis>

/** One change of stage. It is written once and never changed: what came before an end is not forgotten with it. */
export const StatusEvent = z.object({
  stage: Stage,
  /** When it happened, which may be long before it was written down. */
  at: z.iso.datetime(),
  basis: Basis,
  note: z.string().max(2_000).nullable(),
  /** The event that this one takes back, by its key. */
  undoes: z.string().max(40).nullable(),
})
export type StatusEvent = z.infer<typeof StatusEvent>

export const EVENT_FAMILY = 'event'

export interface Move {
  stage: Stage
  at: string
  basis: Basis
  note?: string | null
  undoes?: string | null
}

/**
 * The fields of a move to a stage: the event, and the stage that holds now. Both are of one edit and so of one clock:
 * the stage that wins is that of the last event, in whichever order edits arrive. Every stage may follow every other:
 * applications are reopened, stages skipped, ends mistaken.
 */
export function moveFields(
  { stage, at, basis, note = null, undoes = null }: Move,
  random: Parameters<typeof newKey>[0],
) {
  const event: StatusEvent = { stage, at, basis, note, undoes }
  return { status: stage, [memberName(EVENT_FAMILY, newKey(random))]: event }
}

/** The changes that hold, in the order in which they happened: one that was taken back is left out, with its taking back. */
export function statusChanges(fields: Readonly<Record<string, unknown>>): Member<StatusEvent>[] {
  const events = membersOf(fields, EVENT_FAMILY, StatusEvent)
  const undone = new Set(events.map(({ value }) => value.undoes))
  const order = ({ key, value }: Member<StatusEvent>): string => `${value.at} ${key}`
  return events
    .filter(({ key, value }) => value.undoes === null && !undone.has(key))
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
}
