/** A JSON text of which the end may not have come yet. */
export interface CutJson {
  value: unknown
  /** Nothing is missing. */
  complete: boolean
  /** The objects and lists whose end has not come. */
  open: ReadonlySet<unknown>
}

const DEEPEST = 20
const SPACE = /\s/
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }
/** Where a value should stand, the text ends. */
const NOTHING = Symbol('nothing')

class Reader {
  readonly open = new Set<unknown>()
  #at: number
  readonly #text: string

  constructor(text: string, at: number) {
    this.#text = text
    this.#at = at
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length
  }

  value(depth: number): unknown {
    this.#skip()
    const sign = this.#text[this.#at]
    if (sign === undefined || depth > DEEPEST) return NOTHING
    if (sign === '{') return this.#object(depth)
    if (sign === '[') return this.#list(depth)
    return sign === '"' ? this.#string() : this.#word()
  }

  #skip(): void {
    while (!this.isAtEnd && SPACE.test(this.#text[this.#at] ?? '')) this.#at += 1
  }

  /** Takes the sign if it is next. */
  #take(sign: string): boolean {
    this.#skip()
    if (this.#text[this.#at] !== sign) return false
    this.#at += 1
    return true
  }

  #object(depth: number): Record<string, unknown> {
    const found: Record<string, unknown> = Object.create(null) as Record<string, unknown>
    this.open.add(found)
    this.#at += 1
    for (;;) {
      if (this.#take('}')) return this.#close(found)
      this.#skip()
      if (this.#text[this.#at] !== '"') return found
      const key = this.#string()
      if (!this.#take(':')) return found
      const value = this.value(depth + 1)
      if (value === NOTHING) return found
      found[key] = value
      if (!this.#take(',') && this.#text[this.#at] !== '}') return found
    }
  }

  #list(depth: number): unknown[] {
    const found: unknown[] = []
    this.open.add(found)
    this.#at += 1
    for (;;) {
      if (this.#take(']')) return this.#close(found)
      const value = this.value(depth + 1)
      if (value === NOTHING) return found
      found.push(value)
      if (!this.#take(',') && this.#text[this.#at] !== ']') return found
    }
  }

  #close<T>(found: T): T {
    this.open.delete(found)
    return found
  }

  #string(): string {
    this.#at += 1
    let said = ''
    while (!this.isAtEnd) {
      const sign = this.#text[this.#at]
      this.#at += 1
      if (sign === '"') return said
      said += sign === '\\' ? this.#escaped() : sign
    }
    return said
  }

  #escaped(): string {
    const sign = this.#text[this.#at] ?? ''
    this.#at += 1
    if (sign !== 'u') return ESCAPES[sign] ?? sign
    const code = this.#text.slice(this.#at, this.#at + 4)
    this.#at += 4
    return /^[\da-f]{4}$/i.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : ''
  }

  #word(): unknown {
    const word = /^[-+\w.]{1,40}/.exec(this.#text.slice(this.#at, this.#at + 40))?.[0] ?? ''
    if (word === '') return NOTHING
    this.#at += word.length
    try {
      return JSON.parse(word) as unknown
    } catch {
      return NOTHING
    }
  }
}

/** The first object of a text, as far as it has come; null where none begins. Words and fences around it are no matter. */
export function readJson(text: string): CutJson | null {
  const start = text.indexOf('{')
  if (start < 0) return null
  const reader = new Reader(text, start)
  const value = reader.value(0)
  return { value, complete: reader.open.size === 0, open: reader.open }
}
