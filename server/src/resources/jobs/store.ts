import type { Deps } from '../../deps.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'
import { assign } from '../../experiments/assign.ts'
import type { Assigned } from '../../experiments/assign.ts'
import { shown } from '../../experiments/events.ts'
import { runningAt } from '../../experiments/experiment.ts'
import { readOpinions } from './opinions.ts'
import { readSeeker } from './person.ts'
import { recommend } from './recommend.ts'
import type { Recommendations as Answer } from '@rolecall/shared/domain/recommendations.ts'

/** So long the same recommendations are given, unless something they were made from changes. */
const FRESH_MS = 15 * 60_000

const NO_RESUME = 'Add a résumé first: jobs are recommended by what it says.'
const NO_JOBS = 'This server has gathered no jobs yet.'
const NO_FIT = 'Nothing in the catalogue fits yet. It is looked through again whenever jobs come in.'
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

const HAS_JOBS = 'SELECT EXISTS (SELECT 1 FROM job WHERE closed_at IS NULL)'

async function lackOf(catalogue: Db, items: Answer['items']): Promise<Answer['lack']> {
  if (items.length > 0) return null
  return (await catalogue.read(HAS_JOBS)).rows[0]?.[0] === 1 ? 'fit' : 'jobs'
}

const SENTENCES = { resume: NO_RESUME, jobs: NO_JOBS, fit: NO_FIT } as const
const toldOf = (assigned: Assigned): Answer['tried'] => ({
  experiment: assigned.experiment.id,
  variant: assigned.variant.id,
  about: assigned.experiment.about,
})

interface Made {
  answer: Answer
  /** What was tried out on these; null where nothing was. */
  assigned: Assigned | null
}

async function make(deps: Deps, me: UserId, today: string, fallsInto: Assigned | null): Promise<Made> {
  const [seeker, opinions] = await Promise.all([readSeeker(deps.users, me), readOpinions(deps.users, me)])
  const { resume, hasOwnWeights } = seeker
  const nothing = { items: [], model: null, tried: null }
  if (!resume) return { answer: { ...nothing, lack: 'resume', notes: [NO_RESUME] }, assigned: null }
  // Weights that a person chose are theirs: nothing is tried out on them.
  const assigned = hasOwnWeights ? null : fallsInto
  const lexicon = await deps.atHand.lexicon()
  const tried = assigned?.variant.weights ?? null
  const { items, model } = await recommend(deps, { seeker, resume, opinions, lexicon, today, tried })
  const lack = await lackOf(deps.catalogue, items)
  const notes = [...(lack === null ? [] : [SENTENCES[lack]]), ...(model === null ? [NO_VECTORS] : [])]
  return { answer: { items, notes, lack, model, tried: assigned && toldOf(assigned) }, assigned }
}

/**
 * The kept answer where nothing it was made from has changed, else a new one, which is then kept. The day is of what it
 * is made from, so whoever sees a list on a day is counted on that day.
 */
export async function recommendationsFor(deps: Deps, me: UserId): Promise<Answer> {
  const now = deps.now()
  const today = new Date(now).toISOString().slice(0, 10)
  const [own, market, fallsInto] = await Promise.all([
    deps.users.read({ sql: STATE, args: [me] }),
    deps.catalogue.read(CATALOGUE_STATE),
    assign(runningAt(deps.experiments, now), me),
  ])
  const state = own.rows[0]
  const variant = fallsInto && [fallsInto.experiment.id, fallsInto.variant.id]
  const basis = JSON.stringify([state?.['rev'], state?.['opinions'], market.rows[0]?.[0], today, variant])
  if (state?.['basis'] === basis && Number(state['at']) > now - FRESH_MS)
    return JSON.parse(textOf(state['answer'])) as Answer
  const { answer, assigned } = await make(deps, me, today, fallsInto)
  await deps.users.write([
    { sql: KEEP, args: [me, basis, now, JSON.stringify(answer)] },
    ...(assigned && answer.items.length > 0 ? [shown(me, assigned, now)] : []),
  ])
  return answer
}
