import { wordsIn } from './words-in.ts'

/** What a person may ask for by name: `title:`, `company:`, `skill:`. */
export const FIELDS = ['title', 'company', 'skill'] as const
export type Field = (typeof FIELDS)[number]

/** What was typed into a search, taken apart. */
export type Query =
  | { kind: 'words'; words: readonly string[]; field: Field | null; begins: boolean }
  | { kind: 'not'; part: Query }
  | { kind: 'all' | 'any'; parts: readonly Query[] }

const LONGEST = 500
const MOST_PIECES = 60
const DEEPEST = 8

type Piece = { kind: 'open' | 'close' | 'and' | 'or' | 'not' } | { kind: 'field'; field: Field } | Words
type Words = Extract<Query, { kind: 'words' }>

const PIECE = /(?<field>(?:title|company|skill):)|"(?<phrase>[^"]*)"?|(?<sign>[()])|(?<word>[^\s"()]+)/giu
const OPERATORS: Readonly<Record<string, Piece>> = {
  AND: { kind: 'and' },
  OR: { kind: 'or' },
  NOT: { kind: 'not' },
  '&&': { kind: 'and' },
  '||': { kind: 'or' },
}

function wordPieces(raw: string): Piece[] {
  const operator = Object.hasOwn(OPERATORS, raw) ? OPERATORS[raw] : undefined
  if (operator) return [operator]
  const negative = /^[-–]\S/u.test(raw)
  const inner = /^(title|company|skill):(.*)$/iu.exec(raw.replace(/^[-–]/u, ''))
  const text = inner?.[2] ?? raw
  const words = wordsIn(text)
  const field = inner ? [{ kind: 'field' as const, field: (inner[1] ?? '').toLowerCase() as Field }] : []
  const said: Piece[] = words.length === 0 ? [] : [{ kind: 'words', words, field: null, begins: text.endsWith('*') }]
  return [...(negative ? [{ kind: 'not' as const }] : []), ...field, ...said]
}

function piecesOf(text: string): Piece[] {
  const pieces = [...text.slice(0, LONGEST).matchAll(PIECE)].flatMap(({ groups = {} }): Piece[] => {
    const { field, phrase, sign, word } = groups
    if (field) return [{ kind: 'field', field: field.slice(0, -1).toLowerCase() as Field }]
    if (sign) return [{ kind: sign === '(' ? 'open' : 'close' }]
    if (phrase !== undefined) return [{ kind: 'words', words: wordsIn(phrase), field: null, begins: false }]
    return wordPieces(word ?? '')
  })
  return pieces.slice(0, MOST_PIECES)
}

class Reader {
  private at = 0
  private readonly pieces: readonly Piece[]

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces
  }

  any(depth: number): Query | null {
    const parts = [this.all(depth)]
    while (this.takes('or')) parts.push(this.all(depth))
    return joined('any', parts)
  }

  private all(depth: number): Query | null {
    const parts: (Query | null)[] = []
    for (;;) {
      while (this.takes('and'));
      const next = this.pieces[this.at]?.kind
      if (next === undefined || next === 'or' || (next === 'close' && depth > 0)) return joined('all', parts)
      parts.push(this.one(depth))
    }
  }

  private one(depth: number): Query | null {
    const piece = this.pieces[this.at++]
    if (piece?.kind === 'not') return negated(this.one(depth))
    if (piece?.kind === 'field') return within(this.one(depth), piece.field)
    if (piece?.kind === 'words') return piece.words.length > 0 ? piece : null
    if (piece?.kind !== 'open' || depth >= DEEPEST) return null
    const inner = this.any(depth + 1)
    this.takes('close')
    return inner
  }

  private takes(kind: Piece['kind']): boolean {
    const met = this.pieces[this.at]?.kind === kind
    if (met) this.at++
    return met
  }
}

function joined(kind: 'all' | 'any', parts: readonly (Query | null)[]): Query | null {
  const there = parts.flatMap((part) => (part === null ? [] : part.kind === kind ? part.parts : [part]))
  return there.length > 1 ? { kind, parts: there } : (there[0] ?? null)
}

const negated = (part: Query | null): Query | null =>
  part?.kind === 'not' ? part.part : part === null ? null : { kind: 'not', part }

function within(part: Query | null, field: Field): Query | null {
  if (part === null) return null
  if (part.kind === 'words') return { ...part, field: part.field ?? field }
  if (part.kind === 'not') return negated(within(part.part, field))
  return joined(
    part.kind,
    part.parts.map((one) => within(one, field)),
  )
}

/**
 * Takes apart what was typed: words, "phrases", AND, OR, NOT or a minus, brackets, beginnings with a star, and fields.
 * Nothing is an error: what makes no sense is left out, and nothing at all is null.
 */
export const parseQuery = (text: string): Query | null => new Reader(piecesOf(text)).any(0)

/** The words that a job found by it has, for marking them. */
export function wordsWanted(query: Query | null): string[] {
  if (query === null || query.kind === 'not') return []
  return query.kind === 'words' ? [...query.words] : query.parts.flatMap(wordsWanted)
}
