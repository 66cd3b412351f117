import { BellPlus, Check } from 'lucide-react'
import { useState } from 'react'
import { readListIn } from '../../platform/list-tab.ts'
import { own } from '../../platform/own-account.ts'
import { useSession } from '../../platform/session.ts'
import { addWatch, endWatch } from '../../sync/watches-api.ts'
import { Button } from '../../ui/button.tsx'
import { useTell } from '../account/use-tell.ts'
import { COPY } from './copy.ts'

/** As many as a page is recognised by. */
const MOST = 300

/** The page's own address and those of its jobs: a careers page often shows a board that lies elsewhere. */
async function addressesOf(url: string | null, tabId: number | null): Promise<string[]> {
  const cards = tabId === null ? null : await readListIn(tabId)
  const all = [...(url === null ? [] : [url]), ...(cards?.map((card) => card.url) ?? [])]
  const found = all.filter((one) => /^https?:\/\//i.test(one))
  return [...new Set(found)].slice(0, MOST)
}

interface Props {
  /** Of the page; null where its jobs have to tell. */
  url: string | null
  tabId: number | null
}

/** Follows the company whose jobs a page lists. The page is told to nobody before this is pressed. */
export default function FollowCompany({ url, tabId }: Props) {
  const { session } = useSession()
  const [followed, setFollowed] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const tell = useTell()
  if (!session?.token) return null
  const press = (): void => {
    setAsking(true)
    const work = addressesOf(url, tabId).then((addresses) => own(addWatch({ addresses })))
    const named = work.then(({ company }) => setFollowed(company)).finally(() => setAsking(false))
    const undo = (): void => {
      setFollowed(null)
      tell(
        work.then(({ id }) => own(endWatch(id))),
        { message: COPY.notFollowed },
      )
    }
    tell(named, { message: COPY.followed, undo })
  }
  if (followed !== null)
    return (
      <p className="flex items-center gap-1.5">
        <Check size={14} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-good" />
        {COPY.follows(followed)}
      </p>
    )
  return (
    <Button disabled={asking} title={COPY.followHint} onClick={press}>
      <BellPlus size={14} strokeWidth={1.75} aria-hidden="true" />
      {COPY.follow}
    </Button>
  )
}
