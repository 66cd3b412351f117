import { placeScore } from '../domain/location.ts'
import { TEAM } from './classify.ts'
import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import { isGeneric } from './headline.ts'
import { labelOf } from './labels.ts'
import type { Line } from './outline.ts'
import { APPLY } from './apply-words.ts'
import { GENDER_MARK } from './words.ts'
import { ROLE } from './role-words.ts'
import { modelInLine, typeIn } from './work-words.ts'

const SOURCE: Source = { reader: 'place-guess', origin: 'guessed' }
/** Kept, but always with a request to look at it. */
const UNSURE = 0.26

/** No list of towns is complete: between other facts of the job a name that is nothing else is likely its place. */
export function guessPlace(evidence: Evidence, pieces: readonly string[], titles: readonly string[]): void {
  const facts = pieces.filter(isFact).length
  if (facts === 0) return
  const named = pieces.find((piece) => isTownLike(piece) && !titles.some((title) => title.includes(piece)))
  if (named) add(evidence, SOURCE, 'location', named, UNSURE, named)
}

/** A heading right below the title that is neither the employer nor the text. */
export function guessHeadedPlace(evidence: Evidence, line: Line | undefined, titles: readonly string[]): void {
  if (!line || line.heading < 2 || line.linked > 0 || line.zone !== 'main') return
  const score = placeScore(line.text)
  if (score >= 0.5) add(evidence, SOURCE, 'location', line.text, 0.5, line.text)
  else if (isTownLike(line.text) && !titles.some((title) => title.includes(line.text)))
    add(evidence, SOURCE, 'location', line.text, UNSURE, line.text)
}

const isFact = (piece: string): boolean =>
  piece.length < 60 &&
  (typeIn(piece) !== null || modelInLine(piece) !== null || /\d/.test(piece) || placeScore(piece) >= 0.5)

const AT =
  /(?:\b(?:am standort|standort|dienstort|arbeitsort|in unserem werk in|based in|located in|our (?:\p{L}+ )?(?:office|site|plant) in|en poste à|basée? à|situé à|con sede en|en nuestra sede de|presso (?:la|la nostra) sede di|in onze vestiging(?: in)?|standplaats|på kontoret i|placering i|w naszym biurze w)) (\p{L}[\p{L}.'’-]{2,30}(?: \p{L}[\p{L}'’-]{2,20})?)/iu

/** "am Standort Stade": the words before say that a place follows. */
export function placeInSentence(evidence: Evidence, sentence: string): void {
  const words = (AT.exec(sentence)?.[1] ?? '').split(' ').filter((word, i, all) => all.slice(0, i + 1).every(isName))
  if (words.length > 0) add(evidence, SOURCE, 'location', words.join(' '), UNSURE + 0.02, sentence)
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word)

const LEVEL = /^(?:mbo|hbo|wo|vmbo|engine|new|featured|urgent|save|share|senior|junior|mid|regular|expert)$/i

/** One to three words that all begin with a capital, and say nothing else. */
const isTownLike = (piece: string): boolean =>
  piece.length >= 3 &&
  piece.length <= 32 &&
  piece.split(' ').length <= 3 &&
  /^\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|am|an der|sur|de|la|del|nad|upon|ob))*$/u.test(piece) &&
  !TEAM.test(piece) &&
  !LEVEL.test(piece) &&
  !ROLE.test(piece) &&
  !GENDER_MARK.test(piece) &&
  !APPLY.test(piece) &&
  typeIn(piece) === null &&
  modelInLine(piece) === null &&
  labelOf(piece) === null &&
  !isGeneric(piece)
