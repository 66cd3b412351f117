import { useEffect, useState } from 'react'
import type { Capture, PostingCapture } from '@rolecall/shared/domain/capture.ts'
import { captureActiveTab } from '../../platform/capture-tab.ts'
import { readSettings } from '../../platform/settings.ts'
import { saveCapture, undoSave } from '../../store/save.ts'
import { messageOf } from '../application/attempt.ts'

export type NoPosting = Exclude<Capture, PostingCapture>

export type Page =
  | { kind: 'reading' }
  | { kind: 'saved'; id: string; again: boolean; capture: PostingCapture | null }
  /** Read and not saved: the person wants to be asked, took the save back, or the store refused it. */
  | { kind: 'unsaved'; capture: PostingCapture; problem: string | null }
  | { kind: 'no-posting'; capture: NoPosting }

async function saved(capture: PostingCapture): Promise<Page> {
  try {
    return { kind: 'saved', capture, ...(await saveCapture(capture)) }
  } catch (error) {
    return { kind: 'unsaved', capture, problem: messageOf(error) }
  }
}

/** The time that the reading took, for whoever notes it down later. */
export const READING = 'rolecall-reading'

async function readPage(): Promise<Page> {
  const begun = performance.now()
  const reading = captureActiveTab().finally(() => performance.measure(READING, { start: begun }))
  const [capture, { saveMode }] = await Promise.all([reading, readSettings()])
  if (capture.kind !== 'posting') return { kind: 'no-posting', capture }
  return saveMode === 'at-once' ? saved(capture) : { kind: 'unsaved', capture, problem: null }
}

export interface PageActions {
  save: (capture: PostingCapture) => void
  undo: (page: Extract<Page, { kind: 'saved' }>) => Promise<void>
  stubSaved: (id: string, again: boolean) => void
}

// One reading for each opening of the popup, also where React mounts a component twice.
let first: Promise<Page> | undefined

export function usePage(): [Page, PageActions] {
  const [page, setPage] = useState<Page>({ kind: 'reading' })
  useEffect(() => {
    first ??= readPage()
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
    },
  ]
}
