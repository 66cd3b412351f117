import type { Posting } from '../posting.ts'
import type { Lexicon } from '../skills/lexicon.ts'
import type { SkillSpan } from '../skills/skill.ts'
import { fieldsOf, fieldsOfText } from './fields.ts'
import { findWishes } from './find-wishes.ts'
import { withoutEmployer } from './employer-name.ts'
import { LONGEST_TEXT, piecesOf } from './pieces.ts'
import type { Piece } from './pieces.ts'
import type { Wish } from './requirement.ts'

/** A wish with the skills it names; their places are those in its quote. */
export interface AskedWish extends Wish {
  spans: readonly SkillSpan[]
}

/** What a posting says, found once for everything that asks. */
export interface ReadPosting {
  pieces: readonly Piece[]
  wishes: readonly AskedWish[]
  /** Every skill it names, its title and its tasks included. */
  spans: readonly SkillSpan[]
  fields: readonly string[]
}

export function readPosting(
  posting: Pick<Posting, 'title' | 'company' | 'description' | 'requirements'>,
  lexicon: Lexicon,
): ReadPosting {
  const text = (posting.description ?? '').slice(0, LONGEST_TEXT)
  const own = piecesOf(text)
  const pieces = own.length > 0 ? own : posting.requirements.flatMap((one) => piecesOf(one))
  const find = (said: string): SkillSpan[] => withoutEmployer(said, lexicon.find(said), posting.company)
  const spans = find(text)
  const wishes = findWishes(posting, own).map(({ quote, at, need }): AskedWish => {
    const named = at ? within(spans, at.start, at.end) : find(quote)
    return { quote, at, need, spans: named }
  })
  const titled = fieldsOf(posting.title)
  return {
    pieces,
    wishes,
    spans: [...find(posting.title), ...spans, ...wishes.flatMap((wish) => (wish.at ? [] : wish.spans))],
    fields: titled.length > 0 ? titled : fieldsOfText(pieces.map((piece) => piece.text)),
  }
}

const within = (spans: readonly SkillSpan[], from: number, to: number): SkillSpan[] =>
  spans
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ id, name, category, start, end }) => ({ id, name, category, start: start - from, end: end - from }))
