import { own } from '../../platform/own-account.ts'
import { resendVerification } from '../../sync/own-account.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useSay } from '../../ui/toast.tsx'
import { COPY } from './copy.ts'
import { explain } from './problems.ts'

/** For whoever has not opened the link in the first mail yet. */
export function VerifyBanner({ email }: { email: string }) {
  const say = useSay()
  const resend = (): void =>
    void own(resendVerification).then(
      () => say({ message: COPY.resent(email) }),
      (error: unknown) => say({ message: explain(error) }),
    )
  return (
    <div className="rounded-card border border-line bg-card p-3">
      <Notice kind="check">
        <p className="wrap-anywhere">{COPY.unverified(email)}</p>
        <Button look="link" size="inline" onClick={resend}>
          {COPY.resend}
        </Button>
      </Notice>
    </div>
  )
}
