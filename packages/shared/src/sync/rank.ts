/** Digits in the order in which text compares. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE = DIGITS.length
const MIDDLE = DIGITS.charAt(BASE / 2)
const digitAt = (text: string, place: number): number => Math.max(0, DIGITS.indexOf(text.charAt(place)))

/**
 * A text that sorts after `before` and ahead of `behind`; null is the end of the column. Moving one card writes one
 * field of one record, and two devices that move different cards disturb neither. No text ends on the first digit, so
 * there is always room. Equal ranks, made on two devices at once, are told apart by the ids of their records.
 */
export function rankBetween(before: string | null, behind: string | null): string {
  const low = before ?? ''
  // Two cards of equal rank leave nothing between them: the moved one comes after both.
  const high = behind !== null && behind > low ? behind : null
  let made = ''
  for (let place = 0, open = high === null; ; place++) {
    // Only a rank that was not made here can end without having left room; the card then comes after it.
    if (high !== null && place >= high.length) open = true
    const from = digitAt(low, place)
    const to = open ? BASE : digitAt(high ?? '', place)
    if (to - from > 1) return made + DIGITS.charAt(Math.floor((from + to) / 2))
    made += DIGITS.charAt(from)
    if (to > from) open = true
  }
}

const WIDTH = 8
const LATEST = BASE ** WIDTH - 1

/** The rank of a card that nobody moved: the newest comes first. Always of one width, so that ranks fit between them. */
export function rankOfTime(time: number): string {
  let left = LATEST - Math.max(0, Math.min(LATEST, Math.floor(time)))
  let text = ''
  for (let place = 0; place < WIDTH; place++) {
    text = DIGITS.charAt(left % BASE) + text
    left = Math.floor(left / BASE)
  }
  return `${text}${MIDDLE}`
}
