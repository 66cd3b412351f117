/** A word and its list; see entry.ts. */
export interface WordList {
  key: string
  entries: Uint32Array
}

export interface Page {
  /** The first key on it. */
  first: string
  packed: Uint8Array
}

const FULL_BYTES = 8_192
const HEAD_BYTES = 4
const ENTRY_BYTES = 4

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** One line a word: the word, where its list begins and how long it is, in numbers; then the lists themselves. */
function packPage(lists: readonly WordList[]): Page {
  let begin = 0
  let lines = '\n'
  for (const { key, entries } of lists) {
    lines += `${key} ${begin} ${entries.length}\n`
    begin += entries.length
  }
  const head = encoder.encode(lines)
  const listsAt = Math.ceil((HEAD_BYTES + head.length) / ENTRY_BYTES) * ENTRY_BYTES
  const packed = new Uint8Array(listsAt + begin * ENTRY_BYTES)
  new DataView(packed.buffer).setUint32(0, head.length, true)
  packed.set(head, HEAD_BYTES)
  const room = new Uint32Array(packed.buffer, listsAt)
  let at = 0
  for (const { entries } of lists) {
    room.set(entries, at)
    at += entries.length
  }
  return { first: lists[0]?.key ?? '', packed }
}

/** Puts lists, in the order of their keys, on pages; a list that fills a page has one to itself. */
export class PageWriter {
  #full: Page[] = []
  #waiting: WordList[] = []
  #bytes = 0

  put(list: WordList): void {
    const own = list.key.length + list.entries.byteLength
    if (this.#bytes + own > FULL_BYTES) this.#turn()
    this.#waiting.push(list)
    this.#bytes += own
  }

  #turn(): void {
    if (this.#waiting.length > 0) this.#full.push(packPage(this.#waiting))
    this.#waiting = []
    this.#bytes = 0
  }

  /** The pages that are full by now. */
  take(): Page[] {
    const full = this.#full
    this.#full = []
    return full
  }

  end(): Page[] {
    this.#turn()
    return this.take()
  }
}

export function packPages(lists: Iterable<WordList>): Page[] {
  const writer = new PageWriter()
  for (const list of lists) writer.put(list)
  return writer.end()
}

interface Opened {
  lines: string
  entries: Uint32Array
}

function open(packed: Uint8Array): Opened {
  // Numbers of four bytes have to lie at a multiple of four.
  const bytes = packed.byteOffset % ENTRY_BYTES === 0 ? packed : packed.slice()
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const listsAt = Math.ceil((HEAD_BYTES + length) / ENTRY_BYTES) * ENTRY_BYTES
  return {
    lines: decoder.decode(bytes.subarray(HEAD_BYTES, HEAD_BYTES + length)),
    entries: new Uint32Array(bytes.buffer, bytes.byteOffset + listsAt, (bytes.length - listsAt) / ENTRY_BYTES),
  }
}

const NOTHING = new Uint32Array()

/** The list of a word, or an empty one. It is a window on the page, not a copy. */
export function listOn(packed: Uint8Array, key: string): Uint32Array {
  const { lines, entries } = open(packed)
  const at = lines.indexOf(`\n${key} `)
  if (at === -1) return NOTHING
  const [begin, length] = lines
    .slice(at + key.length + 2, lines.indexOf('\n', at + 1))
    .split(' ')
    .map(Number)
  return begin === undefined || length === undefined ? NOTHING : entries.subarray(begin, begin + length)
}

/** The lists of a page whose keys are wanted, in order. */
export function listsOn(packed: Uint8Array, wanted: (key: string) => boolean): WordList[] {
  const { lines, entries } = open(packed)
  return lines.split('\n').flatMap((line) => {
    const [key, begin, length] = line.split(' ')
    if (!key || !wanted(key)) return []
    return [{ key, entries: entries.subarray(Number(begin), Number(begin) + Number(length)) }]
  })
}
