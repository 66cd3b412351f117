import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOOK_ALIKES } from '@rolecall/shared/domain/skills/packed.ts'
import { SKILL_CATEGORIES, skillId } from '@rolecall/shared/domain/skills/skill.ts'

/**
 * Packs the lists of skills, one file a category, into the text that the lexicon opens. `pnpm gen` writes it down. A line is
 * `Name | another form, another | implies: Skill, Skill | related: Skill`; `#` starts a remark. A form that ends in "!"
 * counts only with these capitals; one that ends in "?" also needs company: other skills in the same list, or a word such as
 * "knowledge of" before it.
 */
interface Entry {
  forms: string[]
  implies: string[]
  related: string[]
}

const split = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

function entryOf(line: string): Entry {
  const [name = '', ...fields] = line.split('|').map((field) => field.trim())
  const named = (label: string): string[] =>
    fields.filter((field) => field.startsWith(label)).flatMap((field) => split(field.slice(label.length)))
  const aliases = fields.filter((field) => !/^(?:implies|related):/.test(field)).flatMap(split)
  return { forms: [...new Set([name, ...aliases])], implies: named('implies:'), related: named('related:') }
}

function entriesIn(path: string): Entry[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map(entryOf)
}

const nameOf = ({ forms }: Entry): string => (forms[0] ?? '').replace(/[!?]$/, '')

/** A name that stands in two lists is one skill: its own line is the first, and the second is a mistake worth hearing of. */
function placesOf(entries: Entry[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const [place, entry] of entries.entries()) {
    const id = skillId(nameOf(entry))
    if (places.has(id)) throw new Error(`"${nameOf(entry)}" stands twice in the lists of skills.`)
    places.set(id, place)
  }
  return places
}

export function packSkills(folder: string): string {
  const lists = SKILL_CATEGORIES.map((category) => ({ category, entries: entriesIn(join(folder, `${category}.txt`)) }))
  const places = placesOf(lists.flatMap(({ entries }) => entries))
  const placesIn = (names: string[], of: Entry): string =>
    names
      .map((name) => {
        const place = places.get(skillId(name))
        if (place === undefined) throw new Error(`"${nameOf(of)}" names "${name}", which no list of skills has.`)
        return place.toString(36)
      })
      .join(',')
  const lineOf = (entry: Entry): string =>
    [entry.forms.join(';'), placesIn(entry.implies, entry), placesIn(entry.related, entry)].join('\t').trimEnd()
  const parts = lists.flatMap(({ category, entries }) => [`#${category}`, ...entries.map(lineOf)])
  const lookAlikes = entriesIn(join(folder, 'look-alikes.txt')).map(({ forms }) => forms.join(';'))
  return [...parts, `#${LOOK_ALIKES}`, ...lookAlikes].join('\n')
}
