import type { Cover, Matter } from './cover.ts'
import type { Proof } from './evidence.ts'
import { headBehind } from './leading.ts'
import type { Part } from './parts.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Small words that nevertheless say that the writer did it. */
export const DID = set(`
  responsible responsibility handled handle handling conducted performed provided made do did done undertook dealt duties experienced skilled proficient expert versed
  verantwortlich zustandig durchgefuhrt durchfuhrung charge chargee encargado encargada responsable verantwoordelijk
`)

/** The word of a part that says that something was done. */
export function doingAt({ line }: Matter, part: Part): number | undefined {
  const found = line.read.words.findIndex(({ plain }, at) => at >= part.from && at < part.to && DID.has(plain))
  return found < 0 ? undefined : found
}

const FOR = set('for before after during')

/** "Performed surgery" of "prepared animals for surgery": what another thing was done for was not done. */
export function doneForAnother(matter: Matter, part: Part, cover: Cover): number[] {
  const { words, tongue } = matter.line.read
  const start = [part.from, part.from + 1].find((at) => DID.has(words[at]?.plain ?? '') && at < part.to)
  if (start === undefined || tongue !== 'en' || /^(?:respons|dut)/.test(words[start]?.plain ?? '')) return []
  const head = headBehind(words, words[start]?.plain === 'carried' ? start + 1 : start)
  const proofs = cover.get(head) ?? []
  const isWhole = !matter.line.parts.some(({ from, joined }) => joined && from === head + 2)
  if (
    isWhole &&
    HELD_EVENTS.has(words[start]?.plain ?? '') &&
    proofs.length > 0 &&
    proofs.every((proof) => isObjectOf(proof, words[head]))
  )
    return [head]
  const isPurpose = ({ read, heading }: Proof): boolean => {
    const places = read.words.flatMap(({ root }, place) => (root === words[head]?.root ? [place] : []))
    return !heading && places.length > 0 && places.every((place) => isBehindFor(read.words, place))
  }
  return proofs.length > 0 && head < part.to && proofs.every(isPurpose) ? [head] : []
}

const HELD_EVENTS = set('conducted performed executed')

/** What a thing may have been the object of, for "conducted" to be said of it. */
const HELD_WITH = set(`
  conducted performed executed carried did done ran run held gave made completed handled managed organised organized planned led delivered
  provided undertook started hosted facilitated coordinated worked took did responsible helped assisted supported used set went
`)

/** "Translated interviews": those were done by somebody else. */
function isObjectOf({ read, parts, heading }: Proof, thing: Proof['read']['words'][number] | undefined): boolean {
  const place = read.words.findIndex(({ root }) => root === thing?.root)
  const part = parts.find(({ from, to }) => place >= from && place < to)
  const first = read.words[part?.from ?? -1]
  if (heading || !part || !first || place === part.from || first.root === thing?.root) return false
  return /(?:ed|[^aeiou]t|ote|ove|ught)$/.test(first.plain) && first.root !== first.plain && !HELD_WITH.has(first.plain)
}

/** "Built the service" of "wrote tests for the service": what the evidence tells of is the tests. */
export function promoted({ line }: Matter, part: Part, places: readonly number[], cover: Cover): number[] {
  const { words, tongue } = line.read
  const [verb] = places
  if (
    verb === undefined ||
    tongue !== 'en' ||
    (!words[verb]?.plain.endsWith('ed') && !VERBS.has(words[verb]?.plain ?? ''))
  )
    return []
  const head = headBehind(words, verb)
  const said = new Set(words.slice(part.from, part.to).map(({ root }) => root))
  const proofs = (cover.get(head) ?? []).filter(({ heading }) => !heading)
  const isPromoted = ({ read, senses }: Proof): boolean => {
    const found = read.words.flatMap(({ root }, place) => (root === words[head]?.root ? [place] : []))
    return (
      found.length > 0 &&
      found.every((place) => {
        const at = forBefore(read.words, place)
        const thing = read.words[at - 1]
        if (at < 2 || !thing || thing.small || said.has(thing.root)) return false
        if (read.words.slice(at).some(({ root }) => root === words[verb]?.root)) return false
        const meant = new Set(
          senses.filter(({ from, to }) => at - 1 >= from && at - 1 < to).flatMap(({ meanings }) => meanings),
        )
        return !line.senses.some(
          ({ from, meanings }) => from >= part.from && from < part.to && meanings.some((one) => meant.has(one)),
        )
      })
    )
  }
  return proofs.length > 0 && head < part.to && proofs.every(isPromoted) ? [verb] : []
}
const VERBS = set('built wrote made led ran set drew sold taught gave held kept won drove')

/** The "for" that a word stands behind, with nothing but its own adjectives between. */
function forBefore(words: Proof['read']['words'], place: number): number {
  let at = place - 1
  while (at > 0 && words[at]?.ends === '' && !FOR.has(words[at]?.plain ?? '') && place - at < 4) at--
  return FOR.has(words[at]?.plain ?? '') ? at : -1
}

function isBehindFor(words: Proof['read']['words'], place: number): boolean {
  let at = place - 1
  while (at > 0 && words[at]?.ends === '' && !FOR.has(words[at]?.plain ?? '') && place - at < 4) at--
  return FOR.has(words[at]?.plain ?? '') && words.slice(0, at).some(({ small }) => !small)
}
