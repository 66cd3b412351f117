import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { CONTACT, EMPTY_CONTACT } from '@rolecall/shared/domain/contact.ts'
import { DOCUMENT } from '@rolecall/shared/domain/document.ts'
import { memberName, newKey } from '@rolecall/shared/domain/family.ts'
import { EMPTY_INTERVIEW, INTERVIEW } from '@rolecall/shared/domain/interview.ts'
import { PREFERENCES, PREFERENCES_ID } from '@rolecall/shared/domain/preferences.ts'
import { PROFILE, PROFILE_ID } from '@rolecall/shared/domain/profile.ts'
import { EMPTY_REMINDER, REMINDER } from '@rolecall/shared/domain/reminder.ts'
import { EMPTY_VIEW, VIEW } from '@rolecall/shared/domain/saved-view.ts'
import { STAGES } from '@rolecall/shared/domain/stage.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import { clearCorrection, correct, moveToTrash, restore } from '../../extension/store/applications.ts'
import { conflictsOf, settleConflict } from '../../extension/store/conflicts.ts'
import type { LocalStore, RecordRow } from '../../extension/store/db.ts'
import { change } from '../../extension/store/edit.ts'
import { moveApplications } from '../../extension/store/moves.ts'
import { restoreValue } from '../../extension/store/past.ts'
import { addRecord, editRecords } from '../../extension/store/records.ts'
import { joinApplications, partApplication } from '../../extension/store/same-vacancy.ts'
import { saveCapture, undoSave } from '../../extension/store/save.ts'
import { reading, setNotes } from '../../extension/store/test-support.ts'

/** What a person does next: `pick` says to which of the records there are, `word` what they write. */
export interface Turn {
  store: LocalStore
  pick: number
  word: string
}

const of = async (store: LocalStore, entity: string): Promise<RecordRow[]> =>
  store.records.where('[entity+id]').between([entity, ''], [entity, '\uffff']).toArray()

async function picked({ store, pick }: Turn, entity = APPLICATION): Promise<RecordRow | undefined> {
  const rows = await of(store, entity)
  return rows[pick % Math.max(1, rows.length)]
}

function text({ cells }: RecordRow): string {
  const notes = cells['notes']?.value
  return typeof notes === 'string' ? notes : ''
}
const set = (store: LocalStore, entity: string, id: string, fields: Record<string, unknown>) =>
  editRecords([{ entity, id, fields }], store)

const onApplication =
  (act: (turn: Turn, row: RecordRow) => Promise<unknown>) =>
  async (turn: Turn): Promise<void> => {
    const row = await picked(turn)
    if (row) await act(turn, row)
  }

async function writeNotes(turn: Turn, entity: string, made: (before: string) => string): Promise<void> {
  const row = await picked(turn, entity)
  if (row) await set(turn.store, entity, row.id, { notes: made(text(row)) })
}

const about = async (turn: Turn): Promise<string> => (await picked(turn))?.id ?? PROFILE_ID

const interview = (application: string, word: string) => ({
  ...EMPTY_INTERVIEW,
  application,
  at: '2026-04-01T10:00',
  zone: 'Europe/Oslo',
  notes: word,
})

/** Everything the extension lets a person do to their records, as it does it. */
export const ACTS: Readonly<Record<string, (turn: Turn) => Promise<unknown>>> = {
  save: ({ store, pick, word }) =>
    saveCapture(reading({ canonicalUrl: `https://jobs.example/${pick % 3}`, title: word }), store),
  move: onApplication(({ store, pick }, { id }) =>
    moveApplications([{ id, stage: STAGES[pick % STAGES.length] ?? 'saved' }], { store }),
  ),
  note: onApplication(({ store, word }, row) => setNotes(row.id, `${text(row)}\n${word}`, store)),
  rewrite: onApplication(({ store, word }, row) => setNotes(row.id, `${word} ${text(row).slice(4)}`, store)),
  typed: onApplication(({ store, word }, row) => setNotes(row.id, `before ${word}`, store, 'before')),
  correct: onApplication(({ store, word }, { id }) => correct(id, 'company', word, store)),
  uncorrect: onApplication(({ store }, { id }) => clearCorrection(id, 'company', store)),
  trash: onApplication(({ store }, { id }) => moveToTrash(id, store)),
  putBack: onApplication(({ store }, { id }) => restore(id, store)),
  undo: onApplication(({ store }, { id }) => undoSave(id, store)),
  tag: onApplication(({ store, word }, { id }) =>
    set(store, APPLICATION, id, { [memberName('tag', newKey(store.random))]: word }),
  ),
  untag: onApplication(async ({ store }, { id, cells }) => {
    const tag = Object.keys(cells).find((name) => name.startsWith('tag.'))
    if (tag) await set(store, APPLICATION, id, { [tag]: null })
  }),
  rank: onApplication(({ store, word }, { id }) => set(store, APPLICATION, id, { rank: word })),
  excite: onApplication(({ store, pick }, { id }) => set(store, APPLICATION, id, { excitement: 1 + (pick % 5) })),
  part: onApplication(({ store }, { id, cells }) =>
    typeof cells['mergedInto']?.value === 'string' ? partApplication(id, store) : Promise.resolve(),
  ),
  join: onApplication(async (turn, { id }) => {
    const other = await picked({ ...turn, pick: turn.pick + 1 })
    if (other && other.id !== id) await joinApplications(id, other.id, turn.store)
  }),
  settle: onApplication(async ({ store, pick }, { id, cells }) => {
    const [conflict] = conflictsOf(valuesOf(cells))
    const choice = (['mine', 'theirs', 'both'] as const)[pick % 3] ?? 'mine'
    if (conflict) await settleConflict({ entity: APPLICATION, id }, conflict.key, choice, store)
  }),
  bringBack: async ({ store, pick }) => {
    const rows = (await store.past.toArray()).filter(({ name, entity }) => name === 'notes' && entity === APPLICATION)
    const row = rows[pick % Math.max(1, rows.length)]
    if (row) await restoreValue(row, store)
  },
  interview: async (turn) => addRecord(INTERVIEW, interview(await about(turn), turn.word), turn.store),
  interviewNote: (turn) => writeNotes(turn, INTERVIEW, (before) => `${before} ${turn.word}`),
  contact: ({ store, word }) => addRecord(CONTACT, { ...EMPTY_CONTACT, name: word }, store),
  contactNote: (turn) => writeNotes(turn, CONTACT, (before) => `${turn.word}\n${before}`),
  reminder: async (turn) =>
    addRecord(
      REMINDER,
      { ...EMPTY_REMINDER, application: await about(turn), kind: 'task', text: turn.word },
      turn.store,
    ),
  document: ({ store, word }) =>
    addRecord(
      DOCUMENT,
      {
        name: word,
        kind: 'resume',
        type: 'application/pdf',
        size: 1,
        hash: 'a'.repeat(64),
        addedAt: new Date(store.now()).toISOString(),
      },
      store,
    ),
  view: ({ store, word }) => addRecord(VIEW, { ...EMPTY_VIEW, name: word }, store),
  profile: ({ store, word }) =>
    set(store, PROFILE, PROFILE_ID, { headline: word, [memberName('skill', newKey(store.random))]: word }),
  preference: ({ store, pick }) => set(store, PREFERENCES, PREFERENCES_ID, { ghostedAfterDays: 7 + (pick % 30) }),
  unknown: ({ store, word }) => change(store, (edit) => edit('badge', PROFILE_ID, { colour: { is: word } })),
}
