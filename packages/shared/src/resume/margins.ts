import type { ResumeLine } from './lines.ts'

const PAGE_NUMBER =
  /(?:^|\s)(?:page|seite|página|pagina|pág\.?|p\.) ?(?:\d{1,3}(?: ?(?:of|von|de|sur|van|\/) ?\d{1,3})?)?$|^ ?[-–—]? ?\d{1,3} ?(?:[/|] ?\d{1,3})? ?[-–—]? ?$/iu

const sameBut = (text: string): string => text.replace(/\d+/g, '#').toLowerCase()

const key = ({ text, y }: ResumeLine): string => `${sameBut(text)} ${Math.round(y / 4)}`

/** Lines that come back at the same height of every page, and those that only number the pages, are no text. */
export function withMargins(lines: readonly ResumeLine[]): ResumeLine[] {
  const places = new Map<string, Set<number>>()
  for (const line of lines) places.set(key(line), (places.get(key(line)) ?? new Set()).add(line.page))
  return lines.map((line) => {
    const again = line.page > 1 && (places.get(key(line))?.size ?? 0) > 1
    return again || PAGE_NUMBER.test(line.text) ? { ...line, margin: true } : line
  })
}
