import { useEffect, useState } from 'react'
import { farMatcher } from '../match/far-matcher.ts'
import type { JudgedSentence } from '../tailor/jobs.ts'

const PAUSE_MS = 400

/** The sentences of a text with what proves them, once nothing was typed for a moment. Null: not checked yet. */
export function useChecked(text: string, addressee: readonly string[], facts: unknown): JudgedSentence[] | null {
  const [judged, setJudged] = useState<JudgedSentence[] | null>(null)
  const names = addressee.join('\n')
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(() => {
      const asked = { text, addressee: names.split('\n').filter(Boolean) }
      void farMatcher()
        .work('sentences', asked)
        .then((answer) => wanted && answer && setJudged(answer))
    }, PAUSE_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what was said since may prove a sentence.
  }, [text, names, facts])
  return judged
}
