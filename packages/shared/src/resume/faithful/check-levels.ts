import { pieceProves } from './cover.ts'
import type { Cover, Matter } from './cover.ts'
import type { Proof } from './evidence.ts'
import type { Part } from './parts.ts'
import { SOFT } from './soft-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Small words that nevertheless say that the writer did it. */
const DID = set(`
  responsible responsibility handled handle handling conducted performed provided made do did done undertook dealt duties
  verantwortlich zustandig durchgefuhrt durchfuhrung charge chargee encargado encargada responsable verantwoordelijk
`)
/** What somebody did, where no one else is named: in these languages a noun says it. */
const isDoing = ({ meanings }: Matter, senses: readonly number[]): boolean =>
  senses.some((one) => meanings.kindOf(one) === 'doing')

export const doingPlaces = (matter: Matter, part: Part, places: readonly number[]): number[] =>
  places.filter((at) =>
    matter.line.senses.some((sense) => sense.from <= at && at < sense.to && isDoing(matter, sense.meanings)),
  )

const isWorkedAs = (words: Proof['read']['words'], at: number): boolean =>
  words[at]?.plain === 'worked' && words[at + 1]?.plain === 'as'

/** "Helped install switchboards" does not prove "installed switchboards": the part of the line must say that it was help. */
export function isInflated(matter: Matter, part: Part, places: readonly number[], pool: readonly Proof[]): boolean {
  if (part.weak) return false
  const words = matter.line.read.words
  const doing = doingPlaces(matter, part, places)
  const says =
    doing.length > 0 ||
    words.slice(part.from, part.to).some(({ plain }, step) => DID.has(plain) || isWorkedAs(words, part.from + step))
  const things = places.filter((at) => !doing.includes(at))
  const looked = things.length > 0 ? things : doing
  if (!says || looked.length === 0) return false
  let [weak, own] = [0, 0]
  for (const proof of pool) {
    for (const piece of proof.pieces) {
      const met = looked.filter((at) => pieceProves(matter, at, piece, proof)).length
      if (piece.part.weak) weak = Math.max(weak, met)
      else own = Math.max(own, met)
    }
  }
  return weak > own
}

const LEADS = set(`
  lead led leads leading head headed heads heading direct directed directs directing supervise supervised supervises supervising oversee
  oversaw oversees overseeing overseen own owned owns owning manage managed manages managing
  leitete leitet leiten leitung geleitet fuhrte fuhrt fuhrung gefuhrt dirigi dirigia dirige dirigeait dirigir gestion gestione gere gerait
  pilotage encadrement encadrait leidde leidt geleid leiding aansturing stuurde
`)
/** Of these "managed" is said too, though nobody was led. */
const MANAGES = set('manage managed manages managing')
const LOOKS_AFTER = set('looked look looks looking handle handled handles responsible charge accountable')
const TITLES = set(`
  leader lead manager supervisor head director chief foreman owner leiter leiterin teamleiter filialleiter projektleiter responsable
  directeur directrice jefe jefa director directora encargado hoofd leider teamleider manager
`)
const RUNS = set('run ran runs running')
const RUN_AT = set(`
  team teams shop store business department company salon farm restaurant cafe office project projects kitchen unit branch site sites
  station ward practice school section operation operations programme program studio workshop bar hotel club agency nursery kindergarten
`)
const RUN_REACH = 4

const runsSomething = (words: Proof['read']['words'], at: number): boolean =>
  RUNS.has(words[at]?.plain ?? '') && words.slice(at + 1, at + 1 + RUN_REACH).some(({ plain }) => RUN_AT.has(plain))

/** To lead a tour or a workshop is to give it. */
const HELD = set(
  'tour tours workshop workshops session sessions class classes lesson lessons exercise exercises discussion discussions',
)
const isHeld = (words: Proof['read']['words'], at: number): boolean =>
  /^lead(?:s|ing)?$|^led$/.test(words[at]?.plain ?? '') &&
  words.slice(at + 1, at + 1 + RUN_REACH).some(({ plain }) => HELD.has(plain))

/** Whether a sentence says that the writer led, as a line says with this word. */
function leads({ read, titles }: Proof, word: string): boolean {
  const { words } = read
  if (titles.some(({ to }) => TITLES.has(words[to - 1]?.plain ?? ''))) return true
  return words.some(
    ({ plain }, at) => LEADS.has(plain) || runsSomething(words, at) || (MANAGES.has(word) && LOOKS_AFTER.has(plain)),
  )
}

/**
 * The verb of a part whose object is somebody else’s in the evidence: no sentence proves both the verb and the telling word
 * behind it, as in "led a team" of "worked in a team" and "led workshops".
 */
export function looseVerbs(
  matter: Matter,
  part: Part,
  places: readonly number[],
  pool: readonly Proof[],
  cover: Cover,
): number[] {
  const { read, senses } = matter.line
  const isFirst = (at: number): boolean => at === places[0] || Boolean(read.words[at - 1]?.small)
  return doingPlaces(matter, part, places).filter((at) => {
    const word = read.words[at]?.plain ?? ''
    const isLead = isFirst(at) && (LEADS.has(word) || runsSomething(read.words, at)) && !isHeld(read.words, at)
    if (!isLead && (at !== places[0] || read.tongue !== 'en' || SOFT.has(word))) return false
    const end = Math.max(at + 1, ...senses.filter(({ from }) => from === at).map(({ to }) => to))
    const object = places.find((place) => place >= end && (cover.get(place) ?? []).length > 0)
    const things = object === undefined ? pool : (cover.get(object) ?? [])
    if (isLead) return !things.some((proof) => leads(proof, word))
    const verbs = cover.get(at) ?? []
    return (
      object !== undefined &&
      verbs.length > 0 &&
      things.length > 0 &&
      !verbs.some((proof) => things.includes(proof) || proof.heading)
    )
  })
}
