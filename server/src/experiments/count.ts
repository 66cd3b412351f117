import type { Row, Value } from '@libsql/client'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { isAnswer } from '@rolecall/shared/domain/match/track-record.ts'
import { PREFERENCES, stageSettings } from '@rolecall/shared/domain/preferences.ts'
import { countsAs } from '@rolecall/shared/domain/stage.ts'
import { statusChanges } from '@rolecall/shared/domain/status-event.ts'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'
import { OUTCOMES } from './experiment.ts'
import type { Experiment, Outcome } from './experiment.ts'
import type { VariantCount } from './results.ts'

const DAY = 24 * 60 * 60 * 1000

/** Where the table was changed under a person, the variant they saw first is theirs. */
const PEOPLE = `SELECT user_id, variant, min(at) AS first FROM experiment_shown WHERE experiment = ?1 GROUP BY user_id`
const NOTED = `SELECT DISTINCT user_id, kind FROM experiment_outcome WHERE experiment = ?1`

const cells = (entity: string, names: string, more = ''): string => `
  (SELECT json_group_object(name, json(value)) FROM field WHERE user_id = link.user_id AND entity = '${entity}'
    AND name GLOB '${names}' ${more})`

/** Applications that came of a recommended job and were saved while it ran, from the day on which the person first saw it. */
const SAVED = `
  SELECT link.user_id, row.deleted_at IS NULL AS kept,
    ${cells(APPLICATION, 'event.*', 'AND record = link.record')} AS events, ${cells(PREFERENCES, 'stage.*')} AS stages
  FROM (${PEOPLE}) person CROSS JOIN field link
    ON link.user_id = person.user_id AND link.entity = '${APPLICATION}' AND link.name = 'job' AND link.value <> 'null'
  JOIN application_row row ON row.user_id = link.user_id AND row.id = link.record
  WHERE row.saved_at >= person.first - person.first % ${DAY} AND row.saved_at < ?2`

const parsed = (value: Value | undefined): Record<string, unknown> =>
  JSON.parse(textOf(value ?? '{}')) as Record<string, unknown>

/** What was saved and taken back counts for nothing; what went into the trash after it was sent still counts. */
function outcomesOf(row: Row): Outcome[] {
  const settings = stageSettings(parsed(row['stages']))
  const stages = statusChanges(parsed(row['events'])).map(({ value }) => countsAs(value.stage, settings))
  const answered = stages.some(isAnswer)
  const applied = answered || stages.includes('applied')
  const saved = applied || row['kept'] === 1
  return [
    ...(saved ? ['saved' as const] : []),
    ...(applied ? ['applied' as const] : []),
    ...(answered ? ['answered' as const] : []),
  ]
}

const isOutcome = (kind: string): kind is Outcome => (OUTCOMES as readonly string[]).includes(kind)

/** How many people saw each variant and came to each outcome. Nothing leaves this function but these numbers. */
export async function countPeople(users: Db, { id, end, variants }: Experiment): Promise<VariantCount[]> {
  const [people, noted, saved] = await Promise.all([
    users.read({ sql: PEOPLE, args: [id] }),
    users.read({ sql: NOTED, args: [id] }),
    users.read({ sql: SAVED, args: [id, Date.parse(end)] }),
  ])
  const reached = new Map(people.rows.map((row) => [textOf(row['user_id']), new Set<Outcome>()]))
  const add = (row: Row, outcomes: readonly Outcome[]): void => {
    for (const outcome of outcomes) reached.get(textOf(row['user_id']))?.add(outcome)
  }
  for (const row of noted.rows) add(row, [textOf(row['kind'])].filter(isOutcome))
  for (const row of saved.rows) add(row, outcomesOf(row))
  const groups = Map.groupBy(people.rows, (row) => textOf(row['variant']))
  return variants.map((variant) => {
    const group = (groups.get(variant.id) ?? []).map((row) => reached.get(textOf(row['user_id'])))
    const count = (outcome: Outcome): number => group.filter((one) => one?.has(outcome)).length
    const counts = {
      opened: count('opened'),
      saved: count('saved'),
      applied: count('applied'),
      answered: count('answered'),
      dismissed: count('dismissed'),
    }
    return { id: variant.id, people: group.length, reached: counts }
  })
}
