import type { Deps } from '../../deps.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'
import { lexiconOf } from '../../lexicon.ts'
import { readOpinions } from './opinions.ts'
import { readSeeker } from './person.ts'
import { recommend } from './recommend.ts'
import type { Answer } from './shapes.ts'

/** So long the same recommendations are given, unless something they were made from changes. */
const FRESH_MS = 15 * 60_000

const NO_RESUME = 'Add a résumé first: jobs are recommended by what it says.'
const NO_JOBS = 'Nothing in the catalogue fits yet. It is looked through again whenever jobs come in.'
const NO_VECTORS = 'Ranked without vectors: this server has not gathered enough jobs to learn from yet.'

const STATE = `
  SELECT (SELECT rev FROM person_rev WHERE user_id = ?1) AS rev,
    (SELECT count(*) || ' ' || max(at) FROM job_opinion WHERE user_id = ?1) AS opinions,
    kept.basis, kept.answer, kept.at
  FROM (SELECT 1) LEFT JOIN recommended kept ON kept.user_id = ?1`
const CATALOGUE_STATE = `
  SELECT (SELECT value FROM meta WHERE key = 'jobs-changed') || ' ' || coalesce((SELECT max(learnt_at) FROM learnt_words), '')`
const KEEP = `
  INSERT INTO recommended (user_id, basis, at, answer) VALUES (?1, ?2, ?3, ?4)
  ON CONFLICT (user_id) DO UPDATE SET basis = ?2, at = ?3, answer = ?4`

async function make(deps: Deps, me: UserId, today: string): Promise<Answer> {
  const [seeker, opinions] = await Promise.all([readSeeker(deps.users, me), readOpinions(deps.users, me)])
  const { resume } = seeker
  if (!resume) return { items: [], notes: [NO_RESUME] }
  const lexicon = await lexiconOf(deps)
  const { items, model } = await recommend(deps, { seeker, resume, opinions, lexicon, today })
  const notes = [...(items.length === 0 ? [NO_JOBS] : []), ...(model === null ? [NO_VECTORS] : [])]
  return { items, notes }
}

/** The kept answer where nothing it was made from has changed, else a new one, which is then kept. */
export async function recommendationsFor(deps: Deps, me: UserId): Promise<Answer> {
  const now = deps.now()
  const today = new Date(now).toISOString().slice(0, 10)
  const [own, market] = await Promise.all([
    deps.users.read({ sql: STATE, args: [me] }),
    deps.catalogue.read(CATALOGUE_STATE),
  ])
  const state = own.rows[0]
  const basis = JSON.stringify([state?.['rev'], state?.['opinions'], market.rows[0]?.[0], today])
  if (state?.['basis'] === basis && Number(state['at']) > now - FRESH_MS)
    return JSON.parse(textOf(state['answer'])) as Answer
  const answer = await make(deps, me, today)
  await deps.users.write([{ sql: KEEP, args: [me, basis, now, JSON.stringify(answer)] }])
  return answer
}
