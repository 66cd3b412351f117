import type { ResumeWork } from '../domain/resume.ts'
import { piecesOf, roleScore } from './chunks.ts'
import type { Chunk } from './chunks.ts'
import { entriesOf } from './entries.ts'
import type { Entry } from './entries.ts'
import type { ResumeLine } from './lines.ts'
import { datesOf } from './spans.ts'

interface Head {
  entry: Entry
  chunks: Chunk[]
  places: string[]
}

/** At the other end of its line, and neither title nor employer nor time: where the job was, known place or not. */
function townBeside(chunks: readonly Chunk[]): Chunk | null {
  const beside = chunks.filter(({ slot }) => slot.split('.')[1]?.startsWith('p'))
  const [town] = beside
  if (chunks.length < 3 || beside.length !== 1 || !town || town.score !== 0) return null
  return /^[\p{Lu}\p{Lo}][\p{L}\p{M} .,'ฯ-]{1,40}$/u.test(town.text) && town.text.split(' ').length <= 4 ? town : null
}

const headOf = (entry: Entry): Head => {
  const all = entry.head.map(({ line, row }) => piecesOf(line, row))
  const places = all.flatMap((pieces) => pieces.places)
  const chunks = all.flatMap((pieces) => pieces.chunks)
  const town = places.length === 0 ? townBeside(chunks) : null
  return { entry, chunks: chunks.filter((chunk) => chunk !== town), places: town ? [town.text] : places }
}

/** A head is whole once it names a title and somebody else. */
function isWhole(lines: ResumeLine[]): boolean {
  const chunks = lines.flatMap((line, row) => piecesOf(line, row).chunks)
  return chunks.length >= 2 && chunks.some(({ score }) => score > 0)
}

/** How titles and employers stand in most heads of the section, place by place. */
function habitsOf(heads: readonly Head[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { chunks } of heads)
    for (const { slot, score } of chunks) sums.set(slot, (sums.get(slot) ?? 0) + Math.max(-2, Math.min(2, score)))
  return new Map([...sums].map(([slot, sum]) => [slot, sum / Math.max(1, heads.length)]))
}

interface Named {
  position?: string
  name?: string
}

const rowOf = ({ slot }: Chunk): string => slot.split('.')[0] ?? ''

/** Pieces beside a chosen one on its line that nothing else claims: "IT Service Desk" of a university. */
const widened = (chosen: Chunk, chunks: readonly Chunk[], other: Chunk | undefined, joint: string): string => {
  const from = chunks.indexOf(chosen)
  const line = [chosen.text]
  for (const next of chunks.slice(from + 1)) {
    if (next === other || rowOf(next) !== rowOf(chosen) || next.slot.includes('p')) break
    line.push(next.text)
  }
  return line.join(joint)
}

/** "C# / .NET Developer" over the employer: nobody else stands on that line, so all of it is the title. */
function wholeTitle(title: Chunk, { chunks, places, entry }: Head, employer: Chunk | undefined): string | null {
  const own = chunks.filter((chunk) => rowOf(chunk) === rowOf(title))
  if (!employer || own.includes(employer) || title.part === title.text || own.some(({ part }) => part !== title.part))
    return null
  const line = entry.head.find(({ row }) => String(row) === rowOf(title))
  const isBold = line?.line.parts.length === 1 && line.line.strong && !employer.strong
  return isBold && !places.some((place) => title.part.includes(place)) ? title.part : null
}

function nameHead(head: Head, habits: Map<string, number>): Named {
  const { chunks } = head
  const weighed = chunks.map((chunk) => ({ chunk, weight: chunk.score + 0.8 * (habits.get(chunk.slot) ?? 0) }))
  const sorted = weighed.toSorted((a, b) => b.weight - a.weight)
  const [best] = sorted
  if (!best) return {}
  const [first = '', second] = best.chunk.text.split(/, (.+)/)
  if (chunks.length === 1 && second && best.chunk.score === 0) return { position: first, name: second }
  if (chunks.length === 1) return best.weight < 0 ? { name: best.chunk.text } : { position: best.chunk.text }
  const rest = weighed.filter((each) => each !== best)
  // The likeliest employer: what reads like one, else the first that is left.
  const employer = rest.toSorted((a, b) => a.weight - b.weight)[0]
  const name = employer && employer.weight < -0.4 ? employer.chunk : rest[0]?.chunk
  return {
    position: wholeTitle(best.chunk, head, name) ?? widened(best.chunk, chunks, name, ', '),
    ...(name ? { name: widened(name, chunks, best.chunk, ' — ') } : {}),
  }
}

const textOf = (lines: readonly ResumeLine[]): string[] => lines.map(({ text }) => text)

/** Bullet points are highlights; what stands before the first of them tells of the job as a whole. */
export function toldOf(body: readonly ResumeLine[]): { summary?: string; highlights: string[] } {
  const first = body.findIndex(({ bullet }) => bullet)
  if (first < 0)
    return body.length === 1 && (body[0]?.text.length ?? 0) > 160
      ? { summary: body[0]?.text ?? '', highlights: [] }
      : { highlights: textOf(body) }
  const intro = textOf(body.slice(0, first)).join(' ')
  return { ...(intro ? { summary: intro } : {}), highlights: textOf(body.slice(first)) }
}

/** A line that only names an employer and the whole time there, above the jobs held there. */
const isUmbrella = (work: ResumeWork, next: ResumeWork | undefined): boolean =>
  work.position === undefined && work.highlights.length === 0 && next !== undefined && next.name === undefined

/** Several jobs under one employer name it once. */
function inherited(works: ResumeWork[]): ResumeWork[] {
  let employer: string | undefined
  return works.flatMap((work, at) => {
    employer = work.name ?? employer
    if (isUmbrella(work, works[at + 1])) return []
    return [work.name || !employer ? work : { ...work, name: employer }]
  })
}

function workOf(head: Head, habits: Map<string, number>): ResumeWork | null {
  const named = nameHead(head, habits)
  if (!named.position && !named.name) return null
  // Without a time there has to be a title to believe that this is a job.
  if (!head.entry.span && roleScore(named.position ?? '') <= 0) return null
  const [location] = head.places
  return {
    ...named,
    ...(location ? { location } : {}),
    ...(head.entry.span ? datesOf(head.entry.span) : {}),
    ...toldOf(head.entry.body),
  }
}

/** The jobs of a section. A job that is not there is worse than one that is missing. */
export function worksOf(lines: readonly ResumeLine[]): ResumeWork[] {
  const heads = entriesOf(lines, isWhole).map(headOf)
  const habits = habitsOf(heads)
  return inherited(heads.flatMap((head) => workOf(head, habits) ?? []))
}
