import { expect, test } from 'vitest'
import { emptyPosting } from './posting-values.ts'
import { timelineOf } from './timeline.ts'
import type { TimedRecord } from './timeline.ts'

const record = (id: string, values: Record<string, unknown>, written: Record<string, number> = {}): TimedRecord => ({
  id,
  values,
  writtenAt: (field) => written[field] ?? null,
})
const at = (day: number, hour = 9): string => new Date(Date.UTC(2026, 2, day, hour)).toISOString()
const event = (stage: string, when: string, undoes: string | null = null) => ({
  stage,
  at: when,
  basis: 'me',
  note: null,
  undoes,
})
const posting = { ...emptyPosting('https://jobs.example.com/1'), title: 'Baker' }
const version = (capturedAt: string, replacedBy: string) => ({ capturedAt, replacedBy, posting })
const CONTACT = '0195a0f0-0000-7000-8000-000000000001'
const DOCUMENT = '0195a0f0-0000-7000-8000-000000000002'
const GONE = '0195a0f0-0000-7000-8000-000000000003'

const application = record(
  'a',
  {
    savedAt: at(1),
    'event.a1': event('saved', at(1)),
    'event.b2': event('rejected', at(3)),
    'event.c3': event('saved', at(3, 10), 'b2'),
    'event.d4': event('applied', at(4)),
    snapshot: { captureVersion: 2, capturedAt: at(6), posting, origins: {}, warnings: [] },
    'version.v2': version(at(5), 'readers'),
    'version.v1': version(at(1), 'page'),
    'contact.k1': { contact: CONTACT, as: 'recruiter' },
    'contact.k2': { contact: GONE, as: 'other' },
    'contact.k3': null,
    'document.d1': { document: DOCUMENT, sentAt: at(4, 10) },
    'document.d2': { document: DOCUMENT, sentAt: null },
    vacancy: { state: 'closed', at: at(9), why: 'absent' },
  },
  { 'contact.k1': Date.parse(at(2)), 'contact.k2': Date.parse(at(2, 10)) },
)

test('everything that happened stands in its order, and what was taken back does not', () => {
  const entries = timelineOf({
    application,
    interviews: [
      record('i1', { kind: 'video', at: '2026-03-07T10:00', zone: 'Europe/Berlin', outcome: null }),
      record('i2', { kind: 'phone', at: '2026-03-07T10:00', zone: 'Nowhere/Land' }),
      record('i3', { kind: 'phone', at: '2026-03-07T10:00', zone: 'UTC', deletedAt: at(8) }),
    ],
    reminders: [
      record('r1', { kind: 'task', text: 'Print', doneAt: at(8) }),
      record('r2', { kind: 'task', text: 'Open', doneAt: null }),
    ],
    contacts: [record(CONTACT, { name: 'Ada' })],
    documents: [record(DOCUMENT, { name: 'cv.pdf' })],
  })
  expect(entries).toEqual([
    { at: at(1), kind: 'saved' },
    { at: at(1), kind: 'moved', key: 'a1', stage: 'saved', basis: 'me', note: null },
    { at: at(2), kind: 'contact-added', contact: CONTACT, name: 'Ada', as: 'recruiter' },
    { at: at(2, 10), kind: 'contact-added', contact: GONE, name: null, as: 'other' },
    { at: at(4), kind: 'moved', key: 'd4', stage: 'applied', basis: 'me', note: null },
    { at: at(4, 10), kind: 'document-sent', document: DOCUMENT, name: 'cv.pdf' },
    { at: at(5), kind: 'version-seen', key: 'v1', replacedBy: 'page' },
    { at: at(6), kind: 'version-seen', key: 'v2', replacedBy: 'readers' },
    { at: at(7, 9), kind: 'interview', interview: 'i1', type: 'video', outcome: null },
    { at: at(8), kind: 'reminder-done', reminder: 'r1', type: 'task', text: 'Print' },
    { at: at(9), kind: 'vacancy', state: 'closed', why: 'absent' },
  ])
})

test('an application of which only half has arrived has what there is', () => {
  const none = { interviews: [], reminders: [], contacts: [], documents: [] }
  expect(timelineOf({ application: record('a', { notes: 'Only this' }), ...none })).toEqual([])
})
