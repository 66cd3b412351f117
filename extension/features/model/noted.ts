import { z } from 'zod'
import { WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import { readDraft, writeDraft } from '../../platform/drafts.ts'
import { TASKS } from '../../sync/ask-stream.ts'

const AskedWith = z.object({
  /** The record of the résumé. */
  resume: z.string(),
  options: WritingOptions,
  question: z.string().nullable(),
})
/** What a text was asked for with; it is kept with these, whatever was changed while it was written. */
export type AskedWith = z.infer<typeof AskedWith>

const Noted = z.object({
  task: z.string().startsWith(TASKS),
  /** What was heard of it last. */
  last: z.string().nullable(),
  hidden: z.array(z.object({ place: z.string(), text: z.string() })),
  asked: AskedWith,
})
/** Work that a server does for this device, for whichever window takes it up. It never leaves the device. */
export type Noted = z.infer<typeof Noted>

/** Another window stopped it or began anew, or the person has left this device: nothing of it may be kept here. */
export class RunForgotten extends Error {}

export const noteOf = (what: string): string => `run ${what}`

export function notedRun(what: string): Noted | null {
  const draft = readDraft(noteOf(what))
  try {
    return Noted.parse(JSON.parse(draft?.text ?? ''))
  } catch {
    return null
  }
}

export const noteRun = (what: string, noted: Noted): void =>
  writeDraft(noteOf(what), { text: JSON.stringify(noted), madeFrom: noted.task })

export const forgetRun = (what: string): void => writeDraft(noteOf(what), null)

/** So much is kept here: whoever takes it up need not hear it again. */
export function noteHeard(what: string, last: string | undefined): void {
  const noted = last === undefined ? null : notedRun(what)
  if (noted && last !== undefined) noteRun(what, { ...noted, last })
}
