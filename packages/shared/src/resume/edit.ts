import type { Resume, ResumeProject, ResumeSkill, ResumeWork } from '../domain/resume.ts'
import type { Verdict } from './faithful/verdict.ts'
import { linesOf } from './resume-line.ts'
import type { LineRef } from './resume-line.ts'

export const EDIT_KINDS = ['rewrite', 'add', 'drop', 'move'] as const
export type EditKind = (typeof EDIT_KINDS)[number]

/** One proposed change of a résumé. Its places are those in the résumé as it stood before any edit. */
export interface Edit {
  id: string
  /** A line; for `move`, the whole list: then it has no `at`. For `add`, the list it joins. */
  line: LineRef
  kind: EditKind
  before: string | null
  after: string | null
  /** For `move`: the former places of the list's lines, in their new order. */
  order?: readonly number[]
  why: string
  /** The ids of the facts it rests on. */
  facts: readonly string[]
  verdict?: Verdict
}

type Writer<T> = (text: string, was: T | undefined) => T
type Reader<T> = (item: T) => string

/** An edit of a line that says something else by now is not done: the person changed it since. */
const fits = <T>(edit: Edit, item: T | undefined, read: Reader<T>): boolean =>
  item !== undefined && edit.before !== null && read(item) === edit.before

/** Every place once: what the order leaves out, or names twice, stays where it was. */
function orderOf(edits: readonly Edit[], length: number): number[] {
  const said = edits.find(({ kind }) => kind === 'move')?.order ?? []
  const known = said.filter((from, at) => from >= 0 && from < length && said.indexOf(from) === at)
  return [...known, ...Array.from({ length }, (_, at) => at).filter((at) => !known.includes(at))]
}

function editList<T>(list: readonly T[], edits: readonly Edit[], read: Reader<T>, write: Writer<T>): T[] {
  const about = edits.filter((edit) => edit.kind !== 'add' && edit.kind !== 'move')
  const kept = orderOf(edits, list.length).flatMap((from) => {
    const item = list[from]
    const edit = about.find(({ line }) => line.at === from || (line.at === undefined && line.item === from))
    if (item === undefined) return []
    if (!edit || !fits(edit, item, read)) return [item]
    return edit.kind === 'drop' || edit.after === null ? [] : [write(edit.after, item)]
  })
  const added = edits.flatMap(({ kind, after }) => (kind === 'add' && after !== null ? [write(after, undefined)] : []))
  return [...kept, ...added]
}

const same = (text: string): string => text
const editLines = (list: readonly string[], edits: readonly Edit[]): string[] => editList(list, edits, same, same)

function editText(text: string | undefined, edits: readonly Edit[]): string | undefined {
  const edit = edits.at(-1)
  if (!edit || (edit.before ?? '') !== (text ?? '')) return text
  return edit.kind === 'drop' ? undefined : (edit.after ?? text)
}

const withText = <T extends object>(entry: T, field: keyof T & string, edits: readonly Edit[]): T => {
  const mine = edits.filter(({ line }) => line.field === field)
  return mine.length === 0 ? entry : { ...entry, [field]: editText(entry[field] as string | undefined, mine) }
}

function editEntry<T extends ResumeWork | ResumeProject>(entry: T, edits: readonly Edit[]): T {
  const points = edits.filter(({ line }) => line.field === 'highlights')
  const told = ['position', 'summary', 'description'].reduce(
    (one, field) => withText(one, field as keyof T & string, edits),
    entry,
  )
  return points.length === 0 ? told : { ...told, highlights: editLines(entry.highlights, points) }
}

function editEntries<T extends ResumeWork | ResumeProject>(entries: readonly T[], edits: readonly Edit[]): T[] {
  return entries.map((entry, item) => {
    const mine = edits.filter(({ line }) => line.item === item)
    return mine.length === 0 ? entry : editEntry(entry, mine)
  })
}

const newSkill: Writer<ResumeSkill> = (name, was) => (was ? { ...was, name } : { name, keywords: [] })

function editSkills(skills: readonly ResumeSkill[], edits: readonly Edit[]): ResumeSkill[] {
  const inside = edits.filter(({ line }) => line.field === 'keywords')
  const own = edits.filter(({ line }) => line.field !== 'keywords')
  const groups = skills.map((group, item) => {
    const mine = inside.filter(({ line }) => line.item === item)
    return mine.length === 0 ? group : { ...group, keywords: editLines(group.keywords, mine) }
  })
  // A group that lost all it held is no skill by the name of its heading.
  const emptied = new Set(groups.filter(({ keywords }, at) => keywords.length === 0 && skills[at]?.keywords.length))
  return editList(groups, own, ({ name }) => name, newSkill).filter((group) => !emptied.has(group))
}

/** The résumé with these edits done; any of them may be left out. Nothing of what was given is changed. */
export function applyEdits(resume: Resume, edits: readonly Edit[]): Resume {
  const of = (part: LineRef['part']): Edit[] => edits.filter(({ line }) => line.part === part)
  const basics = withText(withText(resume.basics, 'label', of('basics')), 'summary', of('basics'))
  return {
    ...resume,
    basics,
    work: editEntries(resume.work, of('work')),
    projects: editEntries(resume.projects, of('projects')),
    skills: editSkills(resume.skills, of('skills')),
  }
}

const isAt = (a: LineRef, b: LineRef): boolean =>
  a.part === b.part && a.item === b.item && a.field === b.field && a.at === b.at

/** Whether the line still says what the edit was proposed for: it may have been changed since, on another device too. */
export function stillFits(resume: Resume, { kind, line, before }: Edit): boolean {
  if (kind === 'add' || kind === 'move') return true
  return (linesOf(resume).find(({ ref }) => isAt(ref, line))?.text ?? '') === (before?.trim() ?? '')
}
