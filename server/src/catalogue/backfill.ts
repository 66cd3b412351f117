import { CLOSED_WHY } from '@rolecall/shared/domain/catalogue/job-values.ts'
import { Posting } from '@rolecall/shared/domain/posting.ts'
import { arrivalChanges } from './arrival-changes.ts'
import { arrivalOf } from './arrival.ts'
import type { Arrival } from './arrival.ts'
import { inTurn } from './in-turn.ts'
import { readState } from './known.ts'
import { untilNotOvertaken } from './overtaken.ts'
import { maybeNumber, maybeText, textOf } from '../ports/row.ts'
import { seenIn } from './sighting.ts'
import type { TakeInParts } from './take-in.ts'

const AT_ONCE = 250

const NEXT = `
  SELECT posting.*, body.posting AS body, html FROM posting JOIN posting_body body USING (number)
  WHERE number > ?1 ORDER BY number LIMIT ${AT_ONCE}`

interface Chunk {
  arrivals: Arrival[]
  /** The number it ends with; null where there was none left. */
  last: number | null
}

async function chunkAfter({ catalogue, now }: TakeInParts, after: number): Promise<Chunk> {
  const { rows } = await catalogue.read({ sql: NEXT, args: [after] })
  const at = now()
  const arrivals = rows.flatMap((row) => {
    const posting = Posting.safeParse(JSON.parse(textOf(row['body'])))
    const sighting = posting.data && {
      source: textOf(row['source']),
      board: maybeText(row, 'board'),
      posting: { ...posting.data, descriptionHtml: maybeText(row, 'html') },
    }
    const seen = sighting && seenIn(sighting, at)
    if (!seen) return []
    const [number, job, closedAt] = [Number(row['number']), Number(row['job']), maybeNumber(row, 'closed_at')]
    const key = textOf(row['source_key'])
    // What is over stays over, why ever it was.
    const said = CLOSED_WHY.find((why) => why === maybeText(row, 'closed_why')) ?? 'absent'
    const closedWhy = closedAt === null ? seen.closedWhy : said
    const before = { number, job, hash: seen.hash, closedAt, closedWhy }
    return arrivalOf({ ...seen, key, closedWhy }, number, before)
  })
  return { arrivals, last: rows.length === 0 ? null : Number(rows.at(-1)?.['number']) }
}

/**
 * Compares everything with everything again, as it would come in today: after the rules changed, or where something came
 * in before there were any. Nothing is seen by it, and what somebody took apart stays apart.
 */
export async function backfill(
  parts: TakeInParts,
  tell: (done: number) => void = () => {},
): Promise<{ postings: number; merged: number }> {
  const total = { postings: 0, merged: 0 }
  for (let after: number | null = 0; after !== null;) {
    const from: number = after
    after = await inTurn(parts.catalogue, () =>
      untilNotOvertaken(async () => {
        const state = await readState(parts.catalogue)
        const { arrivals, last } = await chunkAfter(parts, from)
        if (arrivals.length === 0) return last
        const { statements, done } = await arrivalChanges(parts, state, arrivals, { now: parts.now(), run: null })
        await parts.catalogue.write(statements)
        total.postings += arrivals.length
        total.merged += done.merged
        return last
      }),
    )
    tell(total.postings)
  }
  return total
}
