import type { Lexicon } from '../skills/lexicon.ts'
import type { Skill, SkillSpan } from '../skills/skill.ts'
import { fieldsAgree, fieldsOf } from './fields.ts'
import type { ReadResume, Shown } from './read-resume.ts'
import { shareOf, termsOf } from './terms.ts'
import type { Line } from './resume-lines.ts'

const CLOSE = 0.5
const GROUND = 0.35
/** Somebody who works in a field knows it, though nothing says how much of it. */
const IN_FIELD = 0.65
/** Names of whole fields: who works in one does just that. */
const FIELD_ITSELF =
  /^(?:(?:software|web) (?:development|engineering)|programming|data analysis|nursing|teaching|accounting|finance|sales|marketing|logistics|warehousing|law|cooking|human resources|recruiting|plumbing|welding|driving|customer service|procurement|journalism|translation|graphic design|elderly care|childcare|social work|electrical installation|mechanical engineering|hospitality|retail|cleaning|hairdressing|construction)$/i
const NEAR_FIELD = 0.4

const placeWords = (line: Line): string =>
  line.path.startsWith('profile.facts.')
    ? 'in what you said when asked'
    : line.work !== null
      ? 'in your work'
      : line.kind === 'listed'
        ? 'among your skills'
        : line.kind === 'project'
          ? 'in a project'
          : 'in your résumé'

/** The same skills are asked for again and again: each is looked for once. */
export function showsSkill(id: string, read: ReadResume, lexicon: Lexicon): Shown {
  const known = read.shown.get(id)
  if (known) return known
  const shown = look(id, read, lexicon)
  read.shown.set(id, shown)
  return shown
}

function look(id: string, read: ReadResume, lexicon: Lexicon): Shown {
  const wanted = lexicon.skill(id)
  const name = wanted?.name ?? id
  const own = read.skills.get(id)
  if (own) return { share: 1, line: own, why: `You name ${name} ${placeWords(own)}.` }
  const by = lexicon.skill(read.implied.get(id) ?? '')
  if (by) return { share: 1, line: read.skills.get(by.id) ?? null, why: `You name ${by.name}, which includes ${name}.` }
  const line = inWords(name, read)
  if (line) return { share: 1, line, why: `You name ${name} ${placeWords(line)}.` }
  const fields = wanted && (wanted.category === 'domain' || FIELD_ITSELF.test(name)) ? fieldsOf(name) : []
  const job = jobIn(fields, 1, read)
  if (job)
    return { share: FIELD_ITSELF.test(name) ? 1 : IN_FIELD, line: job, why: `Your work as ${job.text} is in ${name}.` }
  const close = wanted ? closeTo(wanted, read, lexicon) : null
  if (close)
    return {
      share: CLOSE,
      line: read.skills.get(close.id) ?? null,
      why: `You name ${close.name}, which is close to ${name}.`,
    }
  const near = jobIn(fields, 0.5, read)
  if (near) return { share: NEAR_FIELD, line: near, why: `Your work as ${near.text} is close to ${name}.` }
  const ground = wanted?.implies.find((one) => read.skills.has(one))
  if (ground === undefined) return { share: 0, line: null, why: `Your résumé does not mention ${name}.` }
  const named = lexicon.skill(ground)?.name ?? ground
  return { share: GROUND, line: read.skills.get(ground) ?? null, why: `You name ${named}, which ${name} builds on.` }
}

const SAID_ALIKE: ReadonlySet<string> = new Set(['domain', 'method'])

/** The same where the very words of the posting stand in the résumé, though nothing around them tells what they mean. */
export function showsSaid(said: string, { id, category }: SkillSpan, read: ReadResume, lexicon: Lexicon): Shown {
  const shown = showsSkill(id, read, lexicon)
  const line = shown.share < 1 && SAID_ALIKE.has(category) ? inWords(said, read) : undefined
  return line ? { share: 1, line, why: `You name ${said} ${placeWords(line)}.` } : shown
}

/** The list reads words only where they surely mean the skill; all of them in one line are plain enough here. */
function inWords(name: string, read: ReadResume): Line | undefined {
  const terms = new Set(termsOf(name))
  return terms.size === 0 ? undefined : read.lines.find((line) => shareOf(terms, line.terms) === 1)
}

const jobIn = (fields: readonly string[], agree: number, read: ReadResume): Line | undefined =>
  read.jobs.find((job) => fieldsAgree(job.fields, fields) === agree)?.line

function closeTo(wanted: Skill, read: ReadResume, lexicon: Lexicon): Skill | null {
  const ahead = wanted.related.find((id) => read.skills.has(id))
  if (ahead !== undefined) return lexicon.skill(ahead) ?? null
  for (const id of read.skills.keys()) {
    const own = lexicon.skill(id)
    if (own?.related.includes(wanted.id)) return own
  }
  return null
}
