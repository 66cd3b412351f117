import { BookmarkPlus, SearchX } from 'lucide-react'
import { Empty } from '../../ui/empty.tsx'
import { COPY as LIST } from '../list/copy.ts'
import { addressOf } from './address.ts'
import { COPY } from './copy.ts'

const LINK = 'font-medium text-accent underline-offset-2 hover:underline'

/** Where a view has nothing to show: because nothing is saved, or because nothing matches. */
export function Nothing({ search }: { search: string }) {
  if (search === '')
    return (
      <Empty icon={BookmarkPlus} title={LIST.none} text={LIST.noneHint}>
        <p className="flex flex-wrap justify-center gap-x-4 gap-y-1 pt-1">
          <a className={LINK} href="/practice.html" target="_blank" rel="noopener">
            {COPY.practice}
          </a>
          <a className={LINK} href={addressOf('settings', 'exchange')}>
            {COPY.bring}
          </a>
        </p>
      </Empty>
    )
  return <Empty icon={SearchX} title={LIST.notFound(search)} text={COPY.searchHint} />
}
