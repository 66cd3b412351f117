import { verbOf, verbOfNoun } from './verbs.ts'

const WEAK =
  /^(?:(?:i was |i am |was |am )?(?:mainly |primarily |solely |also )?responsible for|(?:my )?(?:duties|responsibilities|tasks) (?:include|included)|(?:i was |was )?(?:tasked with|charged with|in charge of)):? +(?<rest>.+)$/isu
const GERUND = /^(?<verb>[a-z]+ing) (?!of\b)(?<what>\S.*)$/isu
const NOUN = /^the (?<noun>[a-z]+) of (?<what>\S.*)$/isu
/** One more thing that was done, in the same form as the first. */
const AND_MORE = /(?<= and |, )(?<verb>[a-z]+ing)(?= (?:the |a |an |new |our |all |[A-Z\d]))/g

/** Without these words the noun that follows says the same: the way résumés are written in these languages. */
const NOMINAL: readonly RegExp[] = [
  /^(?:[Vv]erantwortlich|[Zz]uständig) für (?:die|den|das) (?<rest>\p{Lu}.+)$/su,
  /^[Ee]n charge de (?:la |l['’]|le )(?<rest>\p{Ll}.+)$/su,
  /^responsable de (?:la |l['’]|le )(?<rest>(?:gestion|planification|coordination|maintenance|préparation|mise|formation|organisation|rédaction) .+)$/isu,
  /^(?:responsable|encargad[oa]) de (?:la|el) (?<rest>(?:gestión|planificación|coordinación|preparación|formación|organización|elaboración) .+)$/isu,
  /^verantwoordelijk voor (?:de|het) (?<rest>\p{Ll}.+)$/isu,
]

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** A weak opening made direct: "Responsible for managing two sites" is "Managed two sites". Null where it is not safe. */
export function directOpening(text: string, isOver: boolean): string | null {
  const rest = WEAK.exec(text.trim())?.groups?.['rest']
  if (rest === undefined) return nominalOpening(text.trim())
  const form = (pair: readonly [string, string]): string => pair[isOver ? 1 : 0]
  const { verb = '', what = '' } = GERUND.exec(rest)?.groups ?? {}
  const { noun = '', what: object = '' } = NOUN.exec(rest)?.groups ?? {}
  const first = verbOf(verb) ?? verbOfNoun(noun)
  if (!first) return null
  let safe = true
  const tail = ` ${what || object}`.replaceAll(AND_MORE, (gerund) => {
    const pair = verbOf(gerund)
    safe &&= pair !== null
    return pair ? form(pair) : gerund
  })
  return safe ? capital(`${form(first)}${tail}`) : null
}

function nominalOpening(text: string): string | null {
  const found = NOMINAL.flatMap((pattern) => pattern.exec(text)?.groups?.['rest'] ?? [])
  return found[0] === undefined ? null : capital(found[0])
}
