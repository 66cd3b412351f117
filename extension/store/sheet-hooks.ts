import { useLiveQuery } from 'dexie-react-hooks'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { timelineTogether } from './application-timeline.ts'
import { appearancesOf, knownContacts } from './contacts.ts'
import type { RecordRef } from './conflicts.ts'
import { groupOf, likelyCopies, shownWith } from './copies.ts'
import type { Group } from './copies.ts'
import type { LocalStore } from './db.ts'
import { otherDocuments } from './documents.ts'
import { guarded } from './errors.ts'
import { fileStates } from './files.ts'
import { proposals } from './follow-ups.ts'
import { localStore } from './local-store.ts'
import { recordHistory } from './record-history.ts'
import type { ApplicationView } from './view.ts'

// As in hooks.ts: undefined means that the first answer is still on its way.

const about =
  <T>(read: (store: LocalStore, application: ApplicationView) => Promise<T>) =>
  (application: ApplicationView): T | undefined =>
    useLiveQuery(() => guarded(() => read(localStore, application)), [application])

export const useProposals = about(proposals)
export const useLikelyCopies = about(likelyCopies)
export const useGroup = about(groupOf)
export const useShownWith = about(shownWith)

export const useKnownContacts = (application: ApplicationView, group: Group) =>
  useLiveQuery(() => guarded(() => knownContacts(localStore, application, group)), [application, group])

export const useOtherDocuments = (group: Group) =>
  useLiveQuery(() => guarded(() => otherDocuments(localStore, group)), [group])

export const useTimeline = (ids: readonly string[]) =>
  useLiveQuery(() => guarded(() => timelineTogether(localStore, ids)), [ids.join(' ')])

export const useAppearances = (contact: string) =>
  useLiveQuery(() => guarded(() => appearancesOf(localStore, contact)), [contact])

export const useRecordHistory = ({ entity, id }: RecordRef) =>
  useLiveQuery(() => guarded(() => recordHistory(localStore, { entity, id })), [entity, id])

export const useFileStates = (hashes: readonly string[]) =>
  useLiveQuery(() => guarded(() => fileStates(localStore, hashes)), [hashes.join(' ')])

/** All values of one record, its sets included. */
export const useFields = ({ entity, id }: RecordRef): Readonly<Record<string, Json>> | undefined =>
  useLiveQuery(
    () =>
      guarded(async () => {
        const row = await localStore.records.get([entity, id])
        return row ? valuesOf(row.cells) : {}
      }),
    [entity, id],
  )
