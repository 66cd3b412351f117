import type { JobDetail } from '@rolecall/shared/domain/catalogue/job-detail.ts'
import { useCallback, useEffect, useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { ServerProblem } from '../../sync/answer.ts'
import { tellOpened } from '../../sync/recommendations-api.ts'
import { readJob } from '../../sync/search-api.ts'
import { explain } from '../account/problems.ts'

export interface Reading {
  /** Null: there is no such job any more. Undefined: not known yet. */
  job: JobDetail | null | undefined
  problem: string | null
}

const UNKNOWN: Reading = { job: undefined, problem: null }

const isGone = (error: unknown): boolean => error instanceof ServerProblem && error.code === 'no-such-job'

async function readingOf(id: string): Promise<Reading> {
  try {
    return { job: await own(readJob(id)), problem: null }
  } catch (error) {
    return isGone(error) ? { job: null, problem: null } : { job: undefined, problem: explain(error) }
  }
}

/** One job of the catalogue in full. An answer about another one than is shown now is put away. */
export function useJob(id: string): Reading & { retry: () => void } {
  const [read, setRead] = useState<{ id: string; reading: Reading }>({ id, reading: UNKNOWN })
  const ask = useCallback((): void => {
    void readingOf(id).then((reading) => setRead({ id, reading }))
  }, [id])
  useEffect(() => {
    void own(tellOpened(id)).catch(() => null)
    ask()
  }, [id, ask])
  const retry = (): void => {
    setRead({ id, reading: UNKNOWN })
    ask()
  }
  return { ...(read.id === id ? read.reading : UNKNOWN), retry }
}
