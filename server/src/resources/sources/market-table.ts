import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { RUN_KINDS, RUN_STATES } from '../../ingest/run-shapes.ts'

const count = (name: string) => integer(name).notNull().default(0)

/** How a source stands: who is asking it, what was spent on it, and whether it answers. */
export const sourceState = sqliteTable('source_state', {
  source: text('source').primaryKey(),
  /** Names the run that holds it, until this time: two at once would ask for everything twice. */
  holder: text('holder'),
  heldUntil: count('held_until'),
  /** Requests that failed, one after another. */
  failures: count('failures'),
  /** It failed too often: until this time nobody asks it. */
  restsUntil: count('rests_until'),
  /** It said that it wants to be left alone so long. */
  waitsUntil: count('waits_until'),
  /** The minute, day and month (of 1970) that the next three count the requests of. */
  minute: count('minute'),
  day: count('day'),
  month: count('month'),
  inMinute: count('in_minute'),
  inDay: count('in_day'),
  inMonth: count('in_month'),
  /** What it took of its credits in this month. */
  credits: count('credits'),
  /** How the first request of the last run went; null before any. */
  probe: text('probe', { enum: ['ok', 'failed'] }),
  probedAt: integer('probed_at'),
  lastOkAt: integer('last_ok_at'),
  lastErrorAt: integer('last_error_at'),
  lastError: text('last_error'),
})

/** One pass over one source, over as many slices as it took. */
export const run = sqliteTable(
  'run',
  {
    number: integer('number').primaryKey({ autoIncrement: true }),
    id: text('id').notNull(),
    source: text('source').notNull(),
    kind: text('kind', { enum: RUN_KINDS }).notNull(),
    state: text('state', { enum: RUN_STATES }).notNull(),
    beganAt: integer('began_at').notNull(),
    endedAt: integer('ended_at'),
    /** Where it goes on, in JSON; null once it has ended. */
    cursor: text('cursor'),
    seen: count('seen'),
    fresh: count('fresh'),
    changed: count('changed'),
    merged: count('merged'),
    closed: count('closed'),
    failed: count('failed'),
    requests: count('requests'),
    credits: count('credits'),
    error: text('error'),
  },
  (table) => [uniqueIndex('run_id').on(table.id), index('run_of_source').on(table.source, table.number)],
)

/** A company's page at a source that holds such pages. It is asked for as long as somebody follows it. */
export const board = sqliteTable(
  'board',
  {
    source: text('source').notNull(),
    board: text('board').notNull(),
    name: text('name'),
    url: text('url'),
    watchers: count('watchers'),
    addedAt: integer('added_at').notNull(),
    lastRunAt: integer('last_run_at'),
    /** The source says there is no such board any more. */
    goneAt: integer('gone_at'),
  },
  (table) => [primaryKey({ columns: [table.source, table.board] })],
)
