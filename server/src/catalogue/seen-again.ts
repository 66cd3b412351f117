import { textOf } from '../ports/row.ts'
import { inTurn } from './in-turn.ts'
import type { TakeInParts } from './take-in.ts'
import { touchStatements } from './write-jobs.ts'

/** What is closed and listed again has to be read again; where only its day has passed, the list says nothing new. */
const SAID_BEFORE = `
  SELECT number, said FROM posting
  WHERE said IN (SELECT value FROM json_each(?1)) AND (closed_at IS NULL OR closed_why = 'date')`

/** Writes down that adverts were seen of which lists say what they said before, and gives what was said of those. */
export const seenAgain = (
  { catalogue, now }: Pick<TakeInParts, 'catalogue' | 'now'>,
  run: number,
  said: readonly string[],
): Promise<ReadonlySet<string>> =>
  inTurn(catalogue, async () => {
    const { rows } = await catalogue.read({ sql: SAID_BEFORE, args: [JSON.stringify(said)] })
    const numbers = rows.map(({ number }) => Number(number))
    if (numbers.length > 0) await catalogue.write(touchStatements(numbers, now(), run))
    return new Set(rows.map((row) => textOf(row['said'])))
  })
