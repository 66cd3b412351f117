import { useEffect, useState } from 'react'
import { farMatcher } from '../match/far-matcher.ts'
import type { Drafted, JudgedSentence } from '../tailor/jobs.ts'

const PAUSE_MS = 400

/** The sentences of a text with what proves them, once nothing was typed for a moment. Null: not checked yet. */
export function useChecked(text: string, like: Drafted, facts: unknown): JudgedSentence[] | null {
  const [judged, setJudged] = useState<JudgedSentence[] | null>(null)
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(() => {
      const addressee = [like.posting.company ?? '', like.posting.title].filter(Boolean)
      void farMatcher()
        .work('sentences', { text, addressee, like })
        .then((answer) => wanted && answer && setJudged(answer))
    }, PAUSE_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what was said since may prove a sentence.
  }, [text, like, facts])
  return judged
}
