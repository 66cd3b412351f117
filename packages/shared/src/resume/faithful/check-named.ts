import { pieceProves } from './cover.ts'
import type { Matter } from './cover.ts'
import type { Proof } from './evidence.ts'
import { RATES } from './number-words.ts'
import type { Part } from './parts.ts'

const AT = new Set(['at', 'bei', 'beim', 'chez', 'bij'])
const LONGEST_TITLE = 5
const VERBAL = /(?:ed|ing|ly|s)$/
const OTHERS =
  /(?:work|experience|years?|time|job|career|role|position|months?|employment|placement|internship|duties|day|night|week|shift)$/

/** "Partner at Morley Hathaway": what stands before the name of the employer is what the person was there. */
export function wrongNamed({ line }: Matter, part: Part, pool: readonly Proof[]): number[] {
  const { words } = line.read
  const at = words.findIndex(
    ({ plain, ends }, place) =>
      place > part.from &&
      place < part.to &&
      AT.has(plain) &&
      ends === '' &&
      /^\p{Lu}[^\d]{2,}$/u.test(words[place + 1]?.text ?? ''),
  )
  const own = words.slice(part.from, at)
  const head = words[at - 1]
  if (at < 0 || part.joined || own.length > LONGEST_TITLE || !head || head.small) return []
  if (own.some(({ plain, small }) => small || /\d/.test(plain) || VERBAL.test(plain)) || OTHERS.test(head.plain))
    return []
  if (line.titles.some(({ from, to }) => from < at && to >= at)) return []
  const isSaid = pool.some(
    (proof) => proof.heading && proof.read.words.some(({ plain, root }) => plain === head.plain || root === head.root),
  )
  return isSaid || pool.length === 0 ? [] : [at - 1]
}

const AGENT = /(?:[bcdfgklmnprstvz]er|[cst]tor|[st]or|ist|ian)$/
const NO_AGENT =
  /^(?:computer|number|order|paper|water|customer|member|user|server|newsletter|folder|career|manner|matter|letter|center|chapter|filter|printer|tower|summer|winter|offer|cover|monitor|sensor|motor|weather|theater|quarter|container|master|bachelor|winner|finder|holder|supplier|list|checklist|therapist)$/
const STATIONS = new Set(
  'chair chairman chairwoman chairperson president secretary treasurer captain head partner dean mayor judge principal'.split(
    ' ',
  ),
)
const OF = new Set(['of', 'for'])

/** "Senior handler of claims": what somebody calls themselves at the beginning of a line must have been said of them. */
export function wrongAgent({ line }: Matter, part: Part, pool: readonly Proof[], places: readonly number[]): number[] {
  const { words, tongue } = line.read
  const at = places.find((place) => OF.has(words[place + 1]?.plain ?? ''))
  const head = words[at ?? -1]
  if (at === undefined || !head || tongue !== 'en' || part.joined || at - part.from > 2) return []
  if (!STATIONS.has(head.plain) && (!AGENT.test(head.plain) || NO_AGENT.test(head.plain))) return []
  if (words.slice(part.from, at).some(({ small, ends, plain }) => small || ends !== '' || VERBAL.test(plain))) return []
  if (line.titles.some(({ from, to }) => at >= from && at < to)) return []
  const stem = head.plain.replace(/(?:er|or|ist|ian)$/, '')
  const isSaid = pool.some(({ read }) =>
    read.words.some(
      ({ plain, root }, place) =>
        (plain === head.plain &&
          (read.words[place - 1]?.plain === 'as' || !read.words.slice(0, place).some(({ small }) => small))) ||
        (plain !== head.plain && (root === stem || root.startsWith(stem) || `${root}e` === stem)),
    ),
  )
  return isSaid ? [] : [at]
}

const WHENEVER = /\b(?:when|while|whenever|if|during|in the)\b/iu
const AWAY = /\b(?:away|absen\w*|leave|ill|sick|holidays?|vacations?|off)\b/iu
const KEEPS =
  /\b(?:when|while|whenever|if|during|absen\w*|away|cover\w*|deput\w*|stand\w*|stood|acting|interim|temporar\w*|substitut\w*)\b/iu

/** In two steps: one expression for both would begin anew at each "when" of a long text. */
const isInAbsence = (clause: string): boolean => {
  const found = WHENEVER.exec(clause)
  return found !== null && AWAY.test(clause.slice(found.index + found[0].length))
}

/** "Manages the cooks when the chef is away" does not prove "manages the cooks". */
export const isOnlyThen = (matter: Matter, proof: Proof): boolean =>
  proof.read.text.split(/[,;.]/).some(isInAbsence) && !KEEPS.test(matter.line.read.text)

const OFTEN = new Set(
  'hourly daily nightly weekly fortnightly monthly quarterly yearly annual annually taglich wochentlich monatlich jahrlich'.split(
    ' ',
  ),
)
const PERIOD = /^(?:hour|day|night|week|month|quarter|year|shift)$/
const EVERY = /^(?:each|every|jeden|jede|jedes|chaque|cada|elke)$/

/** "Every night" where the evidence says "twice a month". */
export function wrongEvery({ line }: Matter, part: Part, pool: readonly Proof[]): number[] {
  const { words } = line.read
  return words.flatMap(({ plain }, at) => {
    const period = words[at + 1]?.plain ?? ''
    if (at < part.from || at + 1 >= part.to || !/^(?:each|every)$/.test(plain) || !PERIOD.test(period)) return []
    const isSaid = pool.some(({ read }) =>
      read.words.some(
        (word, place) =>
          RATES.get(word.plain) === period &&
          (OFTEN.has(word.plain) ||
            /^(?:an?|per|each|every|the)$/.test(read.words[place - 1]?.plain ?? '') ||
            /\/\s?$/.test(read.text.slice(0, word.start))),
      ),
    )
    return isSaid ? [] : [at + 1]
  })
}

/** How often a thing was done is no ordinary word where the evidence says another rhythm of it. */
export function wrongOften(matter: Matter, part: Part, pool: readonly Proof[], bare: readonly number[]): number[] {
  const { words } = matter.line.read
  return bare.filter((at) => {
    const word = words[at]?.plain ?? ''
    if (!OFTEN.has(word) && !EVERY.test(words[at - 1]?.plain ?? '')) return false
    const others = Array.from({ length: part.to - part.from }, (_, step) => part.from + step)
    const about = pool.filter((proof) =>
      others.some(
        (other) => !words[other]?.small && proof.pieces.some((piece) => pieceProves(matter, other, piece, proof)),
      ),
    )
    return about.some(({ read }) => read.words.some(({ plain }) => OFTEN.has(plain) && plain !== word))
  })
}
