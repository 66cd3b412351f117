import type { Block, Paragraph } from './docx-blocks.ts'
import { lineOf } from './lines.ts'
import type { Part, ResumeLine } from './lines.ts'

const INDENT = 18
const LETTER = 5.5

/** Tabs part a line as gaps do on paper. */
function partsOf(runs: Paragraph['runs']): Part[][] {
  const rows: Part[][] = [[]]
  let part: Part | null = null
  for (const { text, bold } of runs)
    for (const piece of text.split(/(\t|\n)/)) {
      if (piece === '\n') rows.push([])
      if (piece === '\t' || piece === '\n') part = null
      else if (part) part.text += piece
      else if (piece.trim() !== '') {
        part = { text: piece, x: 0, right: 0, strong: bold }
        rows.at(-1)?.push(part)
      }
    }
  return rows
}

function linesOfParagraph({ runs, heading, bullet, size, apart }: Paragraph): ResumeLine[] {
  return partsOf(runs).flatMap((parts, row) => {
    let x = bullet ? INDENT : 0
    for (const part of parts) {
      part.x = x
      part.right = x + part.text.length * LETTER
      x = part.right + INDENT
    }
    return lineOf({ page: 1, y: 0, size, parts, heading, bullet, apart: row === 0 && (apart || heading) }) ?? []
  })
}

const isPlain = (lines: ResumeLine[]): boolean => lines.length <= 1

/** Cells of one line each stand side by side; a column of many lines is read to its end before the next. */
function linesOfRow(cells: Block[][]): ResumeLine[] {
  const columns = cells.map((cell) => linesOfBlocks(cell)).filter((lines) => lines.length > 0)
  const [last] = columns.slice(-1)
  if (!last || columns.length < 2 || !columns.slice(0, -1).every(isPlain)) return columns.flat()
  const [first] = columns
  if (first?.[0] === undefined || first[0].heading) return columns.flat()
  const parts = columns.flatMap((lines) => lines[0]?.parts ?? [])
  const joined = lineOf({ ...first[0], parts, apart: true })
  return joined ? [joined, ...last.slice(1)] : columns.flat()
}

/** Blocks of a document from top to bottom. An empty paragraph leaves room above the next. */
export function linesOfBlocks(blocks: Block[]): ResumeLine[] {
  let room = true
  return blocks.flatMap((block) => {
    const lines = block.kind === 'table' ? block.rows.flatMap(linesOfRow) : linesOfParagraph(block)
    const [first, ...rest] = lines
    if (!first) {
      room = true
      return []
    }
    const apart = first.apart || room
    room = block.kind === 'table'
    return [{ ...first, apart }, ...rest]
  })
}
