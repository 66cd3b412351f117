import type { Resume } from '../domain/resume.ts'
import type { Fact } from '../resume/facts.ts'
import { factsOf } from '../resume/facts.ts'
import { linesOf } from '../resume/resume-line.ts'
import type { LineRef, ResumeLine } from '../resume/resume-line.ts'
import type { AiInput } from './input.ts'
import type { Section } from './kinds.ts'

/** A fact under the short name it has in a request, with the line it is and may be reworded as. */
export interface NamedFact {
  ref: string
  fact: Fact
  line: ResumeLine | null
}

/** A list that a line may be added to, or a text that is not there yet. */
export interface NamedList {
  ref: string
  line: LineRef
  under: string | null
}

export interface References {
  facts: readonly NamedFact[]
  lists: readonly NamedList[]
}

/** Which part of a résumé a line counts to where the person says what may be touched; null: nothing may touch it. */
export function sectionOf({ part, field }: LineRef): Section | null {
  if (part === 'basics') return field === 'label' || field === 'summary' ? field : null
  if (part === 'skills') return 'skills'
  if (part === 'work') return field === 'summary' || field === 'highlights' ? 'work' : null
  if (part === 'projects') return field === 'description' || field === 'highlights' ? 'projects' : null
  return null
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const keyOf = (text: string, of: string | null): string => `${of ?? ''}\n${plain(text)}`

function editableLines({
  resume,
  options: { sections, locks },
}: Pick<AiInput, 'resume' | 'options'>): Map<string, ResumeLine> {
  const locked = new Set(locks)
  const lines = linesOf(resume).filter(({ ref, id }) => {
    const section = sectionOf(ref)
    return section !== null && sections.includes(section) && !locked.has(id)
  })
  return new Map(lines.map((line) => [keyOf(line.text, ownerOf(line.ref, resume)), line]))
}

/** Whose facts a line may rest on: those of its employer or project, where it stands under one. */
export function ownerOf({ part, item }: LineRef, { work, projects }: Resume): string | null {
  if (item === undefined) return null
  const job = part === 'work' ? work[item] : undefined
  return job ? (job.name ?? job.position ?? null) : part === 'projects' ? (projects[item]?.name ?? null) : null
}

function listsIn({ resume, options: { sections } }: Pick<AiInput, 'resume' | 'options'>): NamedList[] {
  const entries = (part: 'work' | 'projects', letter: string): NamedList[] =>
    resume[part].map((_, item) => {
      const line: LineRef = { part, item, field: 'highlights' }
      return { ref: `${letter}${item + 1}`, line, under: ownerOf(line, resume) }
    })
  const { label, summary } = resume.basics
  const all: NamedList[] = [
    ...(label ? [] : [{ ref: 'label', line: { part: 'basics', field: 'label' }, under: null } as const]),
    ...(summary ? [] : [{ ref: 'summary', line: { part: 'basics', field: 'summary' }, under: null } as const]),
    ...entries('work', 'J'),
    ...entries('projects', 'P'),
    { ref: 'skills', line: { part: 'skills' }, under: null },
  ]
  return all.filter(({ line }) => sections.some((section) => section === sectionOf(line)))
}

/** The same names for the same input, so that an answer can be read without keeping anything of the request. */
export function referencesOf(input: Pick<AiInput, 'resume' | 'stated' | 'profile' | 'options'>): References {
  const lines = editableLines(input)
  const facts = factsOf(input.resume, input.stated, input.profile).map((fact, at) => {
    const of = fact.part === 'work' || fact.part === 'projects' ? fact.of : null
    return { ref: `F${at + 1}`, fact, line: lines.get(keyOf(fact.text, of)) ?? null }
  })
  return { facts, lists: listsIn(input) }
}
