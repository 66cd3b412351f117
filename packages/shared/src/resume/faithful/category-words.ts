import { LEADS } from './leading.ts'
import type { Cover, Matter } from './cover.ts'
import type { Part } from './parts.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns that only say of what kind the thing beside them is: "appeal cases", "secteur du tourisme". */
const CATEGORIES = set(`
  case cases matter matters work works activity activities task tasks duty duties process processes procedure procedures system systems
  service services sector industry field area areas environment setting settings operation operations project projects program programme
  need needs requirement requirements issue issues request requests item items product products material materials equipment tool tools
  level levels course courses function functions initiative initiatives effort efforts standard standards guideline guidelines norm norms record records session sessions
  staff personnel team teams member members crew colleague colleagues group property properties purpose purposes role context topic topics
  subject subjects content document documents documentation file files data information page pages platform solution solutions
  tätigkeit tatigkeiten bereich bereiche aufgaben arbeiten thema themen branche norm normen team system prozess prozesse verfahren
  secteur domaine norme equipe systeme processus activite activites travaux dossier dossiers
  sector area ambito norma normas equipo equipos sistema sistemas proceso procesos actividad actividades tarea tareas material
  sector gebied norm team systeem proces werkzaamheden taken
`)
/** Whose a thing is, where the person worked: "the company's rebrand", "the library catalogue". */
const OWNERS = set(`
  company firm business organisation organization employer department shop store clinic library museum school restaurant hotel office studio
  unternehmen betrieb entreprise societe empresa bedrijf
`)
const TOGETHER = /^(?:team|crew|group|equip|staff|personnel)/
const OF = set('of de du des del d von der van')

/** Whether a word gives nothing but a kind to a proven word right beside it. */
export function isCategory({ line }: Matter, part: Part, at: number, cover: Cover): boolean {
  const { words } = line.read
  const word = words[at]
  if (!word || word.capital) return false
  const isProven = (place: number): boolean => (cover.get(place) ?? []).length > 0
  const isJoined = (place: number): boolean => place >= part.from && (words[place]?.ends ?? 'part') === ''
  const [before, next] = [words[at - 1], words[at + 1]]
  if (OWNERS.has(word.plain))
    return (word.possessive || !next?.small) && isJoined(at) && isProven(at + 1) && before?.plain !== 'entire'
  if (!CATEGORIES.has(word.plain)) return false
  if (TOGETHER.test(word.plain) && words.slice(part.from, at).some(({ plain }) => LEADS.has(plain))) return false
  if (isProven(at - 1) && isJoined(at - 1)) return true
  if (word.possessive) return false
  const beyond = [at + 2, at + 3].find((place) => !words[place]?.small)
  const behind = OF.has(next?.plain ?? '') ? beyond : at + 1
  return line.read.tongue !== 'en' && behind !== undefined && isJoined(at) && isProven(behind)
}
