import { BellRing } from 'lucide-react'
import { useRecords } from '../../store/collection-hooks.ts'
import { listSearches } from '../../store/collections.ts'
import { Empty } from '../../ui/empty.tsx'
import { Problem } from '../../ui/problem.tsx'
import { COPY } from './copy.ts'
import { NoticesList } from './notices-list.tsx'
import { findAddress } from './place.ts'
import { SearchesList } from './searches-list.tsx'
import type { NoticePages } from './use-notices.ts'

const NoSearches = () => (
  <Empty icon={BellRing} title={COPY.noSearches} text={COPY.noSearchesHint}>
    <a className="font-medium text-accent underline-offset-2 hover:underline" href={findAddress('')}>
      {COPY.goSearch}
    </a>
  </Empty>
)

/** What is new, and the searches that find it. */
export default function SavedPart({ notices }: { notices: NoticePages }) {
  const searches = useRecords(listSearches)
  const { problem, retry, items } = notices
  if (!searches) return null
  const none = searches.length === 0
  return (
    <div className="grid max-w-200 content-start gap-6 p-4">
      {problem === null ? null : <Problem message={problem} retry={{ label: COPY.retry, run: retry }} />}
      {none && !items?.length ? null : <NoticesList notices={notices} />}
      {none ? (
        <NoSearches />
      ) : (
        <section aria-label={COPY.searches} className="grid gap-2">
          <h2 className="text-16 font-semibold">{COPY.searches}</h2>
          <SearchesList searches={searches} />
        </section>
      )}
    </div>
  )
}
