import type { Posting } from '../posting.ts'
import type { Lexicon } from '../skills/lexicon.ts'

/** What of a posting says which skills it asks for. */
export type AskingPosting = Pick<Posting, 'title' | 'description' | 'requirements' | 'skills'>

const NICE =
  /\b(?:nice to have|a plus|preferred|preferably|ideally|bonus|desirable|an advantage|von vorteil|wünschenswert|idealerweise|un plus|un atout|idéalement|souhaité|deseable|valorable|se valorará|een pré|een pre|bij voorkeur|gewenst)/iu
const MUST =
  /\b(?:must|required|requires?|essential|mandatory|need to have|zwingend|erforderlich|vorausgesetzt|voraussetzung|exigée?s?|obligatoire|indispensable|requise?s?|imprescindible|obligatori[oa]|necesari[oa]|vereist|verplicht|noodzakelijk)(?!\p{L})/iu

const linesOf = (text: string): string[] => text.split(/\n|(?<=[.;!?])\s/u).filter((line) => line.trim() !== '')

/** The skills that one posting asks for; true where it will not do without. */
export function askedSkills(posting: AskingPosting, lexicon: Lexicon): ReadonlyMap<string, boolean> {
  const asked = new Map<string, boolean>()
  const note = (text: string, must: boolean): void => {
    for (const { id } of lexicon.find(text)) asked.set(id, must || asked.get(id) === true)
  }
  for (const name of posting.skills) note(name, false)
  note(posting.title, false)
  for (const line of linesOf(posting.description ?? '')) note(line, MUST.test(line) && !NICE.test(line))
  for (const line of posting.requirements) note(line, !NICE.test(line))
  return asked
}
