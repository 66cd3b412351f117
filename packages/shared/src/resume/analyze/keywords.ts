import type { Need } from '../../domain/match/requirement.ts'
import type { Lexicon } from '../../domain/skills/lexicon.ts'
import { wordsOf } from '../../domain/words.ts'
import type { Asked, TailorPosting } from '../tailor/asked.ts'

/** A term that an applicant system may look for, counted on both sides as it is written. */
export interface Keyword {
  term: string
  kind: 'skill' | 'title' | 'word'
  need: Need | 'named'
  posting: number
  resume: number
  /** The résumé has the same skill in these other words. */
  also: string | null
}

const MOST = 40
const NEEDS = { 3: 'must', 2: 'nice' } as const

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)

/** How often these very words stand in a text, whatever their capitals. */
export function countOf(term: string, text: string): number {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(term)}(?![\p{L}\p{N}])`, 'giu')
  return text.match(pattern)?.length ?? 0
}

const SHORTEST_WORD = 5
const LEAST_COUNT = 2
const MOST_WORDS = 12

/** Words that the requirements say again and again, and that are no skill of the list. */
function ownWords(asked: Asked, text: string, taken: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>()
  for (const { quote } of asked.read.wishes) {
    for (const word of new Set(wordsOf(quote))) {
      if (word.length >= SHORTEST_WORD && asked.telling.has(word) && !taken.has(word))
        counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const often = [...counts]
    .filter(([, count]) => count >= LEAST_COUNT)
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return often.slice(0, MOST_WORDS).map(([word]) => writtenIn(word, text))
}

/** As the posting writes it, accents and all. */
const writtenIn = (word: string, text: string): string =>
  text.match(/[\p{L}\p{N}]+[+#]*/gu)?.find((one) => wordsOf(one)[0] === word) ?? word

export function keywordsOf(posting: TailorPosting, resumeText: string, asked: Asked, lexicon: Lexicon): Keyword[] {
  const text = `${posting.title}\n${posting.description ?? ''}\n${posting.requirements.join('\n')}`
  const own = new Map(
    lexicon.find(resumeText, { mentions: true }).map(({ id, start, end }) => [id, resumeText.slice(start, end)]),
  )
  const skills = asked.skills
    .filter(({ category }) => category !== 'soft')
    .map(({ id, said, weight }): Keyword => {
      const resume = countOf(said, resumeText)
      return {
        term: said,
        kind: 'skill',
        need: weight === 3 ? NEEDS[3] : weight === 2 ? NEEDS[2] : 'named',
        posting: countOf(said, text),
        resume,
        also: resume > 0 ? null : (own.get(id) ?? null),
      }
    })
  const [first = ''] = posting.title.replaceAll(/\([^()]{0,40}\)/g, ' ').split(/\s[-–|/,]/)
  const title = first.replaceAll(/\s+/g, ' ').trim()
  const taken = new Set(asked.skills.flatMap(({ said, name }) => [...wordsOf(said), ...wordsOf(name)]))
  const counted = (term: string, kind: Keyword['kind']): Keyword => ({
    term,
    kind,
    need: 'named',
    posting: countOf(term, text),
    resume: countOf(term, resumeText),
    also: null,
  })
  return [
    ...(title === '' ? [] : [counted(title, 'title')]),
    ...skills,
    ...ownWords(asked, text, taken).map((word) => counted(word, 'word')),
  ].slice(0, MOST)
}
