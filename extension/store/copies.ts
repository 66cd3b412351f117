import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { memberName } from '@rolecall/shared/domain/family.ts'
import { groupFields, likelySame } from '@rolecall/shared/domain/same-vacancy.ts'
import type { GroupMember, GroupView, SameReason } from '@rolecall/shared/domain/same-vacancy.ts'
import { canonicalUrl } from '@rolecall/shared/domain/url.ts'
import type { BriefRow } from './brief.ts'
import type { LocalStore } from './db.ts'
import { localStore } from './local-store.ts'
import { rowsAt } from './save.ts'
import { editRecords } from './records.ts'
import type { TakeBack } from './records.ts'
import { editApplication } from './sets.ts'
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

/** Shows one application with another from now on. It keeps everything it has, so that they can be taken apart. */
export const mergeInto = (copy: string, into: string, store = localStore): Promise<TakeBack> =>
  editApplication(copy, { mergedInto: into }, store)

const saidApart = (one: string, other: string) => ({
  entity: APPLICATION,
  id: one,
  fields: { [memberName('apart', other)]: true },
})

/** The person says that these are two jobs; nobody proposes otherwise again. */
export const keepApart = (one: string, other: string, store = localStore): Promise<TakeBack> =>
  editRecords([saidApart(one, other), saidApart(other, one)], store)

/** A copy stands on its own again, and stays so. */
export const takeApart = (copy: string, into: string, store = localStore): Promise<TakeBack> =>
  editRecords(
    [
      { entity: APPLICATION, id: copy, fields: { mergedInto: null } },
      saidApart(copy, into),
      saidApart(into, copy),
    ],
    store,
  )

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

/** An application with its copies; null where it has none. */
export async function groupOf(store: LocalStore, application: ApplicationView): Promise<Group | null> {
  const briefs = await store.briefs.toArray()
  const ids = briefs
    .filter(({ id, mergedInto, deletedAt }) => mergedInto === application.id && id !== mergedInto && deletedAt === null)
    .map(({ id }) => [APPLICATION, id] as [string, string])
  const rows = await store.records.bulkGet(ids)
  const copies = rows.flatMap((row) => (row && viewOf(row, false)) ?? [])
  if (copies.length === 0) return null
  return { copies, fields: groupFields(memberOf(application), copies.map(memberOf)) }
}
