import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { backfill } from '../catalogue/backfill.ts'
import { watchMerges } from '../catalogue/monitor.ts'
import { readEnv } from '../env.ts'
import { openDatabase } from '../node-host.ts'
import { openGazetteer } from '../places/gazetteer.ts'
import type { Db } from '../ports/db.ts'

const USAGE = `catalogue backfill   compares all adverts with each other again, as the rules are now
catalogue monitor    tells how many there are, why they were put together, and what to look at, as JSON`

const TOLD_EVERY = 5_000

async function compareAgain(db: Db): Promise<void> {
  const parts = { catalogue: db, now: () => Date.now(), lexicon: await loadLexicon(), gazetteer: openGazetteer() }
  const { postings, merged } = await backfill(parts, (done) => {
    if (done % TOLD_EVERY === 0) console.error(`${done} compared`)
  })
  console.error(`${postings} adverts were compared again, ${merged} of them put to a job that another had made.`)
}

/** Works on the database itself, also while the server runs. */
export async function catalogue([what, ...rest]: string[]): Promise<number> {
  if ((what !== 'backfill' && what !== 'monitor') || rest.length > 0) {
    console.error(USAGE)
    return 2
  }
  const db = await openDatabase(readEnv(process.env), 'catalogue')
  try {
    if (what === 'backfill') await compareAgain(db)
    else console.log(JSON.stringify(await watchMerges(db), null, 2))
    return 0
  } finally {
    await db.close()
  }
}
