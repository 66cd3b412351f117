import type { Kind, Style, Template } from '../templates/template.ts'
import type { Block, Run } from './blocks.ts'
import { inVisualOrder, stretchesOf } from './direction.ts'
import type { Direction } from './direction.ts'
import type { Shaped, Shaper } from './shape.ts'

/** A stretch of text in one font and direction that no line breaks inside. */
export interface Unit {
  text: string
  shaped: Shaped
  bold: boolean
  direction: Direction
  /** A space stands before it. */
  spaced: boolean
  href: string | undefined
}

export interface Placed extends Unit {
  /** From the left edge of the text. */
  x: number
  width: number
}

export interface Line {
  kind: Kind
  style: Style
  size: number
  /** Room above it, its own height, and how far its foot is from its top. */
  above: number
  height: number
  /** In the order in which they are read. */
  units: Placed[]
  text: string
  /** The first of its paragraph, in front of which a mark may stand. */
  first: boolean
  /** Must stand on the same page as the line after it. */
  keep: boolean
  /** The last of its paragraph, under which a stroke may stand. */
  last: boolean
}

/** How tightly a page is set: factors of the sizes and of the room between. */
export interface Density {
  size: number
  room: number
}

/** Margins give way last and least. */
export const MARGIN_AT_LEAST = 0.75

export interface Setting {
  template: Template
  shaper: Shaper
  width: number
  density: Density
  language: string
  toLeft: boolean
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** Where words are written without spaces between them, a dictionary tells where a line may break. */
function wordsOf(text: string, language: string): string[] {
  if (!UNSPACED.test(text)) return [text]
  const words: string[] = []
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = words.at(-1)
    // No line begins with a sign that closes, nor ends with one that opens.
    if (last !== undefined && (/^[\p{Pe}\p{Pf}\p{Po}ー々]/u.test(segment) || /[\p{Ps}\p{Pi}]$/u.test(last)))
      words[words.length - 1] = last + segment
    else words.push(segment)
  }
  return words
}

function unitsOf(runs: readonly Run[], style: Style, { shaper, language, toLeft }: Setting): Unit[] {
  let spaced = false
  return runs.flatMap((run) => {
    const bold = run.bold ?? style.bold ?? false
    const text = style.capitals ? run.text.toLocaleUpperCase(language) : run.text
    const pieces = text.split(/(\s+)/)
    return pieces.flatMap((piece) => {
      if (piece.trim() === '') {
        spaced ||= piece !== ''
        return []
      }
      return wordsOf(piece, language).flatMap((word) =>
        stretchesOf(word, toLeft).map(({ text: own, direction }): Unit => {
          const before = spaced
          spaced = false
          const shaped = shaper.shape(own, bold, direction)
          return { text: own, shaped, bold, direction, spaced: before, href: run.href }
        }),
      )
    })
  })
}

const trackingOf = (unit: Unit, style: Style): number =>
  (style.tracking ?? 0) * 1000 * unit.shaped.pieces.reduce((sum, { glyphs }) => sum + glyphs.length, 0)
const widthOf = (unit: Unit, style: Style, size: number): number =>
  ((unit.shaped.width + trackingOf(unit, style)) * size) / 1000

/** A word wider than the page is broken where it must be. */
function broken(unit: Unit, width: number, style: Style, size: number, { shaper }: Setting): Unit[] {
  if (widthOf(unit, style, size) <= width) return [unit]
  const signs = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(unit.text)].map(
    ({ segment }) => segment,
  )
  const made = (text: string, spaced = false): Unit =>
    Object.assign({}, unit, { text, spaced, shaped: shaper.shape(text, unit.bold, unit.direction) })
  let open = ''
  const parts: string[] = []
  for (const sign of signs) {
    if (open !== '' && widthOf(made(open + sign), style, size) > width) {
      parts.push(open)
      open = ''
    }
    open += sign
  }
  return [...parts, open].map((text, at) => made(text, at === 0 && unit.spaced))
}

interface Filling {
  units: Unit[]
  width: number
}

function fill(units: readonly Unit[], room: number, style: Style, size: number, setting: Setting): Filling[] {
  const lines: Filling[] = [{ units: [], width: 0 }]
  for (const whole of units) {
    for (const unit of broken(whole, room, style, size, setting)) {
      const own = widthOf(unit, style, size)
      const last = lines.at(-1)
      const space = unit.spaced && last && last.units.length > 0 ? spaceOf(unit, style, size, setting) : 0
      if (last && (last.units.length === 0 || last.width + space + own <= room)) {
        last.units.push(unit)
        last.width += space + own
      } else lines.push({ units: [unit], width: own })
    }
  }
  return lines
}

export const spaceOf = (unit: Unit, style: Style, size: number, { shaper }: Setting): number =>
  ((shaper.shape(' ', unit.bold).width + (style.tracking ?? 0) * 1000) * size) / 1000

/** Puts the pieces of a line side by side, and answers with them in the order in which they are read. */
function placed(units: readonly Unit[], from: number, style: Style, size: number, setting: Setting): Placed[] {
  const order = inVisualOrder(units, setting.toLeft)
  const places = new Map<Unit, Placed>()
  let x = from
  for (const [at, unit] of order.entries()) {
    const before = order[at - 1]
    // The space belongs to the one of two neighbours that is read later.
    const later = before && units.indexOf(before) > units.indexOf(unit) ? before : unit
    if (before && later.spaced) x += spaceOf(later, style, size, setting)
    const width = widthOf(unit, style, size)
    places.set(unit, { ...unit, x, width })
    x += width
  }
  return units.flatMap((unit) => places.get(unit) ?? [])
}

/** Takes the last word of a line on to the next, which leaves room at its end. */
function torn(line: Filling, style: Style, size: number, setting: Setting): Filling[] {
  const at = line.units.findLastIndex(({ spaced }) => spaced)
  if (at < 1) return [{ units: [], width: 0 }]
  const moved = line.units.splice(at)
  const [next = { units: [], width: 0 }] = fill(moved, setting.width, style, size, setting)
  const [kept = line] = fill(line.units, setting.width, style, size, setting)
  line.width = kept.width
  return [next]
}

/** The least room between a name and the time at the other end of its line. */
const BETWEEN = 18

function startOf(width: number, inset: number, style: Style, { width: whole, toLeft }: Setting): number {
  if (style.centred) return (whole - width) / 2
  return toLeft ? whole - inset - width : inset
}

const plainText = (units: readonly Unit[]): string =>
  units.map(({ text, spaced }, at) => (spaced && at > 0 ? ` ${text}` : text)).join('')

/** What stands at the other end of the first line. */
function endUnits(block: Block, style: Style, size: number, setting: Setting): { units: Unit[]; width: number } {
  if (!block.end) return { units: [], width: 0 }
  const units = unitsOf(
    [{ text: block.end, bold: block.kind === 'entry' ? false : (style.bold ?? false) }],
    style,
    setting,
  )
  const [line] = fill(units, setting.width * 0.45, style, size, setting)
  return line && line.units.length === units.length ? { units, width: line.width } : { units: [], width: 0 }
}

/** Letters that join or carry marks may not be drawn apart. */
const SPACEABLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}]*$/u

function styleOf({ kind, runs }: Block, { template }: Setting): Style {
  const style = template.styles[kind]
  return runs.every(({ text }) => SPACEABLE.test(text)) ? style : { ...style, tracking: 0 }
}

export function linesOf(block: Block, setting: Setting): Line[] {
  const { template, density, width } = setting
  const style = styleOf(block, setting)
  const size = style.size * density.size
  const inset = block.kind === 'bullet' ? template.indent : 0
  const end = endUnits(block, style, size, setting)
  // A time too long to stand beside goes on below.
  const runs = block.end && end.units.length === 0 ? [...block.runs, { text: ` ${block.end}` }] : block.runs
  const room = width - inset
  const filled = fill(unitsOf(runs, style, setting), room, style, size, setting)
  const last = filled.at(-1)
  // Behind a name of several lines it stands beside the last: so programs read the whole name before it.
  if (end.width > 0 && last && last.width + BETWEEN + end.width > room) filled.push(...torn(last, style, size, setting))
  const count = filled.length
  return filled.map(({ units: own, width: used }, at): Line => {
    const from = setting.toLeft ? 0 : width - end.width
    const beside = at === count - 1 ? placed(end.units, from, style, size, setting) : []
    return {
      kind: block.kind,
      style,
      size,
      above: at === 0 ? style.above * density.room : 0,
      height: size * (1 + (style.leading - 1) * Math.max(0.55, density.room)),
      units: [...placed(own, startOf(used, inset, style, setting), style, size, setting), ...beside],
      text: plainText(own) + (beside.length > 0 ? ` ${block.end}` : ''),
      first: at === 0,
      keep: at === 0 && count > 1 ? true : at === count - 2 && count > 2,
      last: at === count - 1,
    }
  })
}
