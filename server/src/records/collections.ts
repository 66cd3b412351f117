import { CONTACT, contactFields } from '@rolecall/shared/domain/contact.ts'
import { DOCUMENT, documentFields } from '@rolecall/shared/domain/document.ts'
import { INTERVIEW, interviewFields } from '@rolecall/shared/domain/interview.ts'
import { REMINDER, reminderFields } from '@rolecall/shared/domain/reminder.ts'
import { EMPTY_RESUME, RESUME, resumeFamilies, resumeFields } from '@rolecall/shared/domain/resume-record.ts'
import { VIEW, viewFields } from '@rolecall/shared/domain/saved-view.ts'
import { EMPTY_SEARCH, SEARCH, searchFields } from '@rolecall/shared/domain/saved-search.ts'
import { EMPTY_WRITING, WRITING, writingFields } from '@rolecall/shared/domain/writing.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { z } from 'zod'

type Values = Readonly<Record<string, Json>>

/** A kind of record that people keep many of. Everything the API does with it follows from this. */
export interface Collection {
  entity: string
  /** In sentences. */
  one: string
  many: string
  /** The name of its shape in the description of the API. */
  shape: string
  fields: Readonly<Record<string, z.ZodType>>
  /** Its sets, where it has any: sent under their name, each member under its key. */
  families?: Readonly<Record<string, z.ZodType>>
  /** What a new one holds where nothing else is said; what stands neither here nor in the request is missing. */
  defaults: (now: string) => Values
  example: Values
}

export const CONTACTS: Collection = {
  entity: CONTACT,
  one: 'contact',
  many: 'contacts',
  shape: 'Contact',
  fields: contactFields,
  defaults: () => ({ title: null, company: null, email: null, phone: null, link: null, notes: '', deletedAt: null }),
  example: { name: 'Ada Larkfield', title: 'Recruiter', company: 'Larkfield Signals', email: 'ada@larkfield.example' },
}

export const DOCUMENTS: Collection = {
  entity: DOCUMENT,
  one: 'document',
  many: 'documents',
  shape: 'Document',
  fields: documentFields,
  defaults: (now) => ({ kind: 'other', addedAt: now, deletedAt: null }),
  example: { name: 'resume.pdf', kind: 'resume', type: 'application/pdf', size: 48_120, hash: 'a1'.repeat(32) },
}

export const INTERVIEWS: Collection = {
  entity: INTERVIEW,
  one: 'interview',
  many: 'interviews',
  shape: 'Interview',
  fields: interviewFields,
  defaults: () => ({
    kind: 'other',
    minutes: null,
    place: null,
    link: null,
    interviewers: null,
    notes: '',
    outcome: null,
    deletedAt: null,
  }),
  example: { kind: 'video', at: '2026-03-04T10:00', zone: 'Europe/Berlin', minutes: 45 },
}

export const REMINDERS: Collection = {
  entity: REMINDER,
  one: 'reminder',
  many: 'reminders',
  shape: 'Reminder',
  fields: reminderFields,
  defaults: () => ({
    application: null,
    kind: 'reminder',
    at: null,
    snoozedUntil: null,
    doneAt: null,
    deletedAt: null,
  }),
  example: { kind: 'follow-up', text: 'Ask how it stands', at: '2026-03-11T08:00:00Z' },
}

export const VIEWS: Collection = {
  entity: VIEW,
  one: 'saved view',
  many: 'saved views',
  shape: 'View',
  fields: viewFields,
  defaults: () => ({ search: '', filters: {}, sort: null, columns: [], rank: null, deletedAt: null }),
  example: { name: 'Waiting for an answer', filters: { status: ['applied'] }, columns: ['title', 'company'] },
}

export const SEARCHES: Collection = {
  entity: SEARCH,
  one: 'saved search',
  many: 'saved searches',
  shape: 'SavedSearch',
  fields: searchFields,
  defaults: (now) => ({ ...EMPTY_SEARCH, addedAt: now }),
  example: {
    name: 'Bakers near Lisbon',
    ask: { q: ['baker'], location: ['Lisbon, Portugal'], distance: ['25'] },
    alert: 'daily',
    zone: 'Europe/Lisbon',
  },
}

export const RESUMES: Collection = {
  entity: RESUME,
  one: 'résumé',
  many: 'résumés',
  shape: 'Resume',
  fields: resumeFields,
  families: resumeFamilies,
  defaults: (now) => ({ ...(EMPTY_RESUME as Values), addedAt: now }),
  example: {
    name: 'Signal engineer',
    basics: { name: 'Ann Miller', label: 'Signal engineer', profiles: [] },
    work: [{ name: 'Larkfield Signals', position: 'Engineer', startDate: '2019-03', highlights: ['Planned 40 boxes'] }],
  },
}

export const WRITINGS: Collection = {
  entity: WRITING,
  one: 'writing',
  many: 'writings',
  shape: 'Writing',
  fields: writingFields,
  defaults: (now) => ({ ...(EMPTY_WRITING as Values), addedAt: now }),
  example: { kind: 'letter', text: 'Dear team, …' },
}
