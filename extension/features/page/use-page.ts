import { useEffect, useState } from 'react'
import type { Capture, PostingCapture } from '@rolecall/shared/domain/capture.ts'
import { capturePage } from '../../platform/capture-page.ts'
import type { PageCapture } from '../../platform/capture-page.ts'
import { activeTab } from '../../platform/inject.ts'
import type { Frame } from '@rolecall/shared/capture/read-frames.ts'
import { selectionIn, takeDraft } from '../../platform/selection.ts'
import { readSettings } from '../../platform/settings.ts'
import { saveCapture, undoSave } from '../../store/save.ts'
import { messageOf } from '../application/attempt.ts'

export type NoPosting = Exclude<Capture, PostingCapture>

/** What the person may do with a page that is no posting. */
export interface Ways {
  tabId: number | null
  /** The job is in this frame, which was not read. */
  frame: Frame | null
  /** What is marked on the page: it becomes the description of what is saved by hand. */
  selection: string
  /** The person asked to save the selection. */
  asked: boolean
}

export type Page =
  | { kind: 'reading' }
  | { kind: 'saved'; id: string; again: boolean; capture: PostingCapture | null }
  /** Read and not saved: the person wants to be asked, took the save back, or the store refused it. */
  | { kind: 'unsaved'; capture: PostingCapture; problem: string | null }
  | { kind: 'no-posting'; capture: NoPosting; ways: Ways }

async function saved(capture: PostingCapture): Promise<Page> {
  try {
    return { kind: 'saved', capture, ...(await saveCapture(capture)) }
  } catch (error) {
    return { kind: 'unsaved', capture, problem: messageOf(error) }
  }
}

/** The time that the reading took, for whoever notes it down later. */
export const READING = 'rolecall-reading'

/** A marked text is wanted as a job of its own, whatever else the page holds. */
function byHand(capture: Capture): NoPosting {
  if (capture.kind !== 'posting') return { ...capture, kind: 'none' }
  const { captureVersion, url, capturedAt, posting } = capture
  return { kind: 'none', captureVersion, url, capturedAt, pageTitle: posting.title, warnings: [] }
}

function readTab(): Promise<PageCapture> {
  const start = performance.now()
  return activeTab()
    .then(capturePage)
    .finally(() => performance.measure(READING, { start }))
}

async function readPage(): Promise<Page> {
  const [{ tab, capture, frame }, { saveMode }] = await Promise.all([readTab(), readSettings()])
  const tabId = tab.id ?? null
  const draft = await takeDraft(tab)
  if (draft !== null)
    return { kind: 'no-posting', capture: byHand(capture), ways: { tabId, frame: null, selection: draft, asked: true } }
  if (capture.kind === 'posting')
    return saveMode === 'at-once' ? saved(capture) : { kind: 'unsaved', capture, problem: null }
  const selection = capture.kind === 'none' ? await selectionIn(tab) : ''
  return { kind: 'no-posting', capture, ways: { tabId, frame, selection, asked: false } }
}

export interface PageActions {
  save: (capture: PostingCapture) => void
  undo: (page: Extract<Page, { kind: 'saved' }>) => Promise<void>
  stubSaved: (id: string, again: boolean) => void
  readAgain: () => void
}

// One reading for each opening of the popup: it goes on while React still draws the frame around its result.
const first = readPage()
// Whoever shows the page hears of a failure; until then nobody listens.
first.catch(() => undefined)

export function usePage(): [Page, PageActions] {
  const [page, setPage] = useState<Page>({ kind: 'reading' })
  useEffect(() => {
    void first.then(setPage)
  }, [])
  return [
    page,
    {
      save: (capture) => void saved(capture).then(setPage),
      undo: async ({ id, capture, again }) => {
        await undoSave(id)
        if (capture && !again) setPage({ kind: 'unsaved', capture, problem: null })
      },
      stubSaved: (id, again) => setPage({ kind: 'saved', id, again, capture: null }),
      readAgain: () => {
        setPage({ kind: 'reading' })
        void readPage().then(setPage)
      },
    },
  ]
}
