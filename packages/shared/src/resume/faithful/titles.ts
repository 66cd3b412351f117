import type { Meanings, Sense } from './meanings.ts'
import { NUMBER_WORDS } from './number-words.ts'
import type { Part } from './parts.ts'
import type { ReadText, Word } from './read-words.ts'

/** What somebody is called in a text, where it is said of the writer: "Senior backend engineer". */
export interface Title {
  /** Places of the words: those before the head belong to the title too. */
  from: number
  head: number
  to: number
  meanings: readonly number[]
  part: Part
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Right before an article or the title itself these say that the writer is meant. */
const AS = set(
  'as am was were been be become became being als bin war que suis etais como soy fui is ben role position title namely',
)
const ARTICLES = set('a an the my ein eine einer un une el la le mi een de het of')

const CALLED = set('named appointed elected hired employed called benannt ernannt experienced')

/** One who helps or learns; without the word more is claimed. */
export const LESSENING = set(`
  junior assistant apprentice trainee deputy vice student intern acting associate co aspiring working volunteer temporary part assisting
  adjunct auxiliar stellvertretende stellvertretender stellv angehende angehender adjoint adjointe apprenti apprentie stagiaire aprendiz
  becario subdirector waarnemend leerling assistent second sub aide helper relief
`)

/** What takes a rank, a paper or a school to be called: who taught a class may be called a teacher, who treated nobody a doctor. */
export const NOT_BY_DOING =
  /^(?:manager|leader|director|supervisor|head|chief|officer|owner|founder|engineer|doctor|lawyer|solicitor|barrister|editor|inspector|auditor|lecturer|professor|nurse|controller|administrator|assessor|examiner|commander|ranger|trainer|advisor|adviser|counsellor|counselor|investigator|planner|programmer|developer|designer|producer|researcher)$/

const isPlural = (word: Word): boolean => /[^s]s$/.test(word.plain) && word.root !== word.plain

/** Where the title begins whose head is at `at`, or null where another person is spoken of. */
function beginOf(words: readonly Word[], part: Part, at: number): number | null {
  let from = at
  for (; from > part.from; from--) {
    const word = words[from - 1]
    if (word && CALLED.has(word.plain)) return from
    if (!word || NUMBER_WORDS.has(word.plain) || /^\d/.test(word.plain)) return null
    if (!word.small && !ARTICLES.has(word.plain)) continue
    const before = ARTICLES.has(word.plain) ? words[from - 2] : word
    return before && AS.has(before.plain) ? from : null
  }
  return from
}

/** The last role of several in a row is what the person is: "estate agent assistant". */
function heads(senses: readonly Sense[], meanings: Meanings): Sense[] {
  const roles = senses
    .map((sense) => ({ ...sense, meanings: sense.meanings.filter((one) => meanings.kindOf(one) === 'role') }))
    .filter((sense) => sense.meanings.length > 0)
  return roles.filter(
    (one) =>
      !roles.some(
        (other) =>
          other !== one && other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from,
      ),
  )
}

export function titlesIn(
  { words, tongue }: ReadText,
  parts: readonly Part[],
  senses: readonly Sense[],
  meanings: Meanings,
): Title[] {
  const found: Title[] = []
  const roles = heads(senses, meanings)
  for (const role of roles) {
    const part = parts.find(({ from, to }) => role.from >= from && role.to <= to)
    const last = words[role.to - 1]
    if (
      !part ||
      !last ||
      last.possessive ||
      /(?:ed|ing)$/.test(last.plain) ||
      (tongue === 'en' && isPlural(last)) ||
      (tongue === 'es' && words.slice(role.from, role.to).some(({ plain }) => plain.endsWith('ias')))
    )
      continue
    if (roles.some(({ from }) => from === role.to && role.to < part.to)) continue
    const from = beginOf(words, part, role.from)
    if (from === null) continue
    if (part.joined && !found.some(({ part: own }) => own.sentence === part.sentence) && from === part.from) continue
    found.push({ from, head: role.from, to: role.to, meanings: role.meanings, part })
  }
  return found
}
