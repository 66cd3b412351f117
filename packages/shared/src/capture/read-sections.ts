import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import type { RichBlock } from './rich-text.ts'
import { blockText } from './rich-text.ts'
import { SKILL_NAMES } from './skill-words.ts'
import { SECTION_GROUPS } from './section-words.ts'
import { sentencesOf } from './work-words.ts'

const SOURCE: Source = { reader: 'sections', origin: 'page' }
const [, REQUIRED, OFFERED] = SECTION_GROUPS
const SKILLS = new RegExp(`^(?:${SKILL_NAMES})\\s*[:：]?$`, 'iu')
/** Lead-ins that end with a colon are headings only if they are short. */
const MAX_HEADING = 90
const MAX_ITEMS = 80

type Part = 'requirements' | 'benefits' | 'skills' | null

/** What stands under the headings of a description, bullet by bullet and sentence by sentence. */
export function readSections(blocks: readonly RichBlock[]): Evidence {
  const found = { requirements: [] as string[], benefits: [] as string[], skills: [] as string[] }
  let part: Part = null
  let listed = false
  for (const block of blocks) {
    const text = blockText(block).trim()
    const heading = headingOf(block, text)
    if (heading !== null) part = partOf(heading)
    // Prose behind the bullets speaks of something else.
    else if (listed && block.tag !== 'li') part = null
    listed = block.tag === 'li'
    const rest = heading === null ? text : text.slice(heading.length).trim()
    if (part !== null && rest !== '') found[part].push(...itemsOf(block, part, rest))
  }
  const evidence: Evidence = {}
  if (found.skills.length > 1) add(evidence, SOURCE, 'skills', tidy(found.skills), 0.5)
  if (found.requirements.length > 0) add(evidence, SOURCE, 'requirements', tidy(found.requirements), 0.6)
  if (found.benefits.length > 0) add(evidence, SOURCE, 'benefits', tidy(found.benefits), 0.6)
  return evidence
}

const tidy = (items: readonly string[]): string[] =>
  [...new Set(items.map((item) => item.slice(0, 1_000)))].slice(0, MAX_ITEMS)

/** A heading, a bold line, a line that ends with a colon; or the bold words a paragraph opens with. */
function headingOf(block: RichBlock, text: string): string | null {
  if (block.tag.startsWith('h')) return text
  if (block.tag === 'li' || text === '') return null
  const first = text.split('\n')[0]?.trim() ?? ''
  if (first.length > MAX_HEADING) return null
  const bold = block.runs[0]?.strong === true && first.startsWith(block.runs[0].text.trim())
  const whole = bold && block.runs[0]?.text.trim().length === first.length
  const ends = /[:：]$/.test(first)
  if (whole || (ends && (bold || partOf(first) !== null))) return first
  return first.length <= 42 && !/[.!]$/.test(first) && isPlainHeading(first) ? first : null
}

/** Without any mark of its own a line is a heading only if it says little more than the words of one. */
const isPlainHeading = (text: string): boolean =>
  text.split(' ').length <= 5 && SECTION_GROUPS.some((group) => (group.exec(text)?.[0].length ?? 0) > text.length * 0.5)

function partOf(heading: string): Part {
  if (SKILLS.test(heading)) return 'skills'
  const group = SECTION_GROUPS.findIndex((one) => one.test(heading))
  if (REQUIRED && group === SECTION_GROUPS.indexOf(REQUIRED)) return 'requirements'
  return OFFERED && group === SECTION_GROUPS.indexOf(OFFERED) ? 'benefits' : null
}

function itemsOf(block: RichBlock, part: 'requirements' | 'benefits' | 'skills', text: string): string[] {
  if (part === 'skills')
    return text.length > 240
      ? []
      : text
          .split(/[,;•|\n]/)
          .map((one) => one.trim())
          .filter(isSkill)
  if (block.tag === 'li') return [text.replace(/\n+/g, ' ')]
  return sentencesOf(text)
    .map((one) => one.replace(/^[-–•*·✔✓►▪]\s*/u, '').trim())
    .filter((one) => one.length > 2)
}

const isSkill = (text: string): boolean => text.length >= 1 && text.length <= 60 && !/[.!?]$/.test(text)
