import { useState } from 'react'
import { stored } from '../../platform/stored.ts'
import { useStored } from '../../platform/use-stored.ts'
import type { TableView } from '../../store/collections.ts'
import { useAttempt } from '../application/attempt.ts'
import { fieldsOf, fromKept, fromView, Kept } from './arrangement.ts'
import type { Arrangement } from './arrangement.ts'

const asLeft = stored<Kept>('table', Kept, null)

/** The table starts with the view that was chosen for that, else as it was left on this device. */
export function useArrangement(views: readonly TableView[] | undefined, first: string | null | undefined) {
  const { value, loading } = useStored(asLeft)
  const [own, setOwn] = useState<Arrangement | null>(null)
  const attempt = useAttempt()
  const ready = !loading && views !== undefined && first !== undefined
  const start = views?.find(({ id }) => id === first)
  const arrangement = own ?? (ready ? (start ? fromView(start) : fromKept(value)) : null)
  const arrange = (next: Arrangement): void => {
    setOwn(next)
    attempt(asLeft.write({ ...fieldsOf(next), view: next.view }))
  }
  // What it started with stays, also when the view is changed or deleted on another device meanwhile.
  if (own === null && arrangement !== null) setOwn(arrangement)
  return { arrangement, arrange }
}
