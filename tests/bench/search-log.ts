import { parseQuery } from '@rolecall/shared/domain/search/query.ts'
import { isClosing } from '@rolecall/shared/domain/search/index/closing-words.ts'
import { EVERYTHING } from '@rolecall/shared/domain/search/search-ask.ts'
import type { SearchAsk } from '@rolecall/shared/domain/search/search-ask.ts'
import type { SearchDoc } from '@rolecall/shared/domain/search/search-doc.ts'
import { wordsIn } from '@rolecall/shared/domain/search/words-in.ts'
import { chance } from '../support/chance.ts'

const SEED = 41

export interface Logged {
  kind: string
  text: string
  ask: SearchAsk
}

type Pick = <T>(list: readonly T[]) => T

const telling = (text: string): string[] => wordsIn(text).filter((word) => /^[a-z]{2,}$/.test(word) && !isClosing(word))

/** Two words that stand beside each other in the text. */
function pair(text: string, any: Pick): string {
  const words = wordsIn(text.slice(0, 2_000)).filter((word) => /^[a-z]+$/.test(word))
  const at = words.findIndex((word, index) => index > 3 && !isClosing(word) && !isClosing(words[index + 1] ?? 'the'))
  return at === -1 ? any(telling(text)) : `${words[at]} ${words[at + 1]}`
}

/** Twelve kinds of questions, each made of a job that is there: as people ask, most of few words. */
const KINDS: Record<string, (doc: SearchDoc, other: SearchDoc, any: Pick) => [string, Partial<SearchAsk>?]> = {
  'one word': (doc, _, any) => [any(telling(doc.title))],
  'two words': (doc, _, any) => [`${any(telling(doc.title))} ${any(telling(doc.title))}`],
  'three words': (doc, _, any) => [
    `${any(telling(doc.title))} ${any(telling(doc.title))} ${any(telling(doc.text.slice(0, 500) || doc.title))}`,
  ],
  'phrase of a title': (doc) => [`"${telling(doc.title).slice(0, 2).join(' ')}"`],
  'phrase of a text': (doc, _, any) => [`"${pair(doc.text || doc.title, any)}"`],
  'one or the other': (doc, other, any) => [`${any(telling(doc.title))} OR ${any(telling(other.title))}`],
  'not that one': (doc, other, any) => [`${any(telling(doc.title))} -${any(telling(other.title))}`],
  'in the title': (doc, _, any) => [`title:${any(telling(doc.title))} ${any(telling(doc.title))}`],
  'at a company': (doc, other, any) => [
    `company:${any(telling(doc.company ?? '')) ?? 'data'} ${any(telling(other.title))}`,
  ],
  beginning: (doc, _, any) => [`${any(telling(doc.title)).slice(0, 5)}*`],
  'words and filters': (doc, _, any) => [
    any(telling(doc.title)),
    { countries: doc.country ? [doc.country] : [], remote: ['remote', 'hybrid'], pay: { min: 40_000, max: null } },
  ],
  'filters alone, by date': (doc) => [
    '',
    {
      sort: 'date',
      levels: doc.level ? [doc.level] : [],
      place: { north: doc.north ?? 52, east: doc.east ?? 13, km: 50 },
    },
  ],
}

/** As many questions as wanted, the kinds in turn. */
export function searchLog(docs: readonly SearchDoc[], many: number): Logged[] {
  const random = chance(SEED)
  for (let early = 0; early < 5; early++) random()
  const any: Pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const titled = docs.filter(({ title }) => telling(title).length > 1)
  const kinds = Object.entries(KINDS)
  return Array.from({ length: many }, (_, at) => {
    const [kind, make] = kinds[at % kinds.length] as (typeof kinds)[number]
    const [text, more = {}] = make(any(titled), any(titled), any)
    return { kind, text, ask: { ...EVERYTHING, query: parseQuery(text), ...more } }
  })
}
