import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import { namesOf } from './hints.ts'
import type { Line } from './outline.ts'
import type { Page } from './page.ts'
import type { PageReading } from './read-page.ts'
import { SKILL_NAMES } from './skill-words.ts'

const SOURCE: Source = { reader: 'tags', origin: 'page' }
const SKILLS =
  /(?:^|[\s_-])(?:job-?)?(?:skills?|tech-?stack|technolog(?:y|ies)|competenc(?:y|ies)|kenntnisse)(?:$|[\s_-])/i
const DEPARTMENT = /(?:^|[\s_-])(?:departments?|sort-by-team|job-?category|abteilung)(?:$|[\s_-])/i
const LABEL = new RegExp(`^(?:${SKILL_NAMES})\\s*[:：]\\s*(\\S.*)$`, 'iu')
const LEVEL =
  /\b(senior|junior|principal|staff|lead|entry[- ]level|mid[- ]level|graduate|trainee|intern|head of|director|vp|werkstudent(?:in)?|praktikant(?:in)?|stagiaire|starszy|młodszy|старший|молодший|младший)(?!\p{L})/iu

/** Chips and labelled lists near the text, and what the page's own names say of its team. */
export function readTags(page: Page, { headline, body }: PageReading): Evidence {
  const evidence: Evidence = {}
  const { lines, blocks } = page.outline
  const from = Math.max(0, (headline?.start ?? body?.start ?? 0) - 10)
  const to = Math.min(lines.length, (body?.end ?? from) + 40)
  for (const block of blocks) {
    if (block.start < from || block.end > to || block.end === block.start || block.end - block.start > 60) continue
    const names = namesOf(block.element)
    if (names === '' || block.zone === 'hidden' || block.zone === 'related') continue
    const own = lines.slice(block.start, block.end)
    if (SKILLS.test(names)) addSkills(evidence, own)
    if (DEPARTMENT.test(names) && own.length === 1 && (own[0]?.text.length ?? 99) <= 60)
      add(evidence, SOURCE, 'department', own[0]?.text.replace(/(?<![\s/–-])[\s/–-]+$/, ''), 0.45, own[0]?.text)
  }
  for (const line of lines.slice(from, to)) {
    const listed = line.zone === 'hidden' || line.zone === 'related' ? undefined : LABEL.exec(line.text)?.[1]
    const skills = listed && listed.length <= 400 ? split(listed) : []
    if (skills.length > 1) add(evidence, SOURCE, 'skills', skills, 0.55, line.text)
  }
  add(evidence, { reader: 'title', origin: 'guessed' }, 'seniority', LEVEL.exec(headline?.text ?? '')?.[0], 0.3)
  return evidence
}

function addSkills(evidence: Evidence, lines: readonly Line[]): void {
  const chips = lines.filter((line) => line.heading === 0 && line.text.length <= 60 && !/[.!?]$/.test(line.text))
  if (chips.length < lines.length * 0.6) return
  const skills = chips.flatMap((line) => (line.parts.length > 1 ? line.parts : split(line.text)))
  const words = [...new Set(skills.map((skill) => skill.trim()))].filter((skill) => /[\p{L}\d]/u.test(skill))
  const own = words.filter(
    (skill) => !/^(?:skills?|tech ?stack|technologies|kenntnisse|show (?:more|all).*|\+\d+)[:：]?$/i.test(skill),
  )
  if (own.length > 1) add(evidence, SOURCE, 'skills', own.slice(0, 60), 0.5)
}

const split = (text: string): string[] =>
  text
    .replace(/\.$/, '')
    .split(/[,;|•·]/)
    .map((one) => one.trim())
    .filter((one) => one !== '' && one.length <= 60)
