import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { guarded } from './errors.ts'
import { localStore } from './local-store.ts'
import { findApplication, findApplicationAt, findApplicationsAt, LIST_LIMIT, listApplications } from './queries.ts'
import type { ApplicationView } from './view.ts'

// Undefined means that the first answer is still on its way. A store that cannot be read throws a StoreError while
// rendering, for the nearest error boundary to show.

export const useApplications = (search = '', limit = LIST_LIMIT): ApplicationView[] | undefined =>
  useLiveQuery(() => guarded(() => listApplications(localStore, search, limit)), [search, limit])

export const useApplication = (id: string): ApplicationView | null | undefined =>
  useLiveQuery(() => guarded(() => findApplication(localStore, id)), [id])

/** Which addresses one page may have is known by every job site's own file: they are fetched only when asked. */
function useAddresses(url: string): string[] | undefined {
  const [known, setKnown] = useState<{ url: string; addresses: string[] }>()
  useEffect(() => {
    let asked = true
    void import('./address.ts').then(({ addressesAt }) => asked && setKnown({ url, addresses: addressesAt(url) }))
    return () => void (asked = false)
  }, [url])
  return known?.url === url ? known.addresses : undefined
}

export function useApplicationAt(url: string): ApplicationView | null | undefined {
  const addresses = useAddresses(url)
  const find = () => addresses && guarded(() => findApplicationAt(localStore, addresses))
  return useLiveQuery(find, [addresses])
}

/** The newest live application of each address. */
export const useApplicationsAt = (addresses: string[]): ReadonlyMap<string, ApplicationView> | undefined =>
  useLiveQuery(() => guarded(() => findApplicationsAt(localStore, addresses)), [addresses.join('\n')])
