import { CONTACT, contactFields, EMPTY_CONTACT } from '@rolecall/shared/domain/contact.ts'
import { DOCUMENT, documentFields } from '@rolecall/shared/domain/document.ts'
import { EMPTY_INTERVIEW, INTERVIEW, interviewFields } from '@rolecall/shared/domain/interview.ts'
import {
  FIRST_PREFERENCES,
  PREFERENCES,
  PREFERENCES_ID,
  preferencesFields,
} from '@rolecall/shared/domain/preferences.ts'
import { EMPTY_PROFILE, PROFILE, PROFILE_ID, profileFields } from '@rolecall/shared/domain/profile.ts'
import { EMPTY_REMINDER, REMINDER, reminderFields } from '@rolecall/shared/domain/reminder.ts'
import { EMPTY_RESUME, RESUME, resumeFields } from '@rolecall/shared/domain/resume-record.ts'
import { EMPTY_SEARCH, SEARCH, searchFields } from '@rolecall/shared/domain/saved-search.ts'
import { EMPTY_VIEW, VIEW, viewFields } from '@rolecall/shared/domain/saved-view.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { z } from 'zod'
import type { LocalStore } from './db.ts'
import { liveRows, readRecord } from './records.ts'
import type { RecordView } from './records.ts'

type Shapes = Readonly<Record<string, z.ZodType>>

/** How the live records of one kind are listed: all, or those of one application. */
const listOf =
  <S extends Shapes>(entity: string, shapes: S, empty: Partial<z.infer<z.ZodObject<S>>>) =>
  async (store: LocalStore, application?: string): Promise<RecordView<S>[]> =>
    (await liveRows(store, entity, application)).flatMap((row) => readRecord(row, shapes, empty) ?? [])

export const listInterviews = listOf(INTERVIEW, interviewFields, EMPTY_INTERVIEW)
export const listReminders = listOf(REMINDER, reminderFields, EMPTY_REMINDER)
export const listContacts = listOf(CONTACT, contactFields, EMPTY_CONTACT)
export const listDocuments = listOf(DOCUMENT, documentFields, { deletedAt: null })
export const listViews = listOf(VIEW, viewFields, EMPTY_VIEW)
export const listSearches = listOf(SEARCH, searchFields, EMPTY_SEARCH)

export type ResumeView = RecordView<typeof resumeFields> & { all: Readonly<Record<string, Json>> }

/** Each with its sets as they are stored; read the whole of it with `resumeIn(all)`. */
export const listResumes = async (store: LocalStore): Promise<ResumeView[]> =>
  (await liveRows(store, RESUME)).flatMap((row) => {
    const fields = readRecord(row, resumeFields, EMPTY_RESUME)
    return fields ? [{ ...fields, all: valuesOf(row.cells) }] : []
  })

export type InterviewView = RecordView<typeof interviewFields>
export type ReminderView = RecordView<typeof reminderFields>
export type ContactView = RecordView<typeof contactFields>
export type DocumentView = RecordView<typeof documentFields>
export type TableView = RecordView<typeof viewFields>
export type SearchView = RecordView<typeof searchFields>

/** A record of which a person has exactly one, with its sets as they are stored. */
const onlyOne =
  <S extends Shapes>(entity: string, id: string, shapes: S, empty: z.infer<z.ZodObject<S>>) =>
  async (store: LocalStore): Promise<{ fields: z.infer<z.ZodObject<S>>; all: Readonly<Record<string, Json>> }> => {
    const row = await store.records.get([entity, id])
    const fields = row ? readRecord(row, shapes, empty) : null
    return { fields: fields ?? empty, all: row ? valuesOf(row.cells) : {} }
  }

export const readPreferences = onlyOne(PREFERENCES, PREFERENCES_ID, preferencesFields, FIRST_PREFERENCES)
export const readProfile = onlyOne(PROFILE, PROFILE_ID, profileFields, EMPTY_PROFILE)
