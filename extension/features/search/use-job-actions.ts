import { useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { saveJob } from '../../store/save-job.ts'
import { sayOf, takeBackOf } from '../../sync/recommendations-api.ts'
import { readJob, setBookmark, setCompanyHidden } from '../../sync/search-api.ts'
import { ServerProblem } from '../../sync/answer.ts'
import { addWatch, endWatch } from '../../sync/watches-api.ts'
import { useTell } from '../account/use-tell.ts'
import { takenOut } from '../for-you/taken-out.ts'
import { COPY } from './copy.ts'
import type { Found } from './use-found.ts'

/** What every job has wherever it is shown. */
export interface AnyJob {
  id: string
  title: string
  company: string | null
  companyKey: string | null
}

/** Saved with the text that the catalogue holds, as from its own page. */
async function saveWhole({ id }: AnyJob) {
  const { posting } = await own(readJob(id))
  if (!posting) throw new ServerProblem('refused', 'text-gone', COPY.textGone)
  return saveJob(id, posting)
}

function useBookmarks(tell: ReturnType<typeof useTell>) {
  const [set, setSet] = useState<ReadonlyMap<string, boolean>>(new Map())
  const note = (id: string, wanted: boolean): void => setSet((before) => new Map([...before, [id, wanted]]))
  const bookmark = ({ id, title }: AnyJob, wanted: boolean): void => {
    const turn = (to: boolean, message: string | null): void => {
      note(id, to)
      const back = (): void => note(id, !to)
      const told = message === null ? { message } : { message, undo: () => turn(!to, null) }
      tell(own(setBookmark(id, to)), { ...told, back })
    }
    turn(wanted, wanted ? COPY.bookmarkSet(title) : COPY.bookmarkOff(title))
  }
  const isBookmarked = (job: { id: string; bookmarked?: boolean }): boolean =>
    set.get(job.id) ?? job.bookmarked === true
  return { bookmark, isBookmarked }
}

/** What a person wants to see no more of leaves the list at once. */
function useHiding(change: Found['change'], tell: ReturnType<typeof useTell>) {
  const hide = (job: AnyJob): void => {
    const { out, back } = takenOut(change, ({ id }) => id === job.id)
    const undo = (): void => {
      back()
      tell(own(takeBackOf(job.id)), { message: null, back: out })
    }
    out()
    tell(own(sayOf(job.id, 'dismissed')), { message: COPY.hidden(job.title), back, undo })
  }
  const hideCompany = ({ companyKey: key, company: name }: AnyJob): void => {
    if (key === null || name === null) return
    const { out, back } = takenOut(change, ({ companyKey }) => companyKey === key)
    const undo = (): void => {
      back()
      tell(own(setCompanyHidden({ key, name }, false)), { message: null, back: out })
    }
    out()
    tell(own(setCompanyHidden({ key, name }, true)), { message: COPY.companyHidden(name), back, undo })
  }
  return { hide, hideCompany }
}

/** What can be done with a job of the catalogue: it holds here at once, and is taken back where it is not heard. */
export function useJobActions(change: Found['change']) {
  const tell = useTell()
  const bookmarks = useBookmarks(tell)
  const hiding = useHiding(change, tell)
  const save = (job: AnyJob): void => {
    const work = saveWhole(job)
    const undo = (): void =>
      tell(
        work.then(({ takeBack }) => takeBack()),
        { message: COPY.undone },
      )
    tell(work, { message: COPY.saved(job.title), undo })
  }
  const follow = (company: string): void => {
    const work = own(addWatch({ company }))
    const undo = (): void =>
      tell(
        work.then(({ id }) => own(endWatch(id))),
        { message: COPY.undone },
      )
    tell(work, { message: COPY.followed(company), undo })
  }
  return { ...bookmarks, ...hiding, save, follow }
}
export type JobActions = ReturnType<typeof useJobActions>
