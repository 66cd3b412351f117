import { tongueCode, tongueLevel } from '../../domain/match/tongues.ts'
import type { ReadText } from './read-words.ts'

/** A language a text names, and how well it says that it is spoken. */
export interface SpokenLevel {
  code: string
  level: number | null
  at: number
}

const NEAR = 40
const LIST_GAP = /^ ?(?:,|and|und|et|y|en|&|\/)? ?(?:and|und|et|y|en)? ?$/iu

/** "Fluent Italian, English and Spanish" says it of all three, "Italian native, English C1" of each its own. */
export function findTongues({ text, words }: ReadText): SpokenLevel[] {
  const names = words.flatMap((word, at) => {
    const code = tongueCode(word.plain) ?? tongueCode(word.text.toLowerCase())
    return code === undefined ? [] : [{ code, at, start: word.start, end: word.end }]
  })
  let former: { level: number | null; end: number } | null = null
  let read = 0
  return names.map(({ code, at, start, end }, place) => {
    const behind = text.slice(end, Math.min(end + NEAR, names[place + 1]?.start ?? text.length))
    const before = text.slice(Math.max(read, start - NEAR), start)
    const own = levelBehind(behind, place === names.length - 1)
    const ahead = own === null ? tongueLevel(before, 'last') : null
    const listed: number | null =
      own === null && ahead === null && former && LIST_GAP.test(text.slice(former.end, start)) ? former.level : null
    const level = own ?? ahead ?? listed
    // What stands behind a name is its own and nobody else's.
    former = own === null ? { level, end } : null
    read = own === null ? end : end + behind.length
    return { code, level, at }
  })
}

const CLOSE = /^\s*(?:[(:–—-]|level|at|niveau|speaker|[abc][12]|\p{Ll})/iu

/** A level behind a name, where nothing parts the two but a bracket, a dash or small words. */
function levelBehind(behind: string, isLast: boolean): number | null {
  const [piece = ''] = behind.split(/[,;.|]|\b(?:and|und|et)\b/u)
  const said = CLOSE.test(piece) ? tongueLevel(piece, 'first') : null
  return said ?? (isLast && /^[,;] ?/.test(behind) && behind.length < 16 ? tongueLevel(behind, 'first') : null)
}
