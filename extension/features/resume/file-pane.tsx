import { useEffect, useState } from 'react'
import { fileBytes } from '../../platform/files.ts'
import type { DocumentView, ResumeView } from '../../store/collections.ts'
import { Notice } from '../../ui/notice.tsx'
import { COPY } from './copy.ts'
import { PageImage } from './page-image.tsx'
import type { DrawnPage } from './reader/draw-pages.ts'
import { drawFarAway } from './reader/far-drawing.ts'

/** Sharp on a dense screen, and no larger than a page is ever shown. */
const PAGE_PIXELS = 1_200

/** The pages of a PDF as they are drawn; `done` once no more will come. */
function usePages(document: DocumentView | undefined): { pages: readonly DrawnPage[]; done: boolean; away: boolean } {
  const [pages, setPages] = useState<readonly DrawnPage[]>([])
  const [done, setDone] = useState(false)
  const [away, setAway] = useState(false)
  const { hash, name, type } = document ?? { hash: '', name: '', type: '' }
  useEffect(() => {
    if (type !== 'application/pdf') return
    let stop: (() => void) | null = null
    let left = false
    const draw = (bytes: Uint8Array<ArrayBuffer> | null): void => {
      setAway(bytes === null)
      if (left || bytes === null) return
      stop = drawFarAway(
        bytes,
        PAGE_PIXELS,
        (page) => setPages((held) => [...held, page]),
        () => setDone(true),
      )
    }
    fileBytes({ hash, name, type }).then(draw, () => setAway(true))
    return () => {
      left = true
      stop?.()
    }
  }, [hash, name, type])
  return { pages, done, away }
}

const Text = ({ text }: { text: string }) => (
  <div className="rounded-card border border-line bg-card p-4">
    <h2 className="pb-2 text-12 text-ink-soft">{COPY.textOfFile}</h2>
    <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>
  </div>
)

/** The file beside what was read from it: its pages where they can be drawn, else its text. */
export function FilePane({ resume, document }: { resume: ResumeView; document: DocumentView | undefined }) {
  const { pages, done, away } = usePages(document)
  const isPdf = document?.type === 'application/pdf'
  const textInstead = !isPdf || away || (done && pages.length === 0)
  return (
    <div className="grid gap-3">
      {document === undefined ? <Notice kind="info">{COPY.noFile}</Notice> : null}
      {away ? <Notice kind="info">{COPY.away}</Notice> : null}
      {pages.map((page) => (
        <PageImage key={page.number} page={page} label={COPY.page(page.number, page.of)} />
      ))}
      {textInstead && resume.text !== '' ? <Text text={resume.text} /> : null}
    </div>
  )
}
