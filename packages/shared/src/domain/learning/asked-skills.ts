import { withoutEmployer } from '../match/employer-name.ts'
import { findWishes } from '../match/find-wishes.ts'
import { MUST, NICE } from '../match/need-words.ts'
import { piecesOf } from '../match/pieces.ts'
import type { Posting } from '../posting.ts'
import type { Lexicon } from '../skills/lexicon.ts'
import type { SkillSpan } from '../skills/skill.ts'

/** What of a posting says which skills it asks for. */
export type AskingPosting = Pick<Posting, 'title' | 'description' | 'requirements' | 'skills'> &
  Partial<Pick<Posting, 'company'>>

/** The skills that one posting asks for, by their ids; true where it will not do without. */
export type AskedSkills = ReadonlyMap<string, boolean>

interface Stretch {
  start: number
  end: number
}

const isFirm = (text: string): boolean => MUST.test(text) && !NICE.test(text)

export function askedSkills(posting: AskingPosting, lexicon: Lexicon): AskedSkills {
  const text = posting.description ?? ''
  const find = (said: string): SkillSpan[] => withoutEmployer(said, lexicon.find(said), posting.company ?? null)
  const wishes = findWishes(posting)
  const firm: Stretch[] = [
    ...wishes.flatMap(({ at, need }) => (at && need === 'must' ? [at] : [])),
    ...piecesOf(text).filter((piece) => isFirm(piece.text)),
  ]
  const asked = new Map<string, boolean>()
  const note = (id: string, must: boolean): void => void asked.set(id, must || asked.get(id) === true)
  for (const { id } of [posting.title, ...posting.skills].flatMap(find)) note(id, false)
  for (const { id, start, end } of find(text))
    note(
      id,
      firm.some((one) => one.start <= start && end <= one.end),
    )
  for (const { at, quote, need } of wishes) if (!at) for (const { id } of find(quote)) note(id, need === 'must')
  return asked
}
