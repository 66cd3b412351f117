import { diffPosting } from '@rolecall/shared/capture/diff-posting.ts'
import type { FieldChange } from '@rolecall/shared/capture/diff-posting.ts'
import { PostingVersion } from '@rolecall/shared/domain/application.ts'
import type { Snapshot } from '@rolecall/shared/domain/application.ts'
import { memberName, membersOf } from '@rolecall/shared/domain/family.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { Cells } from '@rolecall/shared/sync/merge.ts'
import type { PageChange } from './db.ts'
import type { Fields } from './edit.ts'
import type { ApplicationView } from './view.ts'

const FAMILY = 'version'
const MOST_VERSIONS = 10

const keyOf = (capturedAt: string): string => String(Date.parse(capturedAt))

/** What a posting was before this reading, as a member of its versions; the oldest ones make room. */
export function versionFields(
  cells: Cells,
  before: Snapshot | null,
  after: Snapshot,
  replacedBy: PageChange['cause'],
): Fields {
  if (!before || diffPosting(before.posting, after.posting).length === 0) return {}
  const { capturedAt, posting } = before
  const version: PostingVersion = { capturedAt, replacedBy, posting: { ...posting, descriptionHtml: null } }
  const name = memberName(FAMILY, keyOf(capturedAt))
  const held = formerVersions(valuesOf(cells)).filter(({ field }) => field !== name)
  const over = held.slice(MOST_VERSIONS - 1).map(({ field }) => [field, null] as const)
  return { [name]: version, ...Object.fromEntries(over) }
}

/** The newest first. */
const formerVersions = (values: Readonly<Record<string, unknown>>) =>
  membersOf(values, FAMILY, PostingVersion).toSorted((a, b) => (a.value.capturedAt < b.value.capturedAt ? 1 : -1))

/** One reading of the posting, beside the one before it. */
export interface SeenVersion {
  key: string
  capturedAt: string
  posting: Posting
  /** Why it took the place of the one before; null: it is the first. */
  cause: PageChange['cause'] | null
  before: Posting | null
  changes: FieldChange[]
}

/** Every reading there is, the one that stands first, each with what it said otherwise than the one before. */
export function seenVersions({ snapshotAt, captured, fields }: ApplicationView): SeenVersion[] {
  const former = formerVersions(fields).map(({ key, value }) => Object.assign(value, { key }))
  const all = [{ key: keyOf(snapshotAt), capturedAt: snapshotAt, posting: captured }, ...former]
  return all.map(({ key, capturedAt, posting }, at): SeenVersion => {
    const before = former[at]
    const changes = before ? diffPosting(before.posting, posting) : []
    return { key, capturedAt, posting, cause: before?.replacedBy ?? null, before: before?.posting ?? null, changes }
  })
}
