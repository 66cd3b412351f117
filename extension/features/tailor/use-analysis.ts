import { useEffect, useState } from 'react'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Analysis } from '@rolecall/shared/resume/analyze.ts'
import { farMatcher } from '../match/far-matcher.ts'

/** What stands between the résumé and the posting; it follows the match, which changes with either. */
export function useAnalysis(posting: Posting, hash: string): Analysis | null {
  const [analysis, setAnalysis] = useState<Analysis | null>(null)
  useEffect(() => {
    let wanted = true
    void farMatcher()
      .work('analyze', { posting })
      .then((answer) => wanted && answer && setAnalysis(answer))
    return () => void (wanted = false)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another hash is another résumé or profile.
  }, [posting, hash])
  return analysis
}
