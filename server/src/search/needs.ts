import type { SearchAsk } from '@rolecall/shared/domain/search/search-ask.ts'
import { columnsToSort } from '@rolecall/shared/domain/search/index/best.ts'
import { facetChoices, FACETS, keysIn } from '@rolecall/shared/domain/search/index/choices.ts'
import type { Choice, Coded } from '@rolecall/shared/domain/search/index/choices.ts'
import type { CodeKind, ColumnName } from '@rolecall/shared/domain/search/index/columns.ts'
import { asked, idOf, keysOf, leavesOf, stepsOf } from '@rolecall/shared/domain/search/index/leaves.ts'
import type { Leaf } from '@rolecall/shared/domain/search/index/leaves.ts'
import { limitsIn } from '@rolecall/shared/domain/search/index/limits.ts'
import type { Query } from '@rolecall/shared/domain/search/query.ts'
import { wordsIn } from '@rolecall/shared/domain/search/words-in.ts'

/** What has to be known to answer a question. */
export interface Needs {
  query: Query | null
  leaves: readonly Leaf[]
  whole: readonly string[]
  beginnings: readonly string[]
  columns: readonly ColumnName[]
  codes: readonly (readonly [CodeKind, string])[]
}

/** Limits first: they narrow what the choices are asked of. */
export const choicesOf = (ask: SearchAsk, coded: Coded): { limits: Choice[]; choices: Choice[] } => {
  const choices = facetChoices(ask, coded)
  const limits = limitsIn(ask, coded)
  return {
    limits: [...limits, ...choices.filter(({ facet }) => facet === null)],
    choices: choices.filter(({ facet }) => facet !== null),
  }
}

export function needsOf(ask: SearchAsk): Needs {
  const query = asked(ask.query, ask.excludedWords.map(wordsIn))
  const leaves = [...new Map(leavesOf(query).map((leaf) => [idOf(leaf), leaf])).values()]
  const keys = leaves.map(keysOf)
  const { limits, choices } = choicesOf(ask, () => 0)
  const phrases = leaves.some((leaf) => stepsOf(leaf).length > 1)
  return {
    query,
    leaves,
    whole: [...new Set(keys.flatMap(({ whole }) => whole))],
    beginnings: [...new Set(keys.flatMap(({ beginnings }) => beginnings))],
    columns: [
      ...new Set([
        ...columnsToSort(ask.sort),
        ...[...limits, ...choices].flatMap(({ columns }) => columns),
        ...ask.facets.map((facet) => FACETS[facet].column),
        ...(phrases ? ['length' as const] : []),
      ]),
    ],
    codes: keysIn(ask),
  }
}
