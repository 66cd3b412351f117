import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { user } from '../users/table.ts'

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' })

/** A device belongs to the person who first synced from it, for ever. */
export const device = sqliteTable(
  'device',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    createdAt: integer('created_at').notNull(),
    seenAt: integer('seen_at').notNull(),
    /** The revision up to which this device has said it holds everything. */
    cursor: integer('cursor').notNull(),
  },
  (table) => [index('device_user').on(table.userId)],
)

/** The revision of a person's data: how many edits were taken. */
export const personRev = sqliteTable('person_rev', {
  userId: owner().primaryKey(),
  rev: integer('rev').notNull(),
})

/** Every edit taken, with its answer, so that a repeat gets the same one; also where overwritten values are kept. */
export const op = sqliteTable(
  'op',
  {
    userId: owner(),
    device: text('device').notNull(),
    seq: integer('seq').notNull(),
    rev: integer('rev').notNull(),
    /** Of the edit as it was sent, to tell a repeat from another edit under the same number. */
    hash: text('hash').notNull(),
    hlc: text('hlc').notNull(),
    entity: text('entity').notNull(),
    record: text('record').notNull(),
    fields: text('fields').notNull(),
    takenAt: integer('taken_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.device, table.seq] }),
    uniqueIndex('op_rev').on(table.userId, table.rev),
    // Only edits that still hold values are looked for by age.
    index('op_old')
      .on(table.takenAt)
      .where(sql`fields <> '{}'`),
    index('op_record').on(table.userId, table.entity, table.record),
  ],
)

/** What holds now: one row a field of a record, with the clock of the edit that won. */
export const field = sqliteTable(
  'field',
  {
    userId: owner(),
    entity: text('entity').notNull(),
    record: text('record').notNull(),
    name: text('name').notNull(),
    hlc: text('hlc').notNull(),
    rev: integer('rev').notNull(),
    value: text('value').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.entity, table.record, table.name] }),
    index('field_rev').on(table.userId, table.rev),
    index('field_trash')
      .on(table.userId)
      .where(sql`name = 'deletedAt' AND value <> 'null'`),
    // What belongs to an application is found by it, and applications by their tags, without reading all of them.
    index('field_parent')
      .on(table.userId, table.entity, table.value)
      .where(sql`name = 'application'`),
    index('field_tag')
      .on(table.userId, table.value, table.record)
      .where(sql`entity = 'application' AND name GLOB 'tag.*'`),
    index('field_job')
      .on(table.userId, table.record)
      .where(sql`entity = 'application' AND name = 'job'`),
    // The searches that somebody wants to be told of, whoever they belong to.
    index('field_alert')
      .on(table.userId, table.record)
      .where(sql`entity = 'search' AND name = 'alert' AND value <> '"off"'`),
  ],
)

/**
 * The edits of long texts, to tell which of them met another one that they were not made from. An edit that met one
 * stands beside the line of texts until its device has put both together; each text of the line holds all before it.
 */
export const textEdit = sqliteTable(
  'text_edit',
  {
    userId: owner(),
    entity: text('entity').notNull(),
    record: text('record').notNull(),
    name: text('name').notNull(),
    rev: integer('rev').notNull(),
    device: text('device').notNull(),
    hlc: text('hlc').notNull(),
    /** The revision of the text this edit was made from: 0 where there was none, null where it is not known. */
    baseRev: integer('base_rev'),
    /** The revision of the text at the end of the line, where this edit was made without it. */
    metRev: integer('met_rev'),
  },
  (table) => [primaryKey({ columns: [table.userId, table.entity, table.record, table.name, table.rev] })],
)
