import type { Posting } from '../posting.ts'
import { stanceOf } from '../visa.ts'
import { bareText } from './bare-text.ts'
import { ABOUT_FIRM, ASKS, MUST, NICE } from './need-words.ts'
import type { Piece } from './pieces.ts'
import { piecesOf, withoutTail } from './pieces.ts'
import type { Need, Wish } from './requirement.ts'
import type { Part } from './section-words.ts'
import { HEADINGS } from './section-words.ts'

const MOST = 80
const LEAST = 3
const LONGEST_HEADING = 80
interface Heading {
  part: Part
  length: number
}

/** The posting's sentences that ask for something, each as it stands there. */
export function findWishes(
  { description, requirements }: Pick<Posting, 'description' | 'requirements'>,
  pieces: readonly Piece[] = piecesOf(description ?? ''),
): Wish[] {
  const given = requirements.flatMap((one) => piecesOf(one))
  const placed = placePieces(pieces, new Set(given.map(({ text }) => bareText(text))))
  const hasPart = placed.some(({ part }) => part === 'must')
  const asked = placed.flatMap(({ piece, part }) => wishesIn(piece, part, hasPart))
  const found = asked.length < LEAST && !hasPart ? listedIn(placed) : asked
  const seen = new Set(given.length > 0 ? pieces.map(({ text }) => bareText(text)) : [])
  const apart = given
    .filter(({ text }) => !seen.has(bareText(text)))
    .flatMap((piece) => wishesIn(piece, 'must', true))
    .map(({ quote, need }): Wish => ({ quote, at: null, need }))
  return withoutTwins([...found, ...apart]).slice(0, MOST)
}

/** Under a heading that no list knows a list is still one of requirements, as long as nothing says that it is another. */
const listedIn = (placed: readonly Placed[]): Wish[] =>
  placed.flatMap(({ piece, part }) =>
    wishesIn(piece, part === 'none' && piece.bullet && !ABOUT_FIRM.test(piece.text) ? 'must' : part, false),
  )

function withoutTwins(wishes: readonly Wish[]): Wish[] {
  const byText = new Map<string, Wish>()
  for (const wish of wishes) {
    const key = wish.quote.toLowerCase()
    const twin = byText.get(key)
    // Asked for twice, once firmly: it is firm.
    if (!twin) byText.set(key, wish)
    else if (wish.need === 'must') byText.set(key, { ...twin, need: 'must' })
  }
  return [...byText.values()]
}

interface Placed {
  piece: Piece
  part: Part | 'none'
}

function placePieces(pieces: readonly Piece[], listed: ReadonlySet<string>): Placed[] {
  const placed: Placed[] = []
  let part: Part | 'none' = 'none'
  let inList = false
  for (const piece of pieces) {
    const heading = headingOf(piece)
    if (heading) {
      part = heading.part
      inList = false
      const rest = behind(piece, heading.length)
      if (rest) placed.push({ piece: rest, part })
      continue
    }
    // Prose behind the items of a list speaks of something else; a lead-in goes on.
    if (inList && piece.first && !piece.bullet && !piece.text.endsWith(':')) part = 'none'
    inList = piece.bullet || (inList && !piece.first)
    const isListed = part !== 'must' && part !== 'nice' && listed.size > 0 && listed.has(bareText(piece.text))
    placed.push({ piece, part: isListed ? 'must' : part })
  }
  return placed
}

function headingOf(piece: Piece): Heading | null {
  if (!piece.first) return null
  const colon = piece.text.slice(0, LONGEST_HEADING).search(/\s?[:：]/)
  const line = colon < 0 ? piece.text : piece.text.slice(0, colon)
  const title = withoutTail(line.replace(/^[\s*_¿¡]+/u, ''), /[\s*_?!….]/u)
  if (title.length > LONGEST_HEADING || (colon < 0 && (piece.bullet || /[.;,]$/.test(line)))) return null
  const found = HEADINGS.find(({ whole, lead }) => (colon < 0 ? whole : lead).test(title))
  if (!found) return null
  return { part: found.part, length: colon < 0 ? piece.text.length : colon + (piece.text[colon] === ' ' ? 2 : 1) }
}

function behind(piece: Piece, length: number): Piece | null {
  const raw = piece.text.slice(length)
  const text = raw.replace(/^[\s*_:]+/, '')
  const start = piece.start + length + (raw.length - text.length)
  return /[\p{L}\d]/u.test(text) ? { ...piece, text, start, end: start + text.length } : null
}

function wishesIn(piece: Piece, part: Part | 'none', hasPart: boolean): Wish[] {
  if (!isWish(piece, part, hasPart)) return []
  const { text, start } = piece
  const nice = NICE.exec(text)
  const firm: Need = part === 'nice' ? 'nice' : 'must'
  if (!nice) return [wish(text, start, firm)]
  const cut = cutBefore(text, nice.index)
  if (cut === null) {
    const stays = part === 'must' && MUST.test(text) && !NEGATED.test(nice[0])
    return [wish(text, start, stays ? firm : 'nice')]
  }
  const tail = text.slice(cut + 1)
  const lead = tail.length - tail.trimStart().length
  return [wish(text.slice(0, cut), start, firm), wish(tail.trimStart(), start + cut + 1 + lead, 'nice')]
}

const NEGATED = /(?<!\p{L})(?:not|nicht)(?!\p{L})/iu
/** "A, B or C is a plus", "A, B and C are welcome": the comma parts things that are equally welcome. */
const GOES_ON = /^\s*(?:and|or|und|oder|et|ou|y|o|en|of)\s|\s(?:are|sind|sont|son|zijn|or|oder|ou)\s/iu

/** "Good English, Dutch is a plus": what stands before the last comma is asked for more firmly. */
function cutBefore(text: string, nice: number): number | null {
  const cut = text.slice(0, nice + 1).search(/[,–](?=[^,–]*$)/)
  return cut <= 0 || GOES_ON.test(text.slice(cut + 1)) ? null : cut
}

const wish = (quote: string, start: number, need: Need): Wish => ({
  quote,
  at: { start, end: start + quote.length },
  need,
})

/** In a list of requirements everything is one; elsewhere a sentence has to ask in so many words. */
function isWish({ text, bullet }: Piece, part: Part | 'none', hasPart: boolean): boolean {
  if (text.endsWith(':') || text.endsWith('?')) return false
  const asks =
    part === 'must' || part === 'nice'
      ? bullet || !ABOUT_FIRM.test(text)
      : ASKS.test(text) && ((part === 'none' && !hasPart) || MUST.test(text)) && !ABOUT_FIRM.test(text)
  // Who may work there is asked elsewhere. It takes longest to tell, so it is asked last.
  return asks && stanceOf(text) === 'unknown'
}
