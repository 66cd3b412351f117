import { useMemo } from 'react'
import { addressesAt } from '../../store/address.ts'
import { useApplicationsAt } from '../../store/hooks.ts'
import type { ApplicationView } from '../../store/view.ts'

interface Seen {
  id: string
  urls: readonly string[]
}

/** Which of these jobs are applications already, by the id of the job. */
export function useSavedJobs(jobs: readonly Seen[]): ReadonlyMap<string, ApplicationView> {
  const known = useMemo(() => jobs.map(({ id, urls }) => ({ id, addresses: urls.flatMap(addressesAt) })), [jobs])
  const at = useApplicationsAt(known.flatMap(({ addresses }) => addresses))
  return useMemo(
    () =>
      new Map(
        known.flatMap(({ id, addresses }) => {
          const application = addresses.flatMap((address) => at?.get(address) ?? [])[0]
          return application ? [[id, application] as const] : []
        }),
      ),
    [known, at],
  )
}
