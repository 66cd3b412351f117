import { RefreshCw } from 'lucide-react'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { readListIn } from '../../platform/list-tab.ts'
import type { ListCard } from '../../platform/list-tab.ts'
import { addressesAt } from '../../store/address.ts'
import { useProfile } from '../../store/collection-hooks.ts'
import { useApplicationsAt } from '../../store/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Screen } from '../../ui/screen.tsx'
import { COPY } from './copy.ts'
import { Row } from './row.tsx'
import { judge } from './verdict.ts'

const FollowCompany = lazy(() => import('../page/follow-company.tsx'))

interface Props {
  tabId: number
  onBack: () => void
  onOpen: (id: string) => void
}

type Reading = ListCard[] | 'reading' | 'refused'

function Say({ words, hint, children }: { words: string; hint: string; children?: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-1 p-4">
      <p className="font-medium">{words}</p>
      <p className="text-ink-soft">{hint}</p>
      {children}
    </div>
  )
}

function Cards({ cards, tabId, onOpen }: Omit<Props, 'onBack'> & { cards: ListCard[] }) {
  const profile = useProfile()
  const known = useApplicationsAt(cards.flatMap(({ url }) => addressesAt(url)))
  if (!known || !profile) return null
  const { payFloor } = profile.fields
  const verdicts = cards.map((card) => judge(card, known, payFloor))
  const count = (test: (one: (typeof verdicts)[number]) => boolean): number => verdicts.filter(test).length
  const parts = COPY.parts(
    count(({ saved }) => saved !== null),
    count(({ closed }) => closed),
    count(({ below }) => below),
    count(({ fresh }) => fresh),
  )
  return (
    <>
      <output className="block px-4 pt-3 pb-1 font-medium">
        {COPY.jobs(cards.length)}: {parts.join(', ')}
      </output>
      <div className="px-4 py-1.5 empty:hidden">
        <Suspense fallback={null}>
          <FollowCompany url={null} tabId={tabId} />
        </Suspense>
      </div>
      <ul aria-label={COPY.title} className="grid divide-y divide-line px-2">
        {verdicts.map((verdict) => (
          <Row key={verdict.card.canonicalUrl} verdict={verdict} onOpen={onOpen} />
        ))}
      </ul>
      <p className="px-4 py-3 text-12 text-ink-soft">
        {COPY.visible} {payFloor ? '' : COPY.noFloor}
      </p>
    </>
  )
}

interface BodyProps extends Omit<Props, 'onBack'> {
  reading: Reading
  onRead: () => void
}

function Body({ reading, tabId, onOpen, onRead }: BodyProps) {
  if (reading === 'reading') return <p className="after-a-moment p-4 text-ink-soft">{COPY.reading}</p>
  if (reading === 'refused') return <Say words={COPY.clickAgain} hint={COPY.clickAgainHint} />
  if (reading.length === 0)
    return (
      <Say words={COPY.empty} hint={COPY.emptyHint}>
        <Button onClick={onRead}>{COPY.readAgain}</Button>
      </Say>
    )
  return <Cards cards={reading} tabId={tabId} onOpen={onOpen} />
}

/** The jobs of a list beside the page, each with what the person knows of it. The page itself is left as it is. */
export default function TriageScreen({ tabId, onBack, onOpen }: Props) {
  const [reading, setReading] = useState<Reading>('reading')
  const read = useCallback(() => void readListIn(tabId).then((cards) => setReading(cards ?? 'refused')), [tabId])
  useEffect(read, [read])
  const again = <IconButton icon={RefreshCw} label={COPY.readAgain} onClick={read} />
  return (
    <Screen title={COPY.title} back={COPY.back} onBack={onBack} actions={again}>
      <Body reading={reading} tabId={tabId} onOpen={onOpen} onRead={read} />
    </Screen>
  )
}
