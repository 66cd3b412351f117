import type { Field, Query } from './query.ts'

/** A question in the language of the full text: what has to be there, and what must not; null where nothing is said of it. */
export interface FullText {
  match: string | null
  without: string | null
}

const COLUMNS: Readonly<Record<Field, string>> = { title: 'title', company: 'company', skill: 'skills' }

/** Words in quotes are words, whatever else the language would take them for. */
const quoted = (words: readonly string[]): string => `"${words.join(' ').replaceAll('"', ' ')}"`

function positive(query: Query): string | null {
  if (query.kind === 'words') {
    const said = `${quoted(query.words)}${query.begins ? ' *' : ''}`
    return query.field === null ? said : `${COLUMNS[query.field]} : ${said}`
  }
  if (query.kind === 'not') return null
  return query.kind === 'any' ? anyOf(query.parts) : allOf(query.parts)
}

function allOf(parts: readonly Query[]): string | null {
  const { match, without } = parted(parts)
  if (match === null) return null
  return without === null ? match : `(${match} NOT ${without})`
}

/** "This or not that" asks for nearly everything: the second half of it is left out. */
function anyOf(parts: readonly Query[]): string | null {
  return joined(parts.map(positive), 'OR')
}

function parted(parts: readonly Query[]): FullText {
  return {
    match: joined(parts.map(positive), 'AND'),
    without: joined(
      parts.flatMap((part) => (part.kind === 'not' ? [positive(part.part)] : [])),
      'OR',
    ),
  }
}

function joined(said: readonly (string | null)[], by: 'AND' | 'OR'): string | null {
  const there = said.filter((one) => one !== null)
  return there.length > 1 ? `(${there.join(` ${by} `)})` : (there[0] ?? null)
}

/** What is asked for only by what it is not stands apart: the full text alone cannot answer that. */
export function fullTextOf(query: Query | null): FullText {
  if (query === null) return { match: null, without: null }
  if (query.kind === 'all') return parted(query.parts)
  if (query.kind === 'not') return { match: null, without: positive(query.part) }
  return { match: positive(query), without: null }
}
