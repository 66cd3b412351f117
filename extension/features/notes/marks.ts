/** A stretch of a text that is chosen, and what is to stand in its place. */
export interface Change {
  from: number
  to: number
  text: string
  /** What is chosen afterwards. */
  start: number
  end: number
}

export type Mark = 'bold' | 'italic' | 'heading' | 'list' | 'link'

const SIGNS = { bold: '**', italic: '_' } as const

/** Puts the signs around the words, or takes them away where they stand. */
function around(text: string, from: number, to: number, sign: string): Change {
  const size = sign.length
  const inside = text.slice(from, to)
  if (text.slice(from - size, from) === sign && text.slice(to, to + size) === sign)
    return { from: from - size, to: to + size, text: inside, start: from - size, end: to - size }
  // At the end of marked words the sign is stepped over: what is typed next is plain again.
  if (from === to && text.slice(to, to + size) === sign) return { from, to, text: '', start: to + size, end: to + size }
  return { from, to, text: `${sign}${inside}${sign}`, start: from + size, end: to + size }
}

/** Begins each chosen line with the sign, or takes it away where all of them have it. */
function lines(text: string, from: number, to: number, sign: string): Change {
  const first = text.lastIndexOf('\n', from - 1) + 1
  const next = text.indexOf('\n', to)
  const last = next < 0 ? text.length : next
  const held = text.slice(first, last).split('\n')
  const all = held.every((line) => line.startsWith(sign))
  const changed = held.map((line) => (all ? line.slice(sign.length) : `${sign}${line}`)).join('\n')
  return { from: first, to: last, text: changed, start: first + changed.length, end: first + changed.length }
}

function link(text: string, from: number, to: number): Change {
  const words = text.slice(from, to)
  if (/^https?:\/\/\S+$/.test(words)) return { from, to, text: `[](${words})`, start: from + 1, end: from + 1 }
  const at = from + words.length + 3
  return { from, to, text: `[${words}](https://)`, start: at, end: at + 8 }
}

/** What a mark makes of the chosen words, in Markdown. */
export function marked(mark: Mark, text: string, from: number, to: number): Change {
  if (mark === 'link') return link(text, from, to)
  if (mark === 'heading') return lines(text, from, to, '## ')
  if (mark === 'list') return lines(text, from, to, '- ')
  return around(text, from, to, SIGNS[mark])
}

/** Enter inside a list goes on with it; in an empty item it ends the list, with the empty line that Markdown wants there. Null: Enter means what it always does. */
export function listGoesOn(text: string, at: number): Change | null {
  const first = text.lastIndexOf('\n', at - 1) + 1
  const [, sign = '', rest = ''] = /^(\s*(?:[-*]|\d{1,3}\.)\s)(.*)$/.exec(text.slice(first, at)) ?? []
  if (sign === '') return null
  if (rest === '') return { from: first, to: at, text: '\n', start: first + 1, end: first + 1 }
  const next = sign.replace(/\d+/, (count) => String(Number(count) + 1))
  return { from: at, to: at, text: `\n${next}`, start: at + 1 + next.length, end: at + 1 + next.length }
}
