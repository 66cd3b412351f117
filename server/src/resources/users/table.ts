import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** A person's account. better-auth writes it and names its properties. */
export const user = sqliteTable('user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  image: text('image'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

/** What happened to an account, for its owner to read. */
export const activity = sqliteTable(
  'activity',
  {
    /** Ids made later sort later, so they are the cursor too. */
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    at: integer('at').notNull(),
    event: text('event').notNull(),
    device: text('device').notNull(),
    ip: text('ip'),
  },
  (table) => [index('activity_user').on(table.userId, table.id)],
)
