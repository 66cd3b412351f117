import { useLiveQuery } from 'dexie-react-hooks'
import { addressesAt } from './address.ts'
import { guarded } from './errors.ts'
import { localStore } from './local-store.ts'
import { findApplication, findApplicationAt, LIST_LIMIT, listApplications } from './queries.ts'
import type { ApplicationView } from './view.ts'

// Undefined means that the first answer is still on its way. A store that cannot be read throws a StoreError while
// rendering, for the nearest error boundary to show.

export const useApplications = (search = '', limit = LIST_LIMIT): ApplicationView[] | undefined =>
  useLiveQuery(() => guarded(() => listApplications(localStore, search, limit)), [search, limit])

export const useApplication = (id: string): ApplicationView | null | undefined =>
  useLiveQuery(() => guarded(() => findApplication(localStore, id)), [id])

export const useApplicationAt = (url: string): ApplicationView | null | undefined =>
  useLiveQuery(() => guarded(() => findApplicationAt(localStore, addressesAt(url))), [url])
