import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOOK_ALIKES } from '@rolecall/shared/domain/skills/packed.ts'
import { SKILL_CATEGORIES, skillId } from '@rolecall/shared/domain/skills/skill.ts'

/**
 * Packs the lists of skills, one file a category, into the text that the lexicon opens. `pnpm gen` writes it down. A line is
 * `Name | another form, another | implies: Skill, Skill | related: Skill`; `# ` starts a remark. A form that ends in "!"
 * counts only with these capitals; one that ends in "?" also needs company: other skills in the same list, or a word such as
 * "knowledge of" before it; one that ends in "~", and all of a line whose name ends in "~~", needs a claim in its sentence.
 * A line of `related.txt` is a group of skills that stand near each other.
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

function linesOf(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('# '))
}

const entriesIn = (path: string): Entry[] => linesOf(path).map(entryOf)

const bare = (form: string): string => form.replace(/[!?~]+$/, '')
const nameOf = ({ forms }: Entry): string => bare(forms[0] ?? '')

/** What no reader of the lists would see: a skill named that is not there, a name or a form that two skills claim. */
function problemsOf(entries: Entry[], places: Map<string, number>): string[] {
  const owners = new Map<string, string>()
  const twice = entries.flatMap((entry) => {
    const forms = [...new Set(entry.forms.map((form) => bare(form).toLowerCase()))]
    return forms.flatMap((form) => {
      const owner = owners.get(form)
      owners.set(form, nameOf(entry))
      return owner === undefined ? [] : [`"${form}" is a form of "${owner}" and of "${nameOf(entry)}"`]
    })
  })
  const sameId = entries.flatMap((entry, place) => {
    const other = entries[places.get(skillId(nameOf(entry))) ?? place]
    return other && other !== entry ? [`"${nameOf(entry)}" and "${nameOf(other)}" have the same id`] : []
  })
  const unknown = entries.flatMap((entry) =>
    [...entry.implies, ...entry.related]
      .filter((name) => !places.has(skillId(name)))
      .map((name) => `"${nameOf(entry)}" names "${name}", which no list has`),
  )
  return [...twice, ...sameId, ...unknown]
}

/** Each line of `related.txt` makes every skill in it related to the others. */
function relate(entries: Entry[], groups: string[][]): void {
  const byName = new Map(entries.map((entry) => [nameOf(entry), entry]))
  for (const group of groups) {
    for (const name of group) {
      const entry = byName.get(name)
      if (!entry) throw new Error(`related.txt names "${name}", which no list of skills has.`)
      entry.related = [...new Set([...entry.related, ...group.filter((other) => other !== name)])]
    }
  }
}

export function packSkills(folder: string): string {
  const lists = SKILL_CATEGORIES.map((category) => ({ category, entries: entriesIn(join(folder, `${category}.txt`)) }))
  const entries = lists.flatMap((list) => list.entries)
  relate(
    entries,
    linesOf(join(folder, 'related.txt')).map((line) => split(line)),
  )
  const places = new Map(entries.map((entry, place) => [skillId(nameOf(entry)), place]))
  const problems = problemsOf(entries, places)
  if (problems.length > 0) throw new Error(`The lists of skills do not fit together:\n${problems.join('\n')}`)
  const placesIn = (names: string[]): string =>
    names.map((name) => (places.get(skillId(name)) ?? 0).toString(36)).join(',')
  const lineOf = (entry: Entry): string =>
    [entry.forms.join(';'), placesIn(entry.implies), placesIn(entry.related)].join('\t').trimEnd()
  const parts = lists.map((list) => [`#${list.category}`, ...list.entries.map(lineOf)].join('\n'))
  const lookAlikes = entriesIn(join(folder, 'look-alikes.txt')).map(({ forms }) => forms.join(';'))
  return [...parts, `#${LOOK_ALIKES}`, ...lookAlikes].join('\n')
}
