import type { Host } from '../deps.ts'
import { textOf } from '../ports/row.ts'
import type { RunKind } from './run-shapes.ts'
import { askFor, EVERYTHING } from './source.ts'
import type { Ask, Source } from './source.ts'
import { wordsOfSearches } from './words-of-searches.ts'

type AskParts = Pick<Host, 'users' | 'catalogue'>

const BOARDS = `
  SELECT board FROM board WHERE source = ?1 AND watchers > 0 AND (?2 = 0 OR last_run_at IS NULL)
  ORDER BY last_run_at, board`

async function boardsOf({ catalogue }: AskParts, source: string, onlyNew: boolean): Promise<Ask[]> {
  const { rows } = await catalogue.read({ sql: BOARDS, args: [source, onlyNew ? 1 : 0] })
  return rows.map((row) => askFor({ board: textOf(row['board']) }))
}

const NO_KEYS = new Proxy<Record<string, string>>({}, { get: () => '' })

/** Whether it can be asked for words: then the question is another one with them. */
export function takesWords({ kind, request }: Pick<Source, 'kind' | 'request'>): boolean {
  if (kind === 'board') return false
  const asked = (words: string | null) => JSON.stringify(request(NO_KEYS, { ...EVERYTHING, words }, null))
  return asked('gardener') !== asked(null)
}

/** Everything that a run of this kind asks a source for; nothing where there is nothing to ask. */
export async function asksFor(parts: AskParts, source: Source, kind: RunKind): Promise<Ask[]> {
  if (source.kind === 'board') return kind === 'search' ? [] : boardsOf(parts, source.id, kind === 'watch')
  if (kind === 'watch') return []
  if (kind === 'search') return takesWords(source) ? wordsOfSearches(parts.users, source.countries ?? []) : []
  return source.countries?.map((country) => askFor({ country })) ?? [EVERYTHING]
}
