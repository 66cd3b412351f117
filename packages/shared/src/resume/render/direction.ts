const RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u
const LEFT = /[\p{L}\p{N}]/u

export type Direction = 'left' | 'right' | 'none'

const ofSign = (sign: string): Direction => (RIGHT.test(sign) ? 'right' : LEFT.test(sign) ? 'left' : 'none')

/** What may end a word and be part of it. */
const INSIDE = /[\p{L}\p{N})\]+#%]/u

/** A comma behind a word that runs against the line belongs to the line. */
function withoutTail(word: string): { text: string; direction: Direction }[] {
  const signs = Array.from(word)
  const last = signs.findLastIndex((sign) => INSIDE.test(sign))
  if (!LEFT.test(word) || last === signs.length - 1)
    return [{ text: word, direction: LEFT.test(word) ? 'left' : 'none' }]
  return [
    { text: signs.slice(0, last + 1).join(''), direction: 'left' },
    { text: signs.slice(last + 1).join(''), direction: 'none' },
  ]
}

/** Stretches of a word that run one way; signs of no way of their own go with what stands before them. */
export function stretchesOf(word: string, toLeft: boolean): { text: string; direction: Direction }[] {
  if (!RIGHT.test(word) && toLeft) return withoutTail(word)
  if (!RIGHT.test(word)) return [{ text: word, direction: LEFT.test(word) ? 'left' : 'none' }]
  const found: { text: string; direction: Direction }[] = []
  for (const sign of word) {
    const direction = ofSign(sign)
    const last = found.at(-1)
    if (last && (direction === 'none' || last.direction === direction || last.direction === 'none')) {
      last.text += sign
      if (last.direction === 'none') last.direction = direction
    } else found.push({ text: sign, direction })
  }
  return found
}

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
}
/** Brackets open towards what they hold, whichever way that runs. */
export const mirrored = (text: string): string => text.replace(/[()[\]{}<>«»]/g, (sign) => MIRRORED[sign] ?? sign)

/** The pieces of a line from left to right: those that run against the line are turned round among themselves. */
export function inVisualOrder<T extends { direction: Direction }>(pieces: readonly T[], toLeft: boolean): T[] {
  if (!toLeft && pieces.every(({ direction }) => direction !== 'right')) return [...pieces]
  const runs: { against: boolean; pieces: T[] }[] = []
  for (const [at, piece] of pieces.entries()) {
    const next = pieces.slice(at + 1).find(({ direction }) => direction !== 'none')?.direction
    const before = runs.at(-1)
    const own =
      piece.direction === 'none'
        ? before?.against === true && next === (toLeft ? 'left' : 'right')
        : piece.direction === (toLeft ? 'left' : 'right')
    if (before && before.against === own) before.pieces.push(piece)
    else runs.push({ against: own, pieces: [piece] })
  }
  const turned = runs.map((run) => (run.against === toLeft ? run.pieces : run.pieces.toReversed()))
  return (toLeft ? turned.toReversed() : turned).flat()
}
