import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { user } from '../users/table.ts'

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' })

/** A list of recommendations was shown in the order of a variant. */
export const experimentShown = sqliteTable(
  'experiment_shown',
  {
    userId: owner(),
    experiment: text('experiment').notNull(),
    variant: text('variant').notNull(),
    /** Of the calendar in UTC. */
    day: text('day').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.experiment, table.variant, table.day] }),
    index('experiment_shown_people').on(table.experiment, table.userId),
  ],
)

/** What such a person then did with a job, where their applications do not say it anyhow. */
export const experimentOutcome = sqliteTable(
  'experiment_outcome',
  {
    userId: owner(),
    experiment: text('experiment').notNull(),
    kind: text('kind', { enum: ['opened', 'dismissed'] }).notNull(),
    job: text('job').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.experiment, table.kind, table.job] }),
    index('experiment_outcome_people').on(table.experiment, table.userId),
  ],
)
