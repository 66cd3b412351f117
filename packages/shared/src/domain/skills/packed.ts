import { SKILL_CATEGORIES, skillId } from './skill.ts'
import type { Skill, SkillCategory } from './skill.ts'
import { rawWordsOf } from './tokens.ts'

/**
 * What the text must give beside the words. Short and common words mean a skill only in the `company` of others or right
 * after "experience with"; a field of work counts where somebody has it or asks for it, which is a `claim`.
 */
export type Need = 'nothing' | 'claim' | 'company'

/** One way a skill is written. */
export interface Form {
  /** The skill's place in the list; `LOOK_ALIKE` where the words mean no skill at all. */
  skill: number
  text: string
  /** Written with its own capitals only: "Excel" the program, not "excel" the verb. */
  cased: boolean
  /** Its words as they are capitalised, with one space between them. */
  capitals: string
  needs: Need
  /** Its company is enough for those that need one: "Python" speaks for "Go", but "nursing" does not. */
  vouches: boolean
  /** Words whose plural and other endings mean the same. A product's name has none. */
  inflects: boolean
}

export interface Unpacked {
  skills: Skill[]
  forms: Form[]
}

export const LOOK_ALIKE = -1
export const LOOK_ALIKES = 'look-alike'

const NAMES_OF_THINGS: ReadonlySet<string> = new Set([
  'programming',
  'framework',
  'database',
  'cloud',
  'tool',
  'certificate',
])
const ACRONYM = /^[\p{Lu}\p{N}/&.-]{1,6}$/u

interface Row {
  category: string
  forms: string[]
  implies: string
  related: string
}

const MARKS = /[!?~]{1,3}$/
const bare = (written: string): string => written.replace(MARKS, '')

const NO_COMPANY: ReadonlySet<string> = new Set(['domain', 'soft', 'certificate', 'language'])

function needOf(marks: string, isAcronym: boolean, wholeLine: boolean): Need {
  if (marks.includes('?')) return 'company'
  return marks.includes('~') || (wholeLine && !isAcronym && marks === '') ? 'claim' : 'nothing'
}

function formOf(written: string, skill: number, { category, forms }: Row): Form {
  const text = bare(written)
  const marks = MARKS.exec(written)?.[0] ?? ''
  const isAcronym = ACRONYM.test(text)
  const isName = isAcronym || (NAMES_OF_THINGS.has(category) && text !== text.toLowerCase())
  const cased = /[!?]/.test(marks)
  const capitals = cased ? rawWordsOf(text).join(' ') : text
  const wholeLine = category === 'domain' || Boolean(forms[0]?.endsWith('~~'))
  const needs = needOf(marks, isAcronym, wholeLine)
  const vouches = needs === 'nothing' && !NO_COMPANY.has(category)
  return { skill, text, cased, capitals, needs, vouches, inflects: !isName }
}

const isCategory = (text: string): text is SkillCategory => (SKILL_CATEGORIES as readonly string[]).includes(text)

/**
 * The list as text: `#category` heads its skills, a line each: `Name;other form;…`, a tab, the places of the skills it
 * implies, a tab, the places of those it is related to. Names are in the text, so ids need not be.
 */
export function unpack(packed: string): Unpacked {
  const rows: Row[] = []
  let category = ''
  for (const line of packed.split('\n')) {
    if (line.startsWith('#')) category = line.slice(1)
    else if (line !== '') {
      const [names = '', implies = '', related = ''] = line.split('\t')
      rows.push({ category, forms: names.split(';'), implies, related })
    }
  }
  const kept = rows.filter((row) => isCategory(row.category))
  const ids = kept.map(({ forms }) => skillId(bare(forms[0] ?? '')))
  const idsAt = (places: string): string[] =>
    places === '' ? [] : places.split(',').flatMap((place) => ids[Number.parseInt(place, 36)] ?? [])
  const skills = kept.flatMap((row, place): Skill[] =>
    isCategory(row.category)
      ? [
          {
            id: ids[place] ?? '',
            name: bare(row.forms[0] ?? ''),
            category: row.category,
            implies: idsAt(row.implies),
            related: idsAt(row.related),
          },
        ]
      : [],
  )
  const lookAlikes = rows.filter((row) => row.category === LOOK_ALIKES)
  const forms = [
    ...kept.flatMap((row, place) => row.forms.map((form) => formOf(form, place, row))),
    ...lookAlikes.flatMap((row) => row.forms.map((form) => formOf(form, LOOK_ALIKE, row))),
  ]
  return { skills, forms }
}
