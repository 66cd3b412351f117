import { useEffect, useState } from 'react'
import { useSession } from '../platform/session.ts'
import { NOTICES_CAME } from './use-live-sync.ts'

/** How many notices wait for the person, as the server told this window last. */
export function useUnseen(): number {
  const { session } = useSession()
  const [told, setTold] = useState({ of: '', unseen: 0 })
  const person = session?.token ? session.userId : ''
  useEffect(() => {
    const came = (event: Event): void => {
      const unseen: unknown = event instanceof CustomEvent ? event.detail : null
      if (typeof unseen === 'number') setTold({ of: person, unseen })
    }
    addEventListener(NOTICES_CAME, came)
    return () => removeEventListener(NOTICES_CAME, came)
  }, [person])
  return told.of === person && person !== '' ? told.unseen : 0
}
