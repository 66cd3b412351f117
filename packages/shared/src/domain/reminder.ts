import { z } from 'zod'

export const REMINDER = 'reminder'
/** A task is a reminder that need not have a time. */
export const REMINDER_KINDS = ['reminder', 'follow-up', 'task'] as const

export const reminderFields: Readonly<Record<string, z.ZodType>> = {
  /** Null: it belongs to the whole search, not to one application. */
  application: z.uuid().nullable(),
  kind: z.enum(REMINDER_KINDS),
  text: z.string().trim().min(1).max(500),
  at: z.iso.datetime().nullable(),
  /** Put off until then; `at` keeps what it was. */
  snoozedUntil: z.iso.datetime().nullable(),
  doneAt: z.iso.datetime().nullable(),
  deletedAt: z.iso.datetime().nullable(),
}
