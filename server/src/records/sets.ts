import { ContactLink, DocumentLink } from '@rolecall/shared/domain/application.ts'
import { CONTACT } from '@rolecall/shared/domain/contact.ts'
import { DOCUMENT } from '@rolecall/shared/domain/document.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { z } from 'zod'

/** A set that an application keeps: each member has a key of its own. */
export interface ApplicationSet {
  family: string
  one: string
  many: string
  /** The name of a member's shape in the description of the API. */
  shape: string
  member: z.ZodObject
  /** What of a member is kept as its value; the whole of it where nothing is named. */
  only?: string
  /** The kind of record that a member names, under this name. */
  names: { entity: string; as: string } | null
  example: Record<string, Json>
}

const ID = '0199b1f2-7c00-7000-8000-000000000003'

export const TAG_SET: ApplicationSet = {
  family: 'tag',
  one: 'tag',
  many: 'tags',
  shape: 'TagOfApplication',
  member: z.strictObject({ name: z.string().trim().min(1).max(60) }),
  only: 'name',
  names: null,
  example: { name: 'night shifts' },
}

export const CONTACT_SET: ApplicationSet = {
  family: 'contact',
  one: 'contact',
  many: 'contacts',
  shape: 'ContactOfApplication',
  member: z.strictObject(ContactLink.shape),
  names: { entity: CONTACT, as: 'contact' },
  example: { contact: ID, as: 'recruiter' },
}

export const DOCUMENT_SET: ApplicationSet = {
  family: 'document',
  one: 'document',
  many: 'documents',
  shape: 'DocumentOfApplication',
  member: z.strictObject(DocumentLink.shape),
  names: { entity: DOCUMENT, as: 'document' },
  example: { document: ID, sentAt: '2026-03-02T10:30:00Z' },
}
