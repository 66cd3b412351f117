import { shareOf, termsOf } from '../../domain/match/terms.ts'
import type { ResumeWork } from '../../domain/resume.ts'
import { yearsAtWork } from '../../domain/resume-suggestions.ts'
import type { Edit } from '../edit.ts'
import { factsWith, named, proven } from './context.ts'
import type { TailorContext } from './context.ts'
import { isSpelling } from './spelling.ts'
import { joinedBy, SUMMARY_WORDS } from './summary-words.ts'

const MOST_SKILLS = 5
const LEAST_NAMED = 3

/** Jobs by their end, the present one first; those that begin later first among equals. */
export const latestFirst = (work: readonly ResumeWork[]): ResumeWork[] =>
  work.toSorted(
    (a, b) =>
      (b.endDate ?? '9999').localeCompare(a.endDate ?? '9999') || (b.startDate ?? '').localeCompare(a.startDate ?? ''),
  )

/** The person's own title that is nearest to the posting's; of equals the latest. */
export function ownTitle({ resume, posting }: Pick<TailorContext, 'resume' | 'posting'>): string | null {
  const wanted = new Set(termsOf(posting.title))
  const titles = latestFirst(resume.work).flatMap(({ position }) => position ?? [])
  const best = titles.map((title) => ({ title, share: shareOf(wanted, new Set(termsOf(title))) }))
  return best.toSorted((a, b) => b.share - a.share)[0]?.title ?? resume.basics.label ?? null
}

/** Nobody has "experience with" a certificate, a language or patience. */
const NOT_KNOWN_WITH: ReadonlySet<string> = new Set(['soft', 'language', 'certificate'])

/** Skills the posting asks for and the person's lines name, those that count most first, as the posting writes them. */
export function provenSkills({ asked, shown }: Pick<TailorContext, 'asked' | 'shown'>): { said: string; id: string }[] {
  const held = new Set([...shown.values()].flatMap((ids) => Array.from(ids)))
  return asked.skills
    .filter(({ id, category }) => held.has(id) && !NOT_KNOWN_WITH.has(category))
    .map(({ id, said, name }) => ({
      id,
      said: isSpelling(said, name) || said.toLowerCase().includes(' ') ? said : name,
    }))
}

function skillSentence(context: TailorContext): { text: string; names: string[] } {
  const words = SUMMARY_WORDS[context.language]
  const names = provenSkills(context)
    .slice(0, MOST_SKILLS)
    .map(({ said }) => said)
  return { names, text: names.length === 0 ? '' : words.skills(joinedBy(names, words.and)) }
}

function composed(context: TailorContext): string {
  const { resume, language, today } = context
  const words = SUMMARY_WORDS[language]
  const title = resume.basics.label ?? ownTitle(context)
  if (!title) return ''
  const years = yearsAtWork(resume, today)
  const [latest] = latestFirst(resume.work)
  const place = latest?.name ? (latest.endDate ? words.before : words.now)(latest.name) : ''
  return [years > 0 ? words.who(title, years) : words.whoShort(title), place, skillSentence(context).text]
    .filter(Boolean)
    .join(' ')
}

/** A summary made of facts where there is none; where there is one, the sentence that names what is asked for. */
export function editSummary(context: TailorContext): Edit[] {
  const { resume, options, lexicon, lines, locked } = context
  const line = { part: 'basics', field: 'summary' } as const
  if (!options.sections.includes('summary')) return []
  const before = resume.basics.summary ?? null
  const { text, names } = skillSentence(context)
  if (before === null) {
    const why = `Says in a few words who you are${names.length > 0 ? ` and that you know ${named(names)}` : ''}; the years are counted from the dates of your jobs.`
    return proven({ line, kind: 'add', before, after: composed(context) || null, why, facts: [] }, context).filter(
      ({ after }) => after !== null,
    )
  }
  const isLocked = lines.some(({ ref, id }) => ref.field === 'summary' && ref.part === 'basics' && locked.has(id))
  const said = new Set(lexicon.find(before, { mentions: true }).map(({ id }) => id))
  const wanted = provenSkills(context).slice(0, MOST_SKILLS)
  const unsaid = wanted.filter(({ id }) => !said.has(id))
  if (isLocked || unsaid.length < LEAST_NAMED || unsaid.length < wanted.length) return []
  const why = `Your summary names none of ${named(names)}, which the posting asks for and you have.`
  return proven({ line, kind: 'rewrite', before, after: `${before.trim()} ${text}`, why, facts: [] }, context)
}

/** The line under the name: the person's own title, never the posting's. */
export function editLabel(context: TailorContext): Edit[] {
  const { resume, options, lines, locked, posting } = context
  const line = { part: 'basics', field: 'label' } as const
  const title = ownTitle(context)
  const before = resume.basics.label ?? null
  if (!options.sections.includes('label') || !title || title === before) return []
  const facts = factsWith(title, context.facts)
  if (before === null) {
    return proven(
      { line, kind: 'add', before, after: title, why: 'Says at a glance what you are; it is your own title.', facts },
      context,
    )
  }
  const wanted = new Set(termsOf(posting.title))
  const gains = shareOf(wanted, new Set(termsOf(title))) > shareOf(wanted, new Set(termsOf(before)))
  if (!gains || lines.some(({ ref, id }) => ref.field === 'label' && locked.has(id))) return []
  const why = `You have worked as ${title}, which is closer to “${posting.title}”.`
  return proven({ line, kind: 'rewrite', before, after: title, why, facts }, context)
}
