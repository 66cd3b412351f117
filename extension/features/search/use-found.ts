import type { FoundJob, JobsFound } from '@rolecall/shared/domain/search/found.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { NOTICES_CAME } from '../../sync/use-live-sync.ts'
import { findJobs } from '../../sync/search-api.ts'
import { explain } from '../account/problems.ts'
import { readAsk } from './ask.ts'

interface Answer extends JobsFound {
  /** When it came. */
  at: number
}
type Answers = ReadonlyMap<string, Answer>

export interface Found {
  /** The answer to the question; while that is on its way, the one before. */
  found: JobsFound | null
  isOld: boolean
  problem: string | null
  asking: boolean
  retry: () => void
  more: () => void
  /** What the person did to the list itself. */
  change: (jobs: (before: FoundJob[]) => FoundJob[]) => void
}

const MOST_KEPT = 20
const KEPT_MS = 5 * 60_000

/** The newest comes last; going back shows at once what was there, unless it was there long ago. */
function withAnswer(answers: Answers, asked: string, found: Answer): Answers {
  const others = [...answers].filter(([one, { at }]) => one !== asked && found.at - at < KEPT_MS)
  return new Map([...others.slice(1 - MOST_KEPT), [asked, found]])
}

function withNext(found: Answer, { items, next }: JobsFound): Answer {
  const there = new Set(found.items.map(({ id }) => id))
  return { ...found, items: [...found.items, ...items.filter(({ id }) => !there.has(id))], next }
}

const withJobs = (found: Answer, items: FoundJob[]): Answer => ({
  ...found,
  items,
  total: Math.max(0, found.total + items.length - found.items.length),
})

interface Failed {
  asked: string
  problem: string
}

/** Asks a question once at a time, and gives what came of it. */
function useAsking(withMatch: boolean, answered: (asked: string, found: JobsFound) => void) {
  const underway = useRef(new Set<string>())
  const [failed, setFailed] = useState<Failed | null>(null)
  const ask = useCallback(
    async (asked: string, cursor: string | null): Promise<void> => {
      if (underway.current.has(asked)) return
      underway.current.add(asked)
      try {
        answered(asked, await own(findJobs(readAsk(asked), { cursor, withMatch })))
        setFailed(null)
      } catch (error) {
        setFailed({ asked, problem: explain(error) })
      } finally {
        underway.current.delete(asked)
      }
    },
    [withMatch, answered],
  )
  return { ask, failed, again: () => setFailed(null) }
}

/** Where there are new jobs, what other searches found is asked for anew. */
function useForgetting(asked: string, setAnswers: (change: (before: Answers) => Answers) => void): void {
  useEffect(() => {
    const forget = (): void => setAnswers((before) => new Map([...before].filter(([one]) => one === asked)))
    addEventListener(NOTICES_CAME, forget)
    return () => removeEventListener(NOTICES_CAME, forget)
  }, [asked, setAnswers])
}

/** What a search finds, page by page. */
export function useFound(asked: string, withMatch: boolean): Found {
  const [answers, setAnswers] = useState<Answers>(new Map())
  const [isLoadingMore, setLoadingMore] = useState(false)
  const answered = useCallback((about: string, page: JobsFound): void => {
    setLoadingMore(false)
    setAnswers((before) => {
      const held = before.get(about)
      return withAnswer(before, about, held ? withNext(held, page) : { ...page, at: Date.now() })
    })
  }, [])
  const { ask, failed, again } = useAsking(withMatch, answered)
  const isKnown = answers.has(asked)
  useEffect(() => {
    if (!isKnown) void ask(asked, null)
  }, [asked, isKnown, ask])
  useForgetting(asked, setAnswers)
  const found = answers.get(asked) ?? [...answers.values()].at(-1) ?? null
  const problem = failed?.asked === asked ? failed.problem : null
  const more = (cursor: string | null): void => {
    again()
    setLoadingMore(cursor !== null)
    void ask(asked, cursor)
  }
  return {
    found,
    isOld: !isKnown,
    problem,
    asking: problem === null && (!isKnown || isLoadingMore),
    retry: () => more(isKnown ? (found?.next ?? null) : null),
    more: () => found?.next != null && more(found.next),
    // Other questions may have found the same job: their answers are asked for anew.
    change: (jobs) =>
      setAnswers((before) => {
        const held = before.get(asked)
        return held ? new Map([[asked, withJobs(held, jobs(held.items))]]) : before
      }),
  }
}
