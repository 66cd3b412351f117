import { isExact } from './cover.ts'
import type { Matter } from './cover.ts'
import { isAddressed, isOfWishes, isWish } from './motives.ts'
import type { Part } from './parts.ts'
import type { Word } from './read-words.ts'

const YOU = new Set(
  'you your yours ihr ihre ihrem ihren ihrer vous votre vos usted su sus u uw je jouw jullie'.split(' '),
)

/** A sentence to the reader: what it names of the posting it does not claim for the writer. */
function sentenceOf({ line }: Matter, part: Part): Word[] {
  const inside = line.parts.filter(({ sentence }) => sentence === part.sentence)
  return line.read.words.slice(inside[0]?.from ?? 0, inside.at(-1)?.to ?? line.read.words.length)
}

/** Words that need no proof: those of the posting where it is spoken of, and those of a wish. */
export function freePlaces(matter: Matter, part: Part): Set<number> {
  const { line, allowed, skills } = matter
  const { words, tongue } = line.read
  const sentence = sentenceOf(matter, part)
  const wish = isWish(sentence, tongue)
  const told = wish || sentence.some(({ plain }) => YOU.has(plain))
  const isSkill = ({ start }: Word): boolean =>
    skills.some((skill) => isExact(skill) && start >= skill.start && start < skill.end)
  const isFree = (word: Word, at: number): boolean =>
    (told && allowed.has(word.plain)) ||
    (wish && !isSkill(word) && (isOfWishes(word) || (allowed.size === 0 && isAddressed(words, at))))
  return new Set(
    words.slice(part.from, part.to).flatMap((word, step) => (isFree(word, part.from + step) ? [part.from + step] : [])),
  )
}
