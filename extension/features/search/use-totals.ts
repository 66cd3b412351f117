import { useEffect, useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { findJobs } from '../../sync/search-api.ts'
import { readAsk } from './ask.ts'

/** Nobody reads through more ways out than this. */
const MOST = 8

export interface Total {
  total: number
  exact: boolean
}

/** How many jobs each of these questions would find. Those that come to nothing are left out. */
export function useTotals(questions: readonly string[]): ReadonlyMap<string, Total> {
  const [totals, setTotals] = useState<ReadonlyMap<string, Total>>(new Map())
  const all = questions.slice(0, MOST).join('\n')
  useEffect(() => {
    let wanted = true
    for (const asked of all.split('\n').filter(Boolean))
      own(findJobs(readAsk(asked), { cursor: null, withMatch: false, limit: 1 })).then(
        ({ total, exact }) => wanted && setTotals((before) => new Map([...before, [asked, { total, exact }]])),
        () => null,
      )
    return () => void (wanted = false)
  }, [all])
  return totals
}
