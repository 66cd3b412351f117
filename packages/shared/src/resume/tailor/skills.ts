import { quoted } from '../../domain/words.ts'
import type { SkillCategory } from '../../domain/skills/skill.ts'
import type { Edit } from '../edit.ts'
import type { LineRef, ResumeLine } from '../resume-line.ts'
import type { AskedSkill } from './asked.ts'
import { factsWith, named, proven } from './context.ts'
import type { TailorContext } from './context.ts'
import { isSpelling } from './spelling.ts'

const isSkill = ({ ref }: ResumeLine): boolean => ref.part === 'skills'

/** The skill that a line of the list is, where the list of skills knows it. */
const idOf = (text: string, { lexicon }: TailorContext): string | null => lexicon.named(text)?.id ?? null

const weightOf = (text: string, context: TailorContext): number =>
  context.asked.weights.get(idOf(text, context) ?? '') ?? 0

/** What is asked for first; all else keeps its order. */
function orderBy(weights: readonly number[]): number[] | null {
  const order = weights.map((_, at) => at).toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
  return order.every((from, at) => from === at) ? null : order
}

function moveOf(line: LineRef, texts: readonly string[], weights: readonly number[], context: TailorContext): Edit[] {
  const order = orderBy(weights)
  if (!order) return []
  const moved = order.map((from) => texts[from] ?? '')
  const asked = order.filter((from) => (weights[from] ?? 0) > 0).map((from) => texts[from] ?? '')
  const why = `The posting asks for ${named(asked)}: ${asked.length === 1 ? 'it stands' : 'these stand'} first.`
  const facts = asked.flatMap((text) => factsWith(text, context.facts))
  return proven({ line, kind: 'move', before: texts.join(', '), after: moved.join(', '), why, facts, order }, context)
}

/** The groups, and what is in them, in the order of what the posting asks for. */
export function orderSkills(context: TailorContext): Edit[] {
  const { skills } = context.resume
  if (context.lines.some((line) => isSkill(line) && context.locked.has(line.id))) return []
  const inside = skills.flatMap(({ keywords }, item) => {
    const weights = keywords.map((word) => weightOf(word, context))
    return moveOf({ part: 'skills', item, field: 'keywords' }, keywords, weights, context)
  })
  const names = skills.map(({ name }) => name)
  const heaviest = skills.map(({ name, keywords }) =>
    Math.max(0, ...(keywords.length > 0 ? keywords : [name]).map((word) => weightOf(word, context))),
  )
  // Groups change places only where none of them is a single skill's list: then each is a skill.
  const flat = skills.every(({ keywords }) => keywords.length === 0)
  return [...inside, ...(flat ? moveOf({ part: 'skills' }, names, heaviest, context) : [])]
}

const EXACT: ReadonlySet<SkillCategory> = new Set(['programming', 'framework', 'database', 'cloud', 'tool'])

/** Another spelling of the same name, and not only other capitals. */
const isRespelled = (own: string, { said, category }: AskedSkill): boolean =>
  EXACT.has(category) && said.toLowerCase() !== own.toLowerCase() && isSpelling(own, said)

/** The employer's own spelling of a skill the person has: applicant systems look for the very word. */
export function respellSkills(context: TailorContext): Edit[] {
  const byId = new Map(context.asked.skills.map((one) => [one.id, one]))
  return context.lines
    .filter((line) => isSkill(line) && !context.locked.has(line.id))
    .flatMap((line) => {
      const asked = byId.get(idOf(line.text, context) ?? '')
      if (!asked || !isRespelled(line.text, asked)) return []
      const facts = factsWith(line.text, context.facts)
      const why = `The posting writes “${asked.said}”; applicant systems look for that very word.`
      return proven({ line: line.ref, kind: 'rewrite', before: line.text, after: asked.said, why, facts }, context)
    })
}

const MOST_ADDED = 8

/** Where a skill of its kind stands already, or else the last place of the list. */
function placeFor({ category }: AskedSkill, { resume: { skills }, lexicon }: TailorContext): LineRef {
  const groups = skills.map(
    ({ keywords }) => keywords.filter((word) => lexicon.named(word)?.category === category).length,
  )
  const most = Math.max(0, ...groups)
  const firstGroup = skills.findIndex(({ keywords }) => keywords.length > 0)
  const item = most > 0 ? groups.indexOf(most) : firstGroup
  return item < 0 ? { part: 'skills' } : { part: 'skills', item, field: 'keywords' }
}

/** Its very name stands there: what only follows from a title or from another skill is not listed. */
const isNamed = (text: string, { id, said, name }: AskedSkill, { lexicon }: TailorContext): boolean =>
  lexicon
    .find(text, { mentions: true })
    .some((span) => span.id === id && [said, name].some((one) => isSpelling(text.slice(span.start, span.end), one)))

/** Skills that a point of the résumé shows, or the person stated, and that the list does not name. */
export function addSkills(context: TailorContext): Edit[] {
  const { asked, facts, shown, lines } = context
  const listed = new Set(lines.filter(isSkill).flatMap((line) => idOf(line.text, context) ?? []))
  const missing = asked.skills.filter(({ id, category }) => EXACT.has(category) && !listed.has(id))
  const all = missing.flatMap((skill) => {
    const proof = facts.find(
      ({ part, id, text }) => PROVES.has(part) && shown.get(id)?.has(skill.id) && isNamed(text, skill, context),
    )
    return proof ? [{ skill, proof }] : []
  })
  return all.slice(0, MOST_ADDED).flatMap(({ skill, proof }) => {
    const where = proof.part === 'stated' ? 'You stated it' : proof.of ? `You used it at ${proof.of}` : 'You name it'
    const why = `${where}: ${quoted(proof.text)}. The posting asks for it, and your list of skills leaves it out.`
    const line = placeFor(skill, context)
    return proven({ line, kind: 'add', before: null, after: skill.said, why, facts: [proof.id] }, context)
  })
}
const PROVES: ReadonlySet<string> = new Set(['work', 'projects', 'stated', 'summary', 'profile'])

/** The employer's spelling inside of a point, where it is a name and not a word that is bent by its sentence. */
export function respellIn(text: string, context: TailorContext): { text: string; said: string[] } {
  const byId = new Map(context.asked.skills.map((one) => [one.id, one]))
  let after = text
  const said: string[] = []
  for (const { id, start, end } of context.lexicon.find(text).toReversed()) {
    const asked = byId.get(id)
    const own = text.slice(start, end)
    if (!asked || !isRespelled(own, asked)) continue
    // "PostgreSQL 14" within "Postgres 14" would say the number twice: only whole names change places.
    if (after.includes(asked.said) || asked.said.split(' ').length > 3) continue
    after = `${after.slice(0, start)}${asked.said}${after.slice(end)}`
    said.unshift(asked.said)
  }
  return { text: after, said }
}
