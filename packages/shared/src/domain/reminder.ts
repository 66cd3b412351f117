import { z } from 'zod'

export const REMINDER = 'reminder'
/** A task is a reminder that need not have a time. */
export const REMINDER_KINDS = ['reminder', 'follow-up', 'task'] as const

export const reminderFields = {
  /** Null: it belongs to the whole search, not to one application. */
  application: z.uuid().nullable(),
  kind: z.enum(REMINDER_KINDS),
  text: z.string().trim().min(1).max(500),
  at: z.iso.datetime().nullable(),
  /** Put off until then; `at` keeps what it was. */
  snoozedUntil: z.iso.datetime().nullable(),
  doneAt: z.iso.datetime().nullable(),
  deletedAt: z.iso.datetime().nullable(),
} satisfies Record<string, z.ZodType>
export type Reminder = z.infer<z.ZodObject<typeof reminderFields>>

export const EMPTY_REMINDER: Omit<Reminder, 'text'> = {
  application: null,
  kind: 'reminder',
  at: null,
  snoozedUntil: null,
  doneAt: null,
  deletedAt: null,
}
