import type { Watch } from '@rolecall/shared/domain/watch.ts'
import { Building2 } from 'lucide-react'
import { own } from '../../platform/own-account.ts'
import type { OwnApi } from '../../sync/own-account.ts'
import { readHiddenCompanies, setCompanyHidden } from '../../sync/search-api.ts'
import type { HiddenCompany } from '../../sync/search-api.ts'
import { addWatch, endWatch, readWatches } from '../../sync/watches-api.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useSay } from '../../ui/toast.tsx'
import { useTell } from '../account/use-tell.ts'
import { ago } from '../application/facts.ts'
import { askedOf } from './ask.ts'
import { COPY } from './copy.ts'
import { FollowForm } from './follow-form.tsx'
import { findAddress } from './place.ts'
import { usePages } from './use-pages.ts'
import type { Pages } from './use-pages.ts'

// Both lists are short: they come whole.
const watchPage = () => async (api: OwnApi) => ({ items: await readWatches(api), next: null })
const hiddenPage = () => async (api: OwnApi) => ({ items: await readHiddenCompanies(api), next: null })

const openingsOf = (company: string): string => findAddress(askedOf({ company: [company], sort: ['date'] }))

/** Where it is looked for, and when that was done last. */
const whereOf = ({ boards, lookedAt }: Watch): string =>
  boards.length === 0
    ? COPY.noBoard
    : [
        COPY.boards([...new Set(boards.map(({ sourceName }) => sourceName))]),
        lookedAt === null ? '' : COPY.looked(ago(lookedAt)),
      ]
        .filter(Boolean)
        .join(' · ')

function WatchRow({ watch, onEnd }: { watch: Watch; onEnd: () => void }) {
  const { company, openings, boards, lookedAt } = watch
  return (
    <li className="flex items-start gap-3 rounded-card border border-line bg-card p-3">
      <div className="grid min-w-0 grow gap-0.5">
        <h3 className="font-semibold wrap-anywhere">{company}</h3>
        {openings > 0 ? (
          <a className="justify-self-start text-accent underline-offset-2 hover:underline" href={openingsOf(company)}>
            {COPY.openingsAt(openings)}
          </a>
        ) : (
          <p>{boards.length > 0 && lookedAt === null ? COPY.openingsCome : COPY.noOpenings}</p>
        )}
        <p className="text-12 text-ink-soft wrap-anywhere">{whereOf(watch)}</p>
      </div>
      <Button look="plain" className="-me-2 -mt-1.5" aria-label={COPY.unfollowOf(company)} onClick={onEnd}>
        {COPY.unfollow}
      </Button>
    </li>
  )
}

function Followed({ watches: { items, change } }: { watches: Pages<Watch> }) {
  const tell = useTell()
  if (!items?.length) return null
  const without = (id: string): void => change((before) => before.filter((one) => one.id !== id))
  const end = (watch: Watch): void => {
    const { id, company, boards, addedAt } = watch
    const back = (): void =>
      change((before) =>
        [...before.filter((one) => one.id !== id), watch].toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1)),
      )
    const undo = (): void => {
      back()
      const had = boards.map(({ source, board }) => ({ source, board }))
      // It is another watch of the same company, at the same boards and in the same place of the list.
      const again = own(addWatch({ company, boards: had, addedAt })).then((made) =>
        change((before) => before.map((one) => (one.id === id ? made : one))),
      )
      tell(again, { message: COPY.undone, back: () => without(id) })
    }
    without(id)
    tell(own(endWatch(id)), { message: COPY.unfollowed(company), back, undo })
  }
  return (
    <section aria-label={COPY.following} className="grid gap-2">
      <h2 className="text-16 font-semibold">{COPY.following}</h2>
      <ul className="grid gap-2">
        {items.map((watch) => (
          <WatchRow key={watch.id} watch={watch} onEnd={() => end(watch)} />
        ))}
      </ul>
    </section>
  )
}

function HiddenRow({ company: { name }, onShow }: { company: HiddenCompany; onShow: () => void }) {
  return (
    <li className="flex items-center gap-3 border-t border-line py-1.5 first:border-t-0">
      <span className="min-w-0 grow wrap-anywhere">{name}</span>
      <Button look="plain" size="small" aria-label={COPY.showAgainOf(name)} onClick={onShow}>
        {COPY.showAgain}
      </Button>
    </li>
  )
}

/** The companies that the person wants to see nothing more of: it can be taken back here at any time. */
function NotShown() {
  const { items, change } = usePages(hiddenPage)
  const tell = useTell()
  if (!items?.length) return null
  const show = (company: HiddenCompany): void => {
    const back = (): void => change((before) => [...before, company])
    const undo = (): void => {
      back()
      tell(own(setCompanyHidden(company, true)), { message: null })
    }
    change((before) => before.filter(({ key }) => key !== company.key))
    tell(own(setCompanyHidden(company, false)), { message: COPY.shownAgain(company.name), back, undo })
  }
  return (
    <section aria-label={COPY.notShown} className="grid gap-2">
      <h2 className="text-16 font-semibold">{COPY.notShown}</h2>
      <ul className="rounded-card border border-line bg-card px-3">
        {items.map((company) => (
          <HiddenRow key={company.key} company={company} onShow={() => show(company)} />
        ))}
      </ul>
    </section>
  )
}

/** The companies that a person follows: their own pages are looked at with every round. */
export default function CompaniesPart() {
  const watches = usePages(watchPage)
  const say = useSay()
  const { items, problem, retry, change } = watches
  const followed = (watch: Watch): void => {
    change((before) => [watch, ...before.filter(({ id }) => id !== watch.id)])
    say({ message: COPY.followed(watch.company) })
  }
  return (
    <div className="grid max-w-200 content-start gap-6 p-4">
      <FollowForm onFollow={followed} />
      {problem === null ? null : <Problem message={problem} retry={{ label: COPY.retry, run: retry }} />}
      {items === undefined && problem === null ? <Skeleton label={COPY.reading} /> : null}
      {items?.length === 0 ? <Empty icon={Building2} title={COPY.noWatches} text={COPY.noWatchesHint} /> : null}
      <Followed watches={watches} />
      <NotShown />
    </div>
  )
}
