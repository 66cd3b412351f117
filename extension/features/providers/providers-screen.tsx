import { own } from '../../platform/own-account.ts'
import { useSession } from '../../platform/session.ts'
import { readProviders, readUsage } from '../../sync/ai-api.ts'
import type { AiProviders, AiUsage } from '../../sync/ai-api.ts'
import { Problem } from '../../ui/problem.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useServer } from '../account/use-server.ts'
import { addressOf } from '../dashboard/address.ts'
import { BudgetPart } from './budget-part.tsx'
import { COPY } from './copy.ts'
import { ProviderList } from './provider-list.tsx'
import { UsagePart } from './usage-part.tsx'

interface Read {
  providers: AiProviders
  usage: AiUsage
}

async function read(): Promise<Read> {
  const [providers, usage] = await Promise.all([own(readProviders), own(readUsage)])
  return { providers, usage }
}

function Shown() {
  const { data, problem, again } = useServer(read)
  return (
    <>
      {problem ? <Problem message={problem} /> : null}
      {!data && !problem ? <Skeleton label={COPY.title} /> : null}
      {data ? (
        <>
          <ProviderList providers={data.providers} onChanged={again} />
          <UsagePart usage={data.usage} />
          <BudgetPart budget={data.providers.budget} onChanged={again} />
        </>
      ) : null}
    </>
  )
}

const SignedOut = () => (
  <div className="grid gap-2">
    <p>{COPY.signedOut}</p>
    <a
      className="justify-self-start text-accent underline-offset-2 hover:underline"
      href={addressOf('settings', 'account')}
    >
      {COPY.signIn}
    </a>
  </div>
)

/** Who may write for the person, and what that may cost. */
export default function ProvidersScreen({ onBack }: { onBack: () => void }) {
  const { session, loading } = useSession()
  return (
    <Screen title={COPY.title} back={COPY.back} onBack={onBack}>
      <div className="grid gap-6 p-4">
        <p className="text-ink-soft">{COPY.intro}</p>
        {loading ? null : session?.token ? <Shown key={session.userId} /> : <SignedOut />}
      </div>
    </Screen>
  )
}
