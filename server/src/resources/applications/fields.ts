import { newestReading, readingFields } from '@rolecall/shared/capture/again.ts'
import { shownPosting, Snapshot } from '@rolecall/shared/domain/application.ts'
import { memberName, membersOf } from '@rolecall/shared/domain/family.ts'
import { STAGES } from '@rolecall/shared/domain/stage.ts'
import { moveFields } from '@rolecall/shared/domain/status-event.ts'
import { typedSnapshot } from '@rolecall/shared/domain/typed-snapshot.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { z } from 'zod'
import { newMember, random } from '../../records/random.ts'
import { fieldsOf } from '../../records/store.ts'
import type { Values } from '../../records/store.ts'
import type { NewApplication } from './bodies.ts'

type Fields = Record<string, Json>

export const tagFields = (names: readonly string[]): Fields =>
  Object.fromEntries([...new Set(names)].map((name) => [memberName('tag', newMember()), name]))

/** What is to be saved: the posting, the facts of it that were typed, and what the person says of their own doings. */
export function partsOf({ snapshot, stage, tags, savedAt, ...body }: NewApplication, now: number) {
  const { notes, excitement, heardFrom, job, url = '', ...typed } = body
  return {
    snapshot: snapshot ?? typedSnapshot({ url, ...typed }, now),
    /** Null where a page was read. */
    typed: snapshot ? null : typed,
    own: { notes, excitement, heardFrom, job },
    at: savedAt ?? new Date(now).toISOString(),
    stage,
    tags,
  }
}
export type Parts = ReturnType<typeof partsOf>

export const fieldsOfNew = ({ snapshot, own, at, stage, tags }: Parts): Fields =>
  fieldsOf({ snapshot, savedAt: at, ...own, ...moveFields({ stage, at, basis: 'me' }, random), ...tagFields(tags) })

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

/** What is given and not held yet. */
const missing = (given: Values, held: Values): Values =>
  Object.fromEntries(Object.entries(given).filter(([name, value]) => !isEmpty(value) && isEmpty(held[name])))

function notesWith(held: unknown, given = ''): Values {
  if (typeof held !== 'string' || held === '' || held.includes(given)) return {}
  return { notes: `${held}\n\n${given}` }
}

/** The newest reading of a page counts; what was typed only fills what is not known. */
function factsAgain(values: Values, { snapshot, typed }: Parts): Values {
  if (!typed) {
    const { data: before = null } = Snapshot.safeParse(values['snapshot'])
    return readingFields(values, before, newestReading(before, snapshot))
  }
  const unknown = missing(typed, { ...shownPosting(values) })
  return Object.fromEntries(Object.entries(unknown).map(([name, value]) => [memberName('own', name), value]))
}

/** What changes where it was saved before: the person's own things are added to and never written over. */
export function fieldsAgain(values: Values, parts: Parts, now: number): Fields {
  const { own, stage, tags } = parts
  const tagged = new Set(membersOf(values, 'tag', z.string()).map(({ value }) => value))
  const move = { stage, at: new Date(now).toISOString(), basis: 'me' } as const
  const isMove = stage !== STAGES[0] && (values['status'] ?? STAGES[0]) === STAGES[0]
  return fieldsOf({
    ...factsAgain(values, parts),
    ...missing(own, values),
    ...notesWith(values['notes'], own.notes),
    ...tagFields(tags.filter((name) => !tagged.has(name))),
    ...(isMove ? moveFields(move, random) : {}),
    ...(isEmpty(values['deletedAt']) ? {} : { deletedAt: null }),
  })
}
