import { wordsOf } from '../../domain/words.ts'
import type { Edit } from '../edit.ts'
import { proven } from './context.ts'
import type { TailorContext } from './context.ts'

const SELF = /^(?:yes[,.:]? +)?i(?:['’]ve| have| had)? +(?=\p{L})/iu
const FIRST_PERSON =
  /(?<!\p{L})(?:i|me|my|mine|myself|we|our|ich|wir|mein\p{L}*|unser\p{L}*|je|j['’]|nous|mon|ma|mes|notre|yo|mi|mis|nosotros|ik|wij|mijn|ons|onze)(?!\p{L})/iu
const SHORTEST = 3

const same = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ')

/** "I ran a cluster for two years" as a point of a résumé; as it is where it cannot be told without "I". */
export function pointOf(text: string): string | null {
  const bare = text.trim().replace(SELF, '').replace(/\.$/, '')
  if (wordsOf(bare).length < SHORTEST || FIRST_PERSON.test(bare)) return null
  return bare.slice(0, 1).toUpperCase() + bare.slice(1)
}

/** What the person stated when asked, as a point under the employer or project they named. */
export function addStated(context: TailorContext): Edit[] {
  const { resume, stated, facts, lines, options } = context
  return stated.flatMap(({ text, where, about }) => {
    const point = pointOf(text)
    const fact = facts.find((one) => one.part === 'stated' && one.text.includes(text.trim()))
    if (!point || !fact || where === null || lines.some((line) => same(line.text, point))) return []
    const job = resume.work.findIndex(({ name, position }) => same(name ?? position ?? '', where))
    const project = resume.projects.findIndex(({ name }) => same(name, where))
    const [part, item] = job >= 0 ? (['work', job] as const) : (['projects', project] as const)
    if (item < 0 || !options.sections.includes(part)) return []
    const why = `You stated it${about === null ? '' : ` when asked about ${about}`}, and your résumé does not say it yet.`
    const line = { part, item, field: 'highlights' }
    return proven({ line, kind: 'add', before: null, after: point, why, facts: [fact.id], under: fact.of }, context)
  })
}
