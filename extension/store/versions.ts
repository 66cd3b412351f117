import { formerVersions, versionKey } from '@rolecall/shared/capture/again.ts'
import { diffPosting } from '@rolecall/shared/capture/diff-posting.ts'
import type { FieldChange } from '@rolecall/shared/capture/diff-posting.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { PageChange } from './db.ts'
import type { ApplicationView } from './view.ts'

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
  const all = [{ key: versionKey(snapshotAt), capturedAt: snapshotAt, posting: captured }, ...former]
  return all.map(({ key, capturedAt, posting }, at): SeenVersion => {
    const before = former[at]
    const changes = before ? diffPosting(before.posting, posting) : []
    return { key, capturedAt, posting, cause: before?.replacedBy ?? null, before: before?.posting ?? null, changes }
  })
}
