import { companyKeyOf } from '@rolecall/shared/domain/dedupe/company-key.ts'
import type { Host } from '../deps.ts'
import { maybeText, textOf } from '../ports/row.ts'
import type { RunKind } from './run-shapes.ts'
import { askFor, EVERYTHING } from './source.ts'
import type { Ask, Source } from './source.ts'
import { wordsOfSearches } from './words-of-searches.ts'

type AskParts = Pick<Host, 'users' | 'catalogue'>

const BOARDS = `
  SELECT board, name FROM board WHERE source = ?1 AND watchers > 0 AND (?2 = 0 OR last_run_at IS NULL)
  ORDER BY last_run_at, board`

async function boardsOf({ catalogue }: AskParts, source: string, onlyNew: boolean): Promise<Ask[]> {
  const { rows } = await catalogue.read({ sql: BOARDS, args: [source, onlyNew ? 1 : 0] })
  return rows.map((row) => boardAsk(textOf(row['board']), maybeText(row, 'name')))
}

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
const LEAST_LETTERS = 3

/**
 * Whoever follows a company says what it is called. That is believed of a board where it only writes its name as people
 * do: "copperleaf" is "Copperleaf Ltd", and nothing else.
 */
function boardAsk(board: string, name: string | null): Ask {
  const own = lettersOf(board.replace(/^[a-z]{2}:/, '').split(/[./]/)[0] ?? '')
  const named = [name, companyKeyOf(name)].some((one) => one !== null && lettersOf(one) === own)
  return askFor({ board, company: named && own.length >= LEAST_LETTERS ? name : null })
}

const NAME = 'SELECT name FROM board WHERE source = ?1 AND board = ?2'

/** One board, with what is known of it. */
export async function askOfBoard(
  { catalogue }: Pick<AskParts, 'catalogue'>,
  source: string,
  board: string,
): Promise<Ask> {
  const [row] = (await catalogue.read({ sql: NAME, args: [source, board] })).rows
  return boardAsk(board, row ? maybeText(row, 'name') : null)
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
