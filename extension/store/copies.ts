import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { memberName } from '@rolecall/shared/domain/family.ts'
import { groupFields, likelySame, primaryOf } from '@rolecall/shared/domain/same-vacancy.ts'
import type { GroupMember, GroupView, SameReason } from '@rolecall/shared/domain/same-vacancy.ts'
import { canonicalUrl } from '@rolecall/shared/domain/url.ts'
import type { BriefRow } from './brief.ts'
import type { LocalStore } from './db.ts'
import { rowsAt } from './save.ts'
import { viewOf } from './view.ts'
import type { ApplicationView } from './view.ts'
import { wordsOf } from '@rolecall/shared/domain/words.ts'

export interface LikelySame {
  other: ApplicationView
  reason: SameReason
}

const MOST_LOOKED_AT = 200

const firstWord = (text: string | null): string => wordsOf(text ?? '')[0] ?? ''
const allWords = (text: string): string => wordsOf(text).join(' ')

/** Read whole are only those that could be the same: a person may have thousands. */
function mayBeSame({ posting }: ApplicationView): (brief: BriefRow) => boolean {
  const [company, title] = [firstWord(posting.company), allWords(posting.title)]
  return (brief) =>
    brief.company === null || firstWord(brief.company) === company || (title !== '' && allWords(brief.title) === title)
}

async function candidates(store: LocalStore, application: ApplicationView): Promise<ApplicationView[]> {
  const { posting, id } = application
  const near = (await store.briefs.toArray())
    .filter(({ deletedAt, mergedInto }) => deletedAt === null && mergedInto === null)
    .filter(mayBeSame(application))
    .slice(0, MOST_LOOKED_AT)
  const rows = await store.records.bulkGet(near.map((brief) => [APPLICATION, brief.id] as [string, string]))
  const addressed = posting.applyUrl ? await rowsAt(store, [canonicalUrl(posting.applyUrl)]) : []
  const all = new Map([...rows, ...addressed].flatMap((row) => (row?.deleted === 0 ? [[row.id, row] as const] : [])))
  all.delete(id)
  return [...all.values()].flatMap((row) => viewOf(row, false) ?? [])
}

const areApart = (one: ApplicationView, other: ApplicationView): boolean =>
  one.fields[memberName('apart', other.id)] === true || other.fields[memberName('apart', one.id)] === true

/** Whether what an application was merged into is another one that is still there. */
const isCopy = ({ id, fields }: ApplicationView): boolean =>
  typeof fields['mergedInto'] === 'string' && fields['mergedInto'] !== id

/** The applications that are likely the same vacancy, to be proposed and never merged silently. */
export async function likelyCopies(store: LocalStore, application: ApplicationView): Promise<LikelySame[]> {
  if (isCopy(application) || application.deletedAt !== null) return []
  return (await candidates(store, application)).flatMap((other) => {
    if (isCopy(other) || areApart(application, other)) return []
    const reason = likelySame(application.posting, other.posting)
    return reason ? [{ other, reason }] : []
  })
}

export interface Group {
  copies: ApplicationView[]
  /** What all of them have together. */
  fields: GroupView
}

const memberOf = ({ id, fields, posting }: ApplicationView): GroupMember => ({
  id,
  values: fields,
  addresses: [posting.url, ...posting.aliasUrls],
})

/** Which application each live one is shown with. */
async function primaries(store: LocalStore): Promise<(id: string) => string> {
  const live = (await store.briefs.toArray()).filter(({ deletedAt }) => deletedAt === null)
  const into = new Map(live.map(({ id, mergedInto }) => [id, mergedInto]))
  return (id) => primaryOf(id, (one) => into.get(one))
}

/** The application that a copy is shown with; null where it is none. */
export async function shownWith(store: LocalStore, { id, fields }: ApplicationView): Promise<string | null> {
  if (typeof fields['mergedInto'] !== 'string') return null
  const primary = (await primaries(store))(id)
  return primary === id ? null : primary
}

/** One that has no copies is shown with what it has itself. */
export const alone = (application: ApplicationView): Group => ({
  copies: [],
  fields: groupFields(memberOf(application), []),
})

/** An application with its copies; null where it has none. */
export async function groupOf(store: LocalStore, application: ApplicationView): Promise<Group | null> {
  const merged = (await store.briefs.toArray()).filter(
    ({ id, mergedInto, deletedAt }) => mergedInto !== null && deletedAt === null && id !== application.id,
  )
  if (merged.length === 0) return null
  const primary = await primaries(store)
  const ids = merged
    .filter(({ id }) => primary(id) === application.id)
    .map(({ id }) => [APPLICATION, id] as [string, string])
  const rows = await store.records.bulkGet(ids)
  const copies = rows.flatMap((row) => (row && viewOf(row, false)) ?? [])
  if (copies.length === 0) return null
  return { copies, fields: groupFields(memberOf(application), copies.map(memberOf)) }
}
