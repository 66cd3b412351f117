import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { user } from '../users/table.ts'

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' })

/** Long work that a person asked for, with what came of it. */
export const task = sqliteTable(
  'task',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    kind: text('kind').notNull(),
    /** The application it is about, where there is one. */
    application: text('application'),
    state: text('state', { enum: ['queued', 'running', 'done', 'failed', 'cancelled'] }).notNull(),
    /** What the asker named the request by, and a hash of it: the same again is this task, another one is refused. */
    requestKey: text('request_key').notNull(),
    requestHash: text('request_hash').notNull(),
    /** What was asked, in JSON. */
    input: text('input').notNull(),
    /** Of 100. */
    progress: integer('progress').notNull(),
    /** What came of it, in JSON, or null while nothing has. */
    result: text('result'),
    errorCode: text('error_code'),
    errorMessage: text('error_message'),
    /** The run that may write; another one has lost it. */
    run: text('run'),
    createdAt: integer('created_at').notNull(),
    endedAt: integer('ended_at'),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [
    uniqueIndex('task_request').on(table.userId, table.requestKey),
    index('task_expires').on(table.expiresAt),
    index('task_open')
      .on(table.createdAt)
      .where(sql`state = 'queued'`),
  ],
)

/** What happened in a task, in order, so that whoever listens again hears what they missed. */
export const taskEvent = sqliteTable(
  'task_event',
  {
    task: text('task')
      .notNull()
      .references(() => task.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    event: text('event').notNull(),
    data: text('data').notNull(),
  },
  (table) => [primaryKey({ columns: [table.task, table.seq] })],
)

/** What waits to be done, is done by somebody now, was done lately, or was given up. */
export const message = sqliteTable(
  'message',
  {
    /** Grows as they are put in: the order in which they are begun. */
    number: integer('number').primaryKey({ autoIncrement: true }),
    topic: text('topic').notNull(),
    key: text('key').notNull(),
    payload: text('payload').notNull(),
    state: text('state', { enum: ['waiting', 'done', 'dead', 'cancelled'] }).notNull(),
    tries: integer('tries').notNull(),
    putAt: integer('put_at').notNull(),
    dueAt: integer('due_at').notNull(),
    /** Whose it is, until when; nobody's where this is 0. */
    holder: text('holder'),
    heldUntil: integer('held_until').notNull(),
    error: text('error'),
    endedAt: integer('ended_at'),
  },
  (table) => [
    uniqueIndex('message_key').on(table.topic, table.key),
    index('message_waiting')
      .on(table.topic, table.number)
      .where(sql`state = 'waiting'`),
    index('message_ended')
      .on(table.endedAt)
      .where(sql`ended_at IS NOT NULL`),
  ],
)
