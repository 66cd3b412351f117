import { emailIn, phoneIn } from './contact.ts'
import type { ResumeLine } from './lines.ts'
import { linksIn } from './links.ts'
import { couldBeName } from './name.ts'
import { placeness } from './places.ts'
import type { Block } from './sections.ts'

const MOST = 8

/** A line that says how to reach somebody and nothing else. */
function isContact({ text, bullet }: ResumeLine): boolean {
  if (bullet || text.length > 200) return false
  return emailIn(text) !== null || phoneIn(text) !== null || (linksIn(text).length > 0 && text.split(' ').length <= 4)
}

const isBeside = (line: ResumeLine | undefined): boolean =>
  line !== undefined && !line.bullet && (isContact(line) || placeness(line.text) >= 0.5 || couldBeName(line.text))

/** Name and address may stand anywhere, also at the end of the jobs: they are taken out of there. */
function parted({ section, lines }: Block): Block[] {
  const mail = lines.findIndex((line) => !line.bullet && emailIn(line.text) !== null)
  if (mail < 0) return [{ section, lines }]
  let [from, to] = [mail, mail + 1]
  while (from > 0 && mail - from < MOST && isBeside(lines[from - 1])) from -= 1
  while (to < lines.length && to - mail < MOST && isBeside(lines[to])) to += 1
  const contact: Block = { section: 'contact', lines: lines.slice(from, to) }
  return [{ section, lines: lines.slice(0, from) }, contact, { section, lines: lines.slice(to) }]
}

const ALREADY = new Set(['top', 'contact', 'other'])

export const withContact = (blocks: readonly Block[]): Block[] =>
  blocks
    .flatMap((block) => (ALREADY.has(block.section) ? [block] : parted(block)))
    .filter(({ lines }) => lines.length > 0)
