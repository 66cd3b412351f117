import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { user } from '../users/table.ts'

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' })

/** A person's own key to a provider, sealed. Of the key itself only its end is known without the server's secret. */
export const aiKey = sqliteTable(
  'ai_key',
  {
    userId: owner(),
    provider: text('provider').notNull(),
    sealed: text('sealed').notNull(),
    ending: text('ending').notNull(),
    /** Where it is used, for providers whose address is the person's to say. */
    address: text('address'),
    account: text('account'),
    model: text('model'),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.provider] })],
)

/** Which providers a person wants asked, in which order, by which model, and what a day may cost them. */
export const aiPreference = sqliteTable('ai_preference', {
  userId: owner().primaryKey(),
  chosen: text('chosen').notNull(),
  at: integer('at').notNull(),
})

/** Every call: first as what it may take at its most, then as what it took. The budget of a day is the sum of its calls. */
export const aiCall = sqliteTable(
  'ai_call',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    day: text('day').notNull(),
    at: integer('at').notNull(),
    kind: text('kind').notNull(),
    provider: text('provider').notNull(),
    model: text('model').notNull(),
    payer: text('payer', { enum: ['operator', 'own'] }).notNull(),
    input: integer('input').notNull(),
    output: integer('output').notNull(),
    /** Millionths of a dollar. */
    cost: integer('cost').notNull(),
    outcome: text('outcome', { enum: ['held', 'done', 'failed', 'stopped', 'kept'] }).notNull(),
    /** The provider did not say what it took. */
    guessed: integer('guessed', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [index('ai_call_day').on(table.userId, table.day)],
)

/** Answers given before, sealed: the same question of the same person is not paid twice. */
export const aiAnswer = sqliteTable(
  'ai_answer',
  {
    userId: owner(),
    hash: text('hash').notNull(),
    sealed: text('sealed').notNull(),
    provider: text('provider').notNull(),
    model: text('model').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.hash] }), index('ai_answer_expires').on(table.expiresAt)],
)

/** Providers that fail, and until when they are left alone. The operator's keys are everybody's, a person's their own. */
export const aiRest = sqliteTable(
  'ai_rest',
  {
    id: text('id').primaryKey(),
    userId: text('user_id').references(() => user.id, { onDelete: 'cascade' }),
    failures: integer('failures').notNull(),
    until: integer('until').notNull(),
  },
  (table) => [index('ai_rest_user').on(table.userId)],
)
