import { CUES, FILLERS, PREPOSITIONS, STOPS } from './phrase-words.ts'
import type { Token } from './tokens.ts'

/** A stretch of tokens: from one up to, not including, another. */
export interface Stretch {
  from: number
  to: number
}

const SHORTEST = 2
const LONGEST = 4
const GERUND = /(?:ing|ed)$/

/** The end of the name that begins here: words that belong together and are nobody else's. */
function endOfName(tokens: readonly Token[], from: number, isFree: (place: number) => boolean): number {
  for (let place = from; place < tokens.length; place++) {
    const word = tokens[place]?.word ?? ''
    if (!isFree(place) || STOPS.has(word) || CUES.has(word) || FILLERS.has(word)) return place
    if (!tokens[place]?.joined) return place + 1
  }
  return tokens.length
}

/** One word alone is too often a word like any other; a name of five is a sentence. */
function isName(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word)
  return (
    to - from >= SHORTEST &&
    to - from <= LONGEST &&
    !GERUND.test(words[0] ?? '') &&
    !words.some((word) => /^\d+$/.test(word))
  )
}

/** "Knowledge of …", "experience with …": the names that follow such words, where no list has them. */
export function phrasesIn(tokens: readonly Token[], isFree: (place: number) => boolean): Stretch[] {
  const found: Stretch[] = []
  for (const [place, cue] of tokens.entries()) {
    if (!cue.joined || !CUES.has(cue.word) || !PREPOSITIONS.has(tokens[place + 1]?.word ?? '')) continue
    let from = place + 2
    while (isFree(from) && FILLERS.has(tokens[from]?.word ?? '')) from++
    const name = { from, to: endOfName(tokens, from, isFree) }
    if (isName(tokens, name)) found.push(name)
  }
  return found
}
