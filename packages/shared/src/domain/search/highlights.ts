import type { Piece } from './found.ts'
import type { Query } from './query.ts'
import { wordsIn } from './words-in.ts'

/** A word that was looked for; `begins`: whatever it goes on with. */
interface Wanted {
  word: string
  begins: boolean
}

interface Mark {
  start: number
  end: number
  wanted: Wanted
}

/** Each stretch that is one word; what the word is, says `wordsIn`. */
const WORD = /\.?[\p{L}\p{M}\p{N}+#]+(?:\.[\p{L}\p{M}\p{N}+#]+)*/gu
/** What stands far down an advert is about its company. */
const LOOKED_THROUGH = 20_000
const SNIPPET = 240
/** Words before the first mark, so that it is read in its sentence. */
const BEFORE = 60

/** What is asked not to be there is not marked, nor what only the company is to be called. */
function wantedIn(query: Query | null): Wanted[] {
  if (query === null || query.kind === 'not') return []
  if (query.kind !== 'words') return query.parts.flatMap(wantedIn)
  if (query.field === 'company') return []
  const last = query.words.length - 1
  return query.words.map((word, at) => ({ word, begins: query.begins && at === last }))
}

function marksIn(text: string, wanted: readonly Wanted[]): Mark[] {
  if (wanted.length === 0) return []
  const exact = new Map(wanted.filter(({ begins }) => !begins).map((one) => [one.word, one]))
  const beginnings = wanted.filter(({ begins }) => begins)
  const known = new Map<string, string>()
  return [...text.matchAll(WORD)].flatMap(({ 0: raw, index }) => {
    const word = known.get(raw) ?? wordsIn(raw).join('')
    known.set(raw, word)
    const met = exact.get(word) ?? beginnings.find((one) => word.startsWith(one.word))
    return met ? [{ start: index, end: index + raw.length, wanted: met }] : []
  })
}

function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of marks) {
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true })
    at = end
  }
  pieces.push({ text: text.slice(at), marked: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** A line as it stands, with what was looked for marked. */
export const highlighted = (line: string, query: Query | null): Piece[] =>
  piecesOf(line, marksIn(line, wantedIn(query)))

/** The mark that most different words follow closely. */
function bestStart(marks: readonly Mark[]): number {
  let best = { start: 0, count: 0 }
  for (const [at, { start }] of marks.entries()) {
    const near = marks.slice(at).filter(({ end }) => end <= start + SNIPPET - BEFORE)
    const count = new Set(near.map(({ wanted }) => wanted)).size
    if (count > best.count) best = { start, count }
  }
  return best.start
}

/** No mark counts that is so far down a text full of them; a word that stands everywhere tells nothing. */
const MOST_MARKS = 400

/** From the edge of a word to the edge of a word. */
function cut(text: string, from: number): string {
  const begin = from <= BEFORE ? 0 : text.indexOf(' ', from - BEFORE) + 1
  if (text.length - begin <= SNIPPET) return (begin > 0 ? '… ' : '') + text.slice(begin)
  const end = text.lastIndexOf(' ', begin + SNIPPET)
  return `${begin > 0 ? '… ' : ''}${text.slice(begin, end > begin ? end : begin + SNIPPET)} …`
}

/** A bit of a long text: where what was looked for stands closest together, else its beginning. */
export function snippetOf(text: string, query: Query | null): Piece[] {
  const flat = text.slice(0, LOOKED_THROUGH).replaceAll(/\s+/g, ' ').trim()
  const marks = marksIn(flat, wantedIn(query)).slice(0, MOST_MARKS)
  return flat === '' ? [] : highlighted(cut(flat, bestStart(marks)), query)
}
