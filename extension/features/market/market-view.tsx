import { LogIn } from 'lucide-react'
import { useSession } from '../../platform/session.ts'
import { Empty } from '../../ui/empty.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { addressOf } from '../dashboard/address.ts'
import { goTo } from '../dashboard/navigate.ts'
import type { ViewProps } from '../dashboard/views.ts'
import { COPY } from './copy.ts'
import { PayPart } from './pay-part.tsx'
import { marketAddress, PARTS, placeIn, USUAL_DAYS } from './place.ts'
import type { Part } from './place.ts'
import { TrendingPart } from './trending-part.tsx'

const TABS = PARTS.map((id) => ({ id, word: COPY.part[id] }))

const SignedOut = () => (
  <Empty icon={LogIn} title={COPY.signedOut} text={COPY.signedOutHint}>
    <a className="font-medium text-accent underline-offset-2 hover:underline" href={addressOf('settings', 'account')}>
      {COPY.signIn}
    </a>
  </Empty>
)

/** What the jobs of the catalogue ask for and what they pay. The address holds what is looked at. */
export default function MarketView({ path }: ViewProps) {
  const { session, loading } = useSession()
  if (loading) return null
  if (typeof session?.token !== 'string') return <SignedOut />
  const place = placeIn(path)
  const other = (part: Part): string => marketAddress(placeIn([part, part === 'pay' ? '' : USUAL_DAYS, place.country]))
  return (
    <Tabs label={COPY.parts} tabs={TABS} current={place.part} onPick={(part) => goTo(other(part))}>
      <div className="grid max-w-240 content-start gap-5 p-4">
        {place.part === 'pay' ? <PayPart ask={place} /> : <TrendingPart ask={place} />}
      </div>
    </Tabs>
  )
}
