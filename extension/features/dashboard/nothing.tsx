import { BookmarkPlus, SearchX } from 'lucide-react'
import { Empty } from '../../ui/empty.tsx'
import { COPY as LIST } from '../list/copy.ts'
import { COPY } from './copy.ts'

/** Where a view has nothing to show: because nothing is saved, or because nothing matches. */
export function Nothing({ search }: { search: string }) {
  if (search === '') return <Empty icon={BookmarkPlus} title={LIST.none} text={LIST.noneHint} />
  return <Empty icon={SearchX} title={LIST.notFound(search)} text={COPY.searchHint} />
}
