import type { PageChange } from '../../store/db.ts'
import type { PageState } from '../../store/kept-pages.ts'
import { dayWords } from '../application/facts.ts'
import { ChangeList } from './change-list.tsx'
import { COPY } from './copy.ts'

/** Whether the page is kept, and what its later readings changed, the newest first. */
export function PageHistory({ changes, page }: { changes: PageChange[]; page: PageState | null }) {
  return (
    <div className="grid gap-3">
      {page ? <p className="text-ink-soft">{page.kept ? COPY.pageKept(page.size) : COPY.pageTooLarge}</p> : null}
      {changes.map(({ cause, capturedAt, changes: fields }) => (
        <section key={`${cause} ${capturedAt}`} className="grid gap-1">
          <h3 className="font-medium">
            {cause === 'page' ? COPY.changed : COPY.readers}, {dayWords(capturedAt)}
          </h3>
          <ChangeList changes={fields} />
        </section>
      ))}
    </div>
  )
}
