import { commonRuns, piecesOf } from './text.ts'

/** A stretch of text that both have, that only the earlier one had, or that the later one added. */
export interface TextPart {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** Word by word, what became of a text. Put together, `same` and `new` give the later one, `same` and `gone` the earlier. */
export function diffWords(before: string, after: string): TextPart[] {
  const [was, is] = [piecesOf(before), piecesOf(after)]
  const parts: TextPart[] = []
  const add = (kind: TextPart['kind'], pieces: string[]): void => {
    if (pieces.length > 0) parts.push({ kind, text: pieces.join('') })
  }
  let [atWas, atIs] = [0, 0]
  for (const { base, other, length } of commonRuns(was, is)) {
    add('gone', was.slice(atWas, base))
    add('new', is.slice(atIs, other))
    add('same', was.slice(base, base + length))
    ;[atWas, atIs] = [base + length, other + length]
  }
  add('gone', was.slice(atWas))
  add('new', is.slice(atIs))
  return forReading(parts)
}

interface Change {
  gone: string
  new: string
}

const sizeOf = (change: Change): number => Math.max(change.gone.length, change.new.length)
const partsOf = (change: Change): TextPart[] =>
  (['gone', 'new'] as const).flatMap((kind) => (change[kind] === '' ? [] : [{ kind, text: change[kind] }]))

/** A word or two that two sentences happen to share did not stay: the one stands whole in place of the other. */
const isByChance = (same: string, before: Change, after: Change): boolean =>
  same !== '' && !same.includes('\n') && same.length <= Math.min(sizeOf(before), sizeOf(after))

function forReading(parts: readonly TextPart[]): TextPart[] {
  const read: TextPart[] = []
  let [before, same, after]: [Change, string, Change] = [{ gone: '', new: '' }, '', { gone: '', new: '' }]
  const settle = (): void => {
    if (isByChance(same, before, after))
      before = { gone: before.gone + same + after.gone, new: before.new + same + after.new }
    else {
      read.push(...partsOf(before), ...(same === '' ? [] : [{ kind: 'same' as const, text: same }]))
      before = after
    }
    ;[same, after] = ['', { gone: '', new: '' }]
  }
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      settle()
      same = text
    } else after = { ...after, [kind]: after[kind] + text }
  }
  settle()
  return [...read, ...partsOf(before)]
}

const AROUND = 60
/** Half a word at the cut tells nobody anything. A script without spaces keeps what there is. */
const CUT_END = /\s\S{0,30}$/u
const CUT_START = /^\S{0,30}\s/u

/** Long stretches without a change, cut to what stands beside one. */
export function aroundChanges(parts: TextPart[]): TextPart[] {
  return parts.map((part, at) => {
    if (part.kind !== 'same' || part.text.length <= 2 * AROUND + 20) return part
    const head = at === 0 ? '' : part.text.slice(0, AROUND).replace(CUT_END, ' ')
    const tail = at === parts.length - 1 ? '' : part.text.slice(-AROUND).replace(CUT_START, ' ')
    return { kind: 'same', text: `${head}…${tail}` }
  })
}
