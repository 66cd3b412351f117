import { useState } from 'react'
import { signOut } from '../../platform/account.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useAttempt } from '../application/attempt.ts'
import { COPY } from './copy.ts'

/** Signing out asks what becomes of the jobs here, and never loses a change unasked. */
export function SignOut({ unsynced }: { unsynced: number }) {
  const [asking, setAsking] = useState(false)
  const attempt = useAttempt()
  const leave = (keep: boolean): void => {
    setAsking(false)
    attempt(signOut({ keep, evenUnsynced: !keep }))
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{COPY.signOut}</Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={COPY.signOutTitle}
        text={unsynced > 0 ? COPY.signOutUnsynced(unsynced) : COPY.signOutSynced}
      >
        <Button look="primary" onClick={() => leave(true)}>
          {COPY.keep}
        </Button>
        <Button look="danger" onClick={() => leave(false)}>
          {unsynced > 0 ? COPY.removeAnyway(unsynced) : COPY.remove}
        </Button>
        <Button look="plain" onClick={() => setAsking(false)}>
          {COPY.stay}
        </Button>
      </Dialog>
    </>
  )
}
