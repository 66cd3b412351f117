import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { chance } from '../support/chance.ts'
import { readPairs } from './match-pairs.ts'

const said = z.string().nullish()
const Line = z.object({ title: said, company: said, location: said, description: said })

/** What a posting is put together from: everything that one has and another can take over. */
export interface Parts {
  title: string
  company: string | null
  location: string | null
  chunks: readonly Chunk[]
}
interface Chunk {
  text: string
  skills: readonly { id: string; name: string }[]
}

type Source = Pick<Posting, 'title' | 'company' | 'location' | 'description'>

/** A file of postings, a line of JSON each, or such a file packed; without one, those written for the match. */
export function readSources(file: string | undefined): Source[] {
  if (file === undefined) return readPairs().flatMap(({ postings }) => postings.map(({ posting }) => posting))
  const bytes = readFileSync(file)
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n')
  return lines
    .map((line) => Line.parse(JSON.parse(line)))
    .flatMap(({ title, company = null, location = null, description = null }) =>
      title && description ? [{ title, company, location, description }] : [],
    )
}

const CHUNKS = 6

/** About as many pieces as asked for, cut between sentences. */
function cut(text: string): string[] {
  const sentences = text.split(/(?<=[.!?\n])\s+/)
  const pieces: string[] = []
  let piece = ''
  for (const sentence of sentences) {
    piece = piece ? `${piece}\n${sentence}` : sentence
    if (piece.length < text.length / CHUNKS) continue
    pieces.push(piece)
    piece = ''
  }
  return piece ? [...pieces, piece] : pieces
}

const partsOf = ({ title, company, location, description }: Source, lexicon: Lexicon): Parts => ({
  title,
  company,
  location,
  chunks: cut(description ?? '').map((text) => ({
    text,
    skills: [...new Map(lexicon.find(text).map(({ id, name }) => [id, { id, name }])).values()],
  })),
})

/** What a title is about stands at its end more often than not. */
const fieldOf = (title: string): string =>
  title
    .toLowerCase()
    .match(/\p{L}{4,}/gu)
    ?.at(-1) ?? ''

/** A posting, when it was seen, and the skills that its pieces name. */
export interface Recombined {
  posting: Posting
  skills: readonly { id: string; name: string }[]
  seenAt: number
}

const FIRST_SEEN = Date.UTC(2026, 0, 1)
const APART = 30_000

/**
 * Any number of postings made of real ones: title and most of the text of one, some of the text of another of the same
 * field, company and place of two more. So words, skills and vectors lie as they do among real postings.
 */
export class Recombiner {
  readonly #parts: Parts[]
  readonly #fields: Map<string, Parts[]>

  constructor(sources: readonly Source[], lexicon: Lexicon) {
    this.#parts = sources.map((source) => partsOf(source, lexicon))
    this.#fields = Map.groupBy(this.#parts, ({ title }) => fieldOf(title))
  }

  #job(number: number): { parts: Parts; chunks: Chunk[]; from: Parts; at: Parts } {
    const random = chance(number * 7_919 + 1)
    for (let early = 0; early < 5; early++) random()
    const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
    const parts = any(this.#parts)
    const other = any(this.#fields.get(fieldOf(parts.title)) ?? [parts])
    const own = parts.chunks.filter(() => random() < 0.75)
    const taken = other.chunks.filter(() => random() < 0.25)
    return { parts, chunks: [...own, ...taken], from: any(this.#parts), at: any(this.#parts) }
  }

  /** The same for the same number, however many were made before. */
  make(number: number): Recombined {
    const { parts, chunks, from, at } = this.#job(number)
    const seenAt = FIRST_SEEN + number * APART
    const posting: Posting = {
      ...emptyPosting(`https://jobs.example.com/${number}`),
      externalId: String(number),
      title: parts.title.slice(0, 1_000),
      company: from.company,
      location: at.location,
      description: chunks.map(({ text }) => text).join('\n'),
      postedAt: new Date(seenAt).toISOString(),
      completeness: 'full',
    }
    const skills = [...new Map(chunks.flatMap((chunk) => chunk.skills).map((skill) => [skill.id, skill])).values()]
    return { posting, skills, seenAt }
  }
}
