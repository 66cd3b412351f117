import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { device } from '../sync/table.ts'
import { user } from '../users/table.ts'

/** What a person calls a device they sync from, and since when it is no longer to be listed. */
export const deviceName = sqliteTable('device_name', {
  deviceId: text('device_id')
    .primaryKey()
    .references(() => device.id, { onDelete: 'cascade' }),
  userId: text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' }),
  name: text('name').notNull(),
  revokedAt: integer('revoked_at'),
})
