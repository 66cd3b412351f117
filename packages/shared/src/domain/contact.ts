import { z } from 'zod'

export const CONTACT = 'contact'
const line = z.string().max(300).nullable()

/** A person the job seeker deals with; several applications may name the same one. */
export const contactFields = {
  name: z.string().trim().min(1).max(300),
  title: line,
  company: line,
  email: line,
  phone: line,
  link: z.string().max(8_000).nullable(),
  notes: z.string().max(100_000),
  deletedAt: z.iso.datetime().nullable(),
} satisfies Record<string, z.ZodType>
export type Contact = z.infer<z.ZodObject<typeof contactFields>>

export const EMPTY_CONTACT: Omit<Contact, 'name'> = {
  title: null,
  company: null,
  email: null,
  phone: null,
  link: null,
  notes: '',
  deletedAt: null,
}
