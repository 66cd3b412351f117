import type { Notice } from '@rolecall/shared/domain/search/found.ts'
import { useCallback, useEffect, useState } from 'react'
import { own } from '../../platform/own-account.ts'
import type { OwnApi } from '../../sync/own-account.ts'
import { NOTICES_CAME } from '../../sync/use-live-sync.ts'
import { readNotices, setNoticesSeen } from '../../sync/notices-api.ts'
import { useTell } from '../account/use-tell.ts'
import { COPY } from './copy.ts'
import { usePages } from './use-pages.ts'
import type { Pages } from './use-pages.ts'

export interface NoticePages extends Pages<Notice> {
  unseen: number
  /** Quietly: whoever opens a job has seen that it is there. */
  see: (notice: Notice) => void
  seeAll: () => void
}

/** Asks again when the server has something to tell, and when the window comes to the front. */
function useAgain(ask: () => void): void {
  useEffect(() => {
    const again = (): void => (document.hidden ? undefined : ask())
    const events = ['focus', NOTICES_CAME]
    for (const event of events) addEventListener(event, again)
    return () => {
      for (const event of events) removeEventListener(event, again)
    }
  }, [ask])
}

const seenNow = (notice: Notice): Notice =>
  notice.seenAt === null ? { ...notice, seenAt: new Date().toISOString() } : notice

/** What a person is told of new jobs. */
export function useNotices(): NoticePages {
  const [unseen, setUnseen] = useState(0)
  const tell = useTell()
  const read = useCallback(
    (cursor: string | null) => async (api: OwnApi) => {
      const page = await readNotices(cursor)(api)
      setUnseen(page.unseen)
      return page
    },
    [],
  )
  const pages = usePages<Notice>(read)
  const { retry, change } = pages
  useAgain(retry)
  const see = ({ id, seenAt }: Notice): void => {
    if (seenAt !== null) return
    change((items) => items.map((one) => (one.id === id ? seenNow(one) : one)))
    setUnseen((before) => Math.max(0, before - 1))
    void own(setNoticesSeen([id])).catch(() => null)
  }
  const seeAll = (): void => {
    change((items) => items.map(seenNow))
    setUnseen(0)
    tell(own(setNoticesSeen(null)), { message: COPY.seenAll, back: retry })
  }
  return { ...pages, unseen, see, seeAll }
}
