import { Notice } from '../../../ui/notice.tsx'
import { PageImage } from '../page-image.tsx'
import { COPY } from './copy.ts'
import type { Preview } from './use-export.ts'

const SHOWN = 6

/** Nothing is left out in silence: what one page does not hold is named. */
function Over({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <Notice kind="check">
      {COPY.over(lines.length)}
      <ul className="mt-1 list-disc ps-4">
        {lines.slice(0, SHOWN).map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines may say the same, and only ever come all anew.
          <li key={at} className="line-clamp-1">
            {line}
          </li>
        ))}
        {lines.length > SHOWN ? <li>{COPY.more(lines.length - SHOWN)}</li> : null}
      </ul>
    </Notice>
  )
}

/** The first page as it will come out, and how many there are. */
export function PreviewPane({ preview: { file, page, failed } }: { preview: Preview }) {
  if (failed) return <Notice kind="bad">{COPY.failed}</Notice>
  return (
    <section aria-label={COPY.preview} aria-busy={page === null} className="grid gap-2">
      {file ? <Over lines={file.over} /> : null}
      <p className="text-12 text-ink-soft" aria-live="polite">
        {file?.pages ? COPY.pages(file.pages) : COPY.drawing}
      </p>
      {page ? <PageImage page={page} label={COPY.page(page.number, page.of)} /> : null}
    </section>
  )
}
