import type { Columns, CodeKind } from '@rolecall/shared/domain/search/index/columns.ts'

/** Of one segment, what was read of it so far. Segments never change, so it stays right for as long as they stand. */
export interface HeldSegment {
  docs: number
  columns: Columns
  /** Not zero where a slot is dead; the dead do not come back. */
  dead: Uint8Array | null
}

/** The lists of one key, of one segment: one of a word, several of the words that begin so. */
export type HeldLists = readonly Uint32Array[]

export interface Name {
  key: string
  shown: string
}

const bytesOf = (lists: HeldLists): number => lists.reduce((sum, { byteLength }) => sum + byteLength, 128)

/**
 * What a host keeps at hand of the search index between two searches, so that it is not read again. Made by the host;
 * nothing else of a search has a state.
 */
export class SearchMemory {
  readonly segments = new Map<number, HeldSegment>()
  /** The last of the dead that were read. */
  lastDead = 0
  readonly #names = new Map<string, Name>()
  readonly #codes = new Map<string, number>()
  readonly #lists = new Map<string, HeldLists>()
  readonly #mostBytes: number
  #bytes = 0

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  lists(segment: number, key: string): HeldLists | null {
    const id = `${segment} ${key}`
    const held = this.#lists.get(id)
    if (!held) return null
    // What was asked for last stands last, and what stands first goes first.
    this.#lists.delete(id)
    this.#lists.set(id, held)
    return held
  }

  keepLists(segment: number, key: string, lists: HeldLists): void {
    const id = `${segment} ${key}`
    this.#drop(id)
    this.#lists.set(id, lists)
    this.#bytes += bytesOf(lists)
    for (const oldest of this.#lists.keys()) {
      if (this.#bytes <= this.#mostBytes) return
      this.#drop(oldest)
    }
  }

  #drop(id: string): void {
    const lists = this.#lists.get(id)
    if (!lists) return
    this.#bytes -= bytesOf(lists)
    this.#lists.delete(id)
  }

  /** Forgets the segments that were merged into others. */
  keepOnly(segments: ReadonlySet<number>): void {
    for (const segment of this.segments.keys()) if (!segments.has(segment)) this.segments.delete(segment)
  }

  /** Codes are given once and for all. */
  name(kind: CodeKind, code: number): Name | null {
    return this.#names.get(`${kind} ${code}`) ?? null
  }

  code(kind: CodeKind, key: string): number | null {
    return this.#codes.get(`${kind} ${key}`) ?? null
  }

  learn(kind: string, code: number, name: Name): void {
    this.#names.set(`${kind} ${code}`, name)
    this.#codes.set(`${kind} ${name.key}`, code)
  }
}

const MOST_BYTES = 64 * 1024 * 1024

export const searchMemory = (mostBytes = MOST_BYTES): SearchMemory => new SearchMemory(mostBytes)
