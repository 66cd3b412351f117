import { z } from 'zod'
import { membersOf, memberName, newKey } from './family.ts'
import { primaryOf } from './same-vacancy.ts'
import { Resume } from './resume.ts'
import type { ResumeInput, ResumeSkill } from './resume.ts'

export const RESUME = 'resume'
/** So much of any one part that an edit of all of them still fits one trip of sync. */
const MOST_OF_A_PART = 120_000
export const MOST_TEXT = 200_000

const part = <T extends z.ZodType>(shape: T) =>
  shape.refine((value) => JSON.stringify(value).length <= MOST_OF_A_PART, 'is longer than this part of a résumé may be')

const { basics, work, education, languages, certificates, projects, links } = Resume.shape

/** The parts of a résumé that are one field each: who edits one on two devices at once meets nobody in another. */
const partFields = {
  basics: part(basics),
  work: part(work),
  education: part(education),
  languages: part(languages),
  certificates: part(certificates),
  projects: part(projects),
  links: part(links),
}
export const RESUME_PARTS = Object.keys(partFields) as (keyof typeof partFields)[]
export type ResumePart = (typeof RESUME_PARTS)[number]

/** A résumé as it is kept: its parts, the text they were read from, and the file that text stood in. */
export const resumeFields = {
  name: z.string().trim().min(1).max(255),
  /** The file it came from; null where it was typed, or is another version of one that has a file. */
  document: z.uuid().nullable(),
  ...partFields,
  /** What a JSON Résumé says beside the parts that are known here. */
  more: part(z.record(z.string().max(100), z.json())),
  text: z.string().max(MOST_TEXT),
  /** What its reader was not sure of, in sentences. */
  warnings: z.array(z.string().max(500)).max(50),
  addedAt: z.iso.datetime(),
  /** The résumé that took its place; the one nobody replaced is the newest of its versions. */
  replacedBy: z.uuid().nullable(),
  /** The résumé it was tailored from, and the application it was tailored for. */
  basedOn: z.uuid().nullable(),
  application: z.uuid().nullable(),
  /** The lines that tailoring leaves as they are, by their ids. */
  locks: z.array(z.string().max(64)).max(1_000),
  deletedAt: z.iso.datetime().nullable(),
} satisfies Record<string, z.ZodType>
export type ResumeRecord = z.infer<z.ZodObject<typeof resumeFields>>

export const EMPTY_RESUME: Omit<ResumeRecord, 'name' | 'addedAt'> = {
  document: null,
  basics: { profiles: [] },
  work: [],
  education: [],
  languages: [],
  certificates: [],
  projects: [],
  links: [],
  more: {},
  text: '',
  warnings: [],
  replacedBy: null,
  basedOn: null,
  application: null,
  locks: [],
  deletedAt: null,
}

/** One skill, and the heading it stands under. Each is a member of a set, so that two devices can add one each. */
export const KeptSkill = z.object({
  name: z.string().trim().min(1).max(500),
  group: z.string().trim().min(1).max(500).nullable(),
  level: z.string().trim().min(1).max(500).nullable(),
})
export type KeptSkill = z.infer<typeof KeptSkill>

export const SKILL_FAMILY = 'skill'
export const resumeFamilies = { [SKILL_FAMILY]: KeptSkill.nullable() } satisfies Record<string, z.ZodType>

const MOST_SKILLS = 1_000

function flat({ name, level: said, keywords }: ResumeSkill): KeptSkill[] {
  const level = said ?? null
  if (keywords.length === 0) return [{ name, group: null, level }]
  return keywords.map((keyword) => ({ name: keyword, group: name, level }))
}

/** Keys sort as the skills stood: those that were read first, then each that was added, by its time. */
export const addedSkillKey = (now: number, random: (bytes: Uint8Array) => Uint8Array): string =>
  `z${now.toString(36)}-${newKey(random)}`

/** The fields of a record that holds this résumé, whatever stood there before. */
export function fieldsOfResume(input: ResumeInput, random: (bytes: Uint8Array) => Uint8Array): Record<string, unknown> {
  const { skills, ...rest } = Resume.parse(input)
  const known = Object.entries(rest).filter(([name]) => RESUME_PARTS.some((one) => one === name))
  const more = Object.entries(rest).filter(([name]) => !RESUME_PARTS.some((one) => one === name))
  const members = skills.flatMap(flat).slice(0, MOST_SKILLS)
  const key = (at: number): string => `${at.toString(36).padStart(3, '0')}-${newKey(random)}`
  return {
    ...Object.fromEntries(known),
    more: Object.fromEntries(more),
    ...Object.fromEntries(members.map((skill, at) => [memberName(SKILL_FAMILY, key(at)), skill])),
  }
}

export const skillMembers = (values: Readonly<Record<string, unknown>>) => membersOf(values, SKILL_FAMILY, KeptSkill)

/** Skills under the same heading stand together again, the first heading first. */
function grouped(skills: readonly KeptSkill[]): ResumeSkill[] {
  const groups = new Map<string, ResumeSkill>()
  for (const { name, group, level } of skills) {
    const key = group === null ? `one ${name}` : `group ${group}`
    const said = level === null ? {} : { level }
    const held = groups.get(key) ?? { name: group ?? name, ...said, keywords: [] }
    groups.set(key, group === null ? held : { ...held, keywords: [...held.keywords, name] })
  }
  return [...groups.values()]
}

/** The résumé in a record. A part that cannot be read, from a newer version perhaps, is left empty. */
export function resumeIn(values: Readonly<Record<string, unknown>>): Resume {
  const read = RESUME_PARTS.flatMap((name) => {
    const found = partFields[name].safeParse(values[name])
    return found.success ? [[name, found.data] as const] : []
  })
  const more = resumeFields.more.safeParse(values['more'])
  const skills = grouped(skillMembers(values).map(({ value }) => value))
  return Resume.parse({ ...(more.success ? more.data : {}), ...Object.fromEntries(read), skills })
}

interface Versioned {
  id: string
  replacedBy: string | null
  addedAt: string
  application?: string | null
}

/** Each résumé with the versions it replaced, the newest first. Whatever two devices did, each record stands in one. */
export function resumesWithVersions<T extends Versioned>(records: readonly T[]): { current: T; earlier: T[] }[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const families = Map.groupBy(records, ({ id }) => primaryOf(id, (one) => byId.get(one)?.replacedBy))
  return [...families]
    .flatMap(([id, members]) => {
      const current = byId.get(id)
      const earlier = members.filter((one) => one !== current).toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1))
      return current ? [{ current, earlier }] : []
    })
    .toSorted((a, b) => (a.current.addedAt < b.current.addedAt ? 1 : -1))
}

/** The one that counts: the chosen one or what took its place, else the newest that was not made for one application. */
export function activeResume<T extends Versioned>(records: readonly T[], chosen: string | null): T | null {
  const byId = new Map(records.map((record) => [record.id, record]))
  const chosenNow = chosen === null ? null : byId.get(primaryOf(chosen, (one) => byId.get(one)?.replacedBy))
  const general = resumesWithVersions(records).find(({ current }) => (current.application ?? null) === null)
  return chosenNow ?? general?.current ?? null
}
