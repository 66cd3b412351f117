import { wordsOf } from '../words.ts'

/** More than one of them, or the form for women: still the same profession. Nurse and nursery are not. */
const ENDING = /^(?:e?s|e|e?n|in|innen)$/

const isSameWord = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short === long || (short.length > 2 && long.startsWith(short) && ENDING.test(long.slice(short.length)))
}

/** Whether a posting with this title is one of the role: every word of the role stands in the title. */
export function isTitleOf(role: string, title: string): boolean {
  const words = wordsOf(title)
  const wanted = wordsOf(role)
  return wanted.length > 0 && wanted.every((word) => words.some((one) => isSameWord(word, one)))
}
