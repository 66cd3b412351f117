import type { Proof } from './evidence.ts'
import type { Part } from './parts.ts'
import { readWords } from './read-words.ts'
import type { Statement } from './statement.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const LEGAL = set('gmbh ag ltd limited inc llc llp plc sa sas sarl sl bv nv co corp kg ohg se the and')

/** The words by which an employer, a school or a project is known. */
export const nameWords = (name: string): string[] => {
  const { words } = readWords(name)
  const plains = words.map(({ plain }) => plain).filter((plain) => !LEGAL.has(plain))
  return plains.length > 0 ? plains : words.map(({ plain }) => plain)
}

export interface Group {
  name: string
  /** Where somebody learnt: their work was elsewhere. */
  school: boolean
  words: readonly string[]
}

export const groupsOf = (proofs: readonly Proof[]): Group[] =>
  [...new Set(proofs.flatMap(({ fact }) => fact.of ?? []))].map((name) => ({
    name,
    school: proofs.every(({ fact }) => fact.of !== name || fact.part === 'education'),
    words: nameWords(name),
  }))

/** Those of the groups that a stretch of a line names. */
export function namedIn({ read }: Statement, from: number, to: number, groups: readonly Group[]): Group[] {
  const plains = new Set(read.words.slice(from, to).map(({ plain }) => plain))
  return groups.filter(({ words }) => words.length > 0 && words.every((word) => plains.has(word)))
}

/** What may prove something of one employer: its own facts, and where the person only told, what names no other. */
export const poolOf = (proofs: readonly Proof[], names: readonly string[], told: boolean): Proof[] =>
  proofs.filter(({ fact }) =>
    fact.of === null ? told && (fact.part === 'stated' || fact.part === 'basics') : names.includes(fact.of),
  )

const wordsBeside = (line: Statement, part: Part, group: Group): number =>
  line.read.words.slice(part.from, part.to).filter(({ plain, small }) => !small && !group.words.includes(plain)).length

export interface Scope {
  part: Part
  /** The employers that this part is about; empty where it names none. */
  names: readonly string[]
}

/** Which employer each part of a line is about: the one it names, or the only one that its sentence names. */
export function scopesOf(line: Statement, groups: readonly Group[]): Scope[] {
  const scopes = line.parts.map((part): Scope & { alone: boolean } => {
    const own = namedIn(line, part.from, part.to, groups)
    const [first] = own
    const alone = first !== undefined && own.length === 1 && wordsBeside(line, part, first) === 0
    return { part, names: own.map(({ name }) => name), alone }
  })
  return scopes.map(({ part, names }, at) => {
    const next = scopes[at + 1]
    // "At Dunmore and Oakline": what is said of the one is said of the other.
    if (names.length > 0 && next?.alone && next.part.joined) return { part, names: [...names, ...next.names] }
    if (names.length > 0) return { part, names }
    const all = new Set(scopes.filter((other) => other.part.sentence === part.sentence).flatMap((other) => other.names))
    const works = groups.filter(({ name, school }) => all.has(name) && !school).map(({ name }) => name)
    return { part, names: works.length === 1 ? works : [] }
  })
}
