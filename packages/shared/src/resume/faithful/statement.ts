import { spansOf } from '../spans.ts'
import type { Span } from '../spans.ts'
import type { Meanings, Sense } from './meanings.ts'
import { figuresIn } from './numbers.ts'
import type { Figure } from './numbers.ts'
import { partsOf } from './parts.ts'
import type { Part } from './parts.ts'
import { readWords } from './read-words.ts'
import type { ReadText } from './read-words.ts'
import type { Tongue } from './small-words.ts'
import { findTongues } from './spoken-levels.ts'
import type { SpokenLevel } from './spoken-levels.ts'
import { titlesIn } from './titles.ts'
import type { Title } from './titles.ts'

/** A text, read: the same is read of a line and of what is to prove it. */
export interface Statement {
  read: ReadText
  parts: Part[]
  senses: Sense[]
  spans: Span[]
  figures: Figure[]
  titles: Title[]
  spoken: SpokenLevel[]
}

const BEFORE_A_YEAR = /(?:^|[\s(])(?:in|since|from|until|till|by|of|im|seit|von|ab|en|depuis|desde|sinds|vanaf)\s*$/iu

/** "The 2017 election night" was in that year. */
const OF_A_YEAR = /(?:^|\s)(?:the|a|our|its|their)\s$/iu

/** "2000 guests" is no year. */
const isCount = (text: string, { single, from, to }: Span): boolean =>
  single &&
  /^\d{4}$/.test(text.slice(from, to)) &&
  /^ \p{Ll}{3}/u.test(text.slice(to, to + 5)) &&
  !(OF_A_YEAR.test(text.slice(0, from)) && /^(?:19|20)/.test(text.slice(from, to))) &&
  !BEFORE_A_YEAR.test(text.slice(0, from))

const BETWEEN = /(?:between|entre|zwischen|tussen)\s/iu
const AND = /^\s*(?:and|y|et|und|en)\s*$/iu

const areBetween = (text: string, one: Span | undefined, other: Span): boolean =>
  Boolean(one?.single && other.single) &&
  BETWEEN.test(text.slice(Math.max(0, (one?.from ?? 0) - 12), (one?.from ?? 0) + 9)) &&
  AND.test(text.slice(one?.to, other.from))

/** "Between 2018 and 2022" is one time. */
function joined(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap((span, at) => {
    const [before, next] = [spans[at - 1], spans[at + 1]]
    if (areBetween(text, before, span)) return []
    return next && areBetween(text, span, next)
      ? [{ ...span, end: next.end ?? next.start, single: false, to: next.to }]
      : [span]
  })
}

export function readStatement(text: string, meanings: Meanings, tongue: Tongue): Statement {
  const read = readWords(text, tongue)
  const parts = partsOf(read)
  const senses = meanings.sensesIn(read.words, read.tongue)
  const spans = joined(
    read.text,
    spansOf(read.text).filter((span) => !isCount(read.text, span)),
  )
  return {
    read,
    parts,
    senses,
    spans,
    figures: figuresIn(read, spans),
    titles: titlesIn(read, parts, senses, meanings),
    spoken: findTongues(read),
  }
}

/** The words of a stretch, as another text may repeat them. */
export interface Said {
  roots: ReadonlySet<string>
  plains: ReadonlySet<string>
  meanings: ReadonlySet<number>
  /** Those of them that no noun says which might be a verb elsewhere. */
  done: ReadonlySet<number>
  /** The roots without those of nouns that only say of what kind the next word is: "the design team". */
  doneRoots: ReadonlySet<string>
}

export function saidIn(
  { read, senses }: Statement,
  { from, to }: { from: number; to: number },
  meanings: Meanings,
): Said {
  const words = read.words.slice(from, to)
  const isKind = (at: number): boolean =>
    read.words[at]?.ends === '' &&
    read.words[at + 1]?.small === false &&
    senses.some((sense) => sense.noun && sense.from === at)
  const inside = senses.filter((sense) => sense.from >= from && sense.to <= to)
  return {
    roots: new Set(words.map(({ root }) => root)),
    doneRoots: new Set(words.flatMap(({ root }, step) => (isKind(from + step) ? [] : [root]))),
    plains: new Set(words.map(({ plain }) => plain)),
    meanings: meantBy(inside, meanings),
    done: meantBy(
      inside.filter(({ noun }) => !noun),
      meanings,
    ),
  }
}

const meantBy = (senses: readonly Sense[], meanings: Meanings): Set<number> =>
  new Set(senses.flatMap((sense) => sense.meanings.flatMap((one) => meanings.withWider(one))))
