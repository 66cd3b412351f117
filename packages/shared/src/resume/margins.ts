import type { ResumeLine } from './lines.ts'
import { findSpan } from './spans.ts'

const PAGE_NUMBER =
  /(?:^|\s)(?:page|seite|página|pagina|pág\.?|p\.) ?(?:\d{1,3}(?: ?(?:of|von|de|sur|van|\/) ?\d{1,3})?)?$|^ ?[-–—]? ?\d{1,3} ?(?:[/|] ?\d{1,3})? ?[-–—]? ?$/iu

const sameBut = (text: string): string => text.replace(/\d+/g, '#').toLowerCase()

const key = ({ text, y }: ResumeLine): string => `${sameBut(text)} ${Math.round(y / 4)}`

/** What comes back stands at the very top or foot of its page, with nothing of its own outside of it. */
function atTheEdge(line: ResumeLine, lines: readonly ResumeLine[], returns: (other: ResumeLine) => boolean): boolean {
  const own = lines.filter(({ page }) => page === line.page)
  return (
    own.every((other) => other.y >= line.y || returns(other)) ||
    own.every((other) => other.y <= line.y || returns(other))
  )
}

/** Lines that come back at the same height of every page, and those that only number the pages, are no text. */
export function withMargins(lines: readonly ResumeLine[]): ResumeLine[] {
  const places = new Map<string, Set<number>>()
  for (const line of lines) places.set(key(line), (places.get(key(line)) ?? new Set()).add(line.page))
  // Jobs of the same title may head two pages; what states from when to when is no header.
  const returns = (line: ResumeLine): boolean =>
    PAGE_NUMBER.test(line.text) || ((places.get(key(line))?.size ?? 0) > 1 && findSpan(line.text)?.single !== false)
  return lines.map((line) => {
    const again = line.page > 1 && returns(line) && atTheEdge(line, lines, returns)
    return again || PAGE_NUMBER.test(line.text) ? { ...line, margin: true } : line
  })
}
