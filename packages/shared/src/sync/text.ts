/** A run of the base that stands in both texts: `length` tokens, from here in the base and from there in the other. */
interface Run {
  base: number
  other: number
  length: number
}

const PIECES = /\n|[^\S\n]+|[^\s]+/g
/** A text as words, blanks and line ends, so that nothing of it is left out. */
export const piecesOf = (text: string): string[] => text.match(PIECES) ?? []

/** Beyond so many differences two texts have little in common, and finding it would take too long. */
const MOST_DIFFERENCES = 1_500

/** The furthest points that each number of differences reaches, after Myers; null where the texts differ too much. */
function reach(a: string[], b: string[]): Int32Array[] | null {
  const most = Math.min(a.length + b.length, MOST_DIFFERENCES)
  const furthest = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let d = 0; d <= most; d++) {
    trace.push(furthest.slice(most + 1 - d - 1, most + 1 + d + 2))
    for (let k = -d; k <= d; k += 2) {
      const at = most + 1 + k
      const down = k === -d || (k !== d && (furthest[at - 1] ?? 0) < (furthest[at + 1] ?? 0))
      let x = down ? (furthest[at + 1] ?? 0) : (furthest[at - 1] ?? 0) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      furthest[at] = x
      if (x >= a.length && x - k >= b.length) return trace
    }
  }
  return null
}

function runsBack(a: string[], b: string[], trace: Int32Array[]): Run[] {
  const runs: Run[] = []
  let [x, y] = [a.length, b.length]
  for (let d = trace.length - 1; d >= 0; d--) {
    const furthest = trace[d]
    // The slice of this round starts one place before its lowest diagonal.
    const at = (k: number): number => furthest?.[k + d + 1] ?? 0
    const k = x - y
    const from = k === -d || (k !== d && at(k - 1) < at(k + 1)) ? k + 1 : k - 1
    const [fromX, fromY] = d === 0 ? [0, 0] : [at(from), at(from) - from]
    const startX = d === 0 ? 0 : from === k + 1 ? fromX : fromX + 1
    const length = x - startX
    if (length > 0) runs.unshift({ base: startX, other: startX - k, length })
    ;[x, y] = [fromX, fromY]
  }
  return runs
}

/** What two texts have in common, in order. What they begin and end with alike is found first: edits are mostly small. */
export function commonRuns(a: string[], b: string[]): Run[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const trace = reach(restA, restB)
  const inner = trace ? runsBack(restA, restB, trace) : []
  return [
    ...(start > 0 ? [{ base: 0, other: 0, length: start }] : []),
    ...inner.map(({ base, other, length }) => ({ base: base + start, other: other + start, length })),
    ...(end > 0 ? [{ base: a.length - end, other: b.length - end, length: end }] : []),
  ]
}

/** Where each token of the base stands in the other text, or -1 where it is gone. */
function placesIn(base: string[], runs: Run[]): Int32Array {
  const places = new Int32Array(base.length).fill(-1)
  for (const run of runs) for (let i = 0; i < run.length; i++) places[run.base + i] = run.other + i
  return places
}

export interface MergedText {
  text: string
  /** False: both changed the same words. The text is then `mine`, and the other has to be kept beside it. */
  clean: boolean
}

/**
 * Puts two texts together that were both made from `base`, word by word. Where both changed the same words differently
 * no machine can decide: the whole text stays as `mine` has it, and the caller keeps the other.
 */
export function mergeTexts(base: string, mine: string, theirs: string): MergedText {
  if (mine === theirs || theirs === base) return { text: mine, clean: true }
  if (mine === base) return { text: theirs, clean: true }
  const [was, a, b] = [piecesOf(base), piecesOf(mine), piecesOf(theirs)]
  const [inA, inB] = [placesIn(was, commonRuns(was, a)), placesIn(was, commonRuns(was, b))]
  const made: string[] = []
  let [fromBase, fromA, fromB] = [0, 0, 0]
  for (let at = 0; at <= was.length; at++) {
    const [nextA, nextB] = at === was.length ? [a.length, b.length] : [inA[at] ?? -1, inB[at] ?? -1]
    if (nextA < 0 || nextB < 0) continue
    const pieces = decide(was.slice(fromBase, at), a.slice(fromA, nextA), b.slice(fromB, nextB), {
      starts: (was[fromBase - 1] ?? '\n') === '\n',
      ends: (was[at] ?? '\n') === '\n',
    })
    if (!pieces) return { text: mine, clean: false }
    made.push(...pieces)
    if (at < was.length) made.push(was[at] ?? '')
    ;[fromBase, fromA, fromB] = [at + 1, nextA + 1, nextB + 1]
  }
  return { text: made.join(''), clean: true }
}

const equal = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.join('') === other.join('')

const startsOrEndsWith = (whole: string[], part: string[]): boolean =>
  equal(whole.slice(0, part.length), part) || equal(whole.slice(whole.length - part.length), part)

/** Whether the place is where a line starts, and where one ends. */
interface Line {
  starts: boolean
  ends: boolean
}

/** What stands between two places that all three texts share; null where both changed it, and differently. */
function decide(base: string[], mine: string[], theirs: string[], line: Line): string[] | null {
  if (equal(mine, theirs) || equal(theirs, base)) return mine
  if (equal(mine, base)) return theirs
  if (base.length > 0) return null
  // One added what the other did and more: it has seen the other's words, or the person wrote them twice.
  if (startsOrEndsWith(mine, theirs)) return mine
  if (startsOrEndsWith(theirs, mine)) return theirs
  // Lines that both added at the same place do not contradict each other: one follows the other.
  const wholeLines = line.starts && mine.at(-1) === '\n' && theirs.at(-1) === '\n'
  if (!line.ends && !wholeLines) return null
  return [...mine, ...(theirs[0] === '\n' || mine.at(-1) === '\n' ? [] : ['\n']), ...theirs]
}
