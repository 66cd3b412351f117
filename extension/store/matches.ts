import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { MATCH_VERSION } from '@rolecall/shared/domain/match/judge.ts'
import type { Match } from '@rolecall/shared/domain/match/judge.ts'
import { matcher } from '@rolecall/shared/domain/match/match.ts'
import { trackRecord } from '@rolecall/shared/domain/match/track-record.ts'
import { stageSettings } from '@rolecall/shared/domain/preferences.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import { readPreferences } from './collections.ts'
import type { LocalStore, MatchRow } from './db.ts'
import { guarded } from './errors.ts'
import { readMatchPerson } from './match-person.ts'
import type { MatchPerson } from './match-person.ts'
import { viewOf } from './view.ts'

/** What says that a number still stands, the readers' own versions included. */
const personStamp = ({ stamp }: MatchPerson, lexicon: Lexicon): string => `${MATCH_VERSION} ${lexicon.size} ${stamp}`

const scoreOf = ({ score }: Match): number | null => (typeof score === 'number' ? score : null)

const rowOf = (id: string, person: string, posting: string, match: Match): MatchRow => ({
  id,
  person,
  posting,
  score: scoreOf(match),
  broken: match.gates.filter(({ status }) => status === 'fail').map(({ id: gate }) => gate),
  hash: match.hash,
})

interface Stale {
  id: string
  posting: string
}

/** The live applications whose number is missing or no longer stands: those looked at first, then the newest. */
async function staleOnes(store: LocalStore, person: string, first: readonly string[]): Promise<Stale[]> {
  const [briefs, rows] = await Promise.all([store.briefs.toArray(), store.matches.toArray()])
  const held = new Map(rows.map((row) => [row.id, row]))
  const wanted = new Set(first)
  return briefs
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ id, postingHlc = '', savedAt }) => ({ id, posting: postingHlc, savedAt }))
    .filter(({ id, posting }) => held.get(id)?.person !== person || held.get(id)?.posting !== posting)
    .toSorted((a, b) => Number(wanted.has(b.id)) - Number(wanted.has(a.id)) || (a.savedAt < b.savedAt ? 1 : -1))
}

const AT_ONCE = 100

/** Works out so many of the numbers that no longer stand, and tells whether there are more. */
export async function refreshSome(store: LocalStore, lexicon: Lexicon, first: readonly string[]): Promise<boolean> {
  const person = await guarded(() => readMatchPerson(store))
  if (!person) {
    await guarded(() => store.matches.clear())
    return false
  }
  const stamp = personStamp(person, lexicon)
  const stale = await guarded(() => staleOnes(store, stamp, first))
  const now = stale.slice(0, AT_ONCE)
  const records = await guarded(() => store.records.bulkGet(now.map(({ id }): [string, string] => [APPLICATION, id])))
  const judge = matcher({ ...person, lexicon })
  const rows = now.flatMap(({ id, posting }, at) => {
    const row = records[at]
    const view = row && viewOf(row, false)
    return view ? [rowOf(id, stamp, posting, judge(view.posting))] : []
  })
  if (rows.length > 0) await guarded(() => store.matches.bulkPut(rows))
  // What has no posting yet would be stale for ever.
  return rows.length > 0 && stale.length > now.length
}

export interface Explained {
  match: Match
  /** What became of applications with a number like this; null where they are too few to tell. */
  track: string | null
  /** The weights it was made with, and the résumé. */
  weights: MatchPerson['weights']
  resumeId: string
}

async function trackOf(store: LocalStore, score: number): Promise<string | null> {
  const [rows, briefs] = await Promise.all([store.matches.toArray(), store.briefs.toArray()])
  const moved = new Set(briefs.filter((one) => one.deletedAt === null && one.stage !== 'saved').map(({ id }) => id))
  const scored = rows.filter(({ id, score: its }) => moved.has(id) && its !== null)
  const records = await store.records.bulkGet(scored.map(({ id }): [string, string] => [APPLICATION, id]))
  const applications = scored.map((one, at) => ({ score: one.score, fields: valuesOf(records[at]?.cells ?? {}) }))
  const settings = stageSettings((await readPreferences(store)).all)
  return trackRecord(applications, score, settings)?.sentence ?? null
}

/** Everything behind one number. Null where there is no résumé. */
export async function explain(store: LocalStore, lexicon: Lexicon, posting: Posting): Promise<Explained | null> {
  const person = await guarded(() => readMatchPerson(store))
  if (!person) return null
  const match = matcher({ ...person, lexicon })(posting)
  const score = scoreOf(match)
  const track = score === null ? null : await guarded(() => trackOf(store, score))
  return { match, track, weights: person.weights, resumeId: person.resumeId }
}
