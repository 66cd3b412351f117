import { Bookmark as Ribbon } from 'lucide-react'
import { useMemo } from 'react'
import { readBookmarks } from '../../sync/search-api.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { COPY } from './copy.ts'
import { ResultCard } from './result-card.tsx'
import { useJobActions } from './use-job-actions.ts'
import { usePages } from './use-pages.ts'
import { useSavedJobs } from './use-saved-jobs.ts'

/** Jobs to come back to. One that loses its bookmark stays in sight, so that it can have it again. */
export default function BookmarksPart() {
  const { items, next, problem, asking, retry, more, change } = usePages(readBookmarks)
  const actions = useJobActions(change)
  const seen = useMemo(() => items?.map(({ id, seenAt }) => ({ id, urls: [seenAt.url] })) ?? [], [items])
  const saved = useSavedJobs(seen)
  return (
    <div className="grid max-w-200 content-start gap-3 p-4">
      {problem === null ? null : <Problem message={problem} retry={{ label: COPY.retry, run: retry }} />}
      {items === undefined && asking ? <Skeleton label={COPY.reading} /> : null}
      {items?.length === 0 ? <Empty icon={Ribbon} title={COPY.noBookmarks} text={COPY.noBookmarksHint} /> : null}
      <ul aria-label={COPY.part.bookmarks} className="grid gap-2 empty:hidden">
        {items?.map((job) => (
          <ResultCard key={job.id} job={job} saved={saved.get(job.id)} isOpen={false} asked="" actions={actions} />
        ))}
      </ul>
      {next === null ? null : (
        <Button className="justify-self-start" disabled={asking} onClick={more}>
          {COPY.moreBookmarks}
        </Button>
      )}
    </div>
  )
}
