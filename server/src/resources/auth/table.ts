import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { user } from '../users/table.ts'

// better-auth writes the first three tables and names their properties.
const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })
const owner = () =>
  text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' })

export const session = sqliteTable(
  'session',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: owner(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    /** What the device calls itself; where it said nothing, people see what its browser said. */
    name: text('name'),
    /** The sync device this session belongs to, as the device itself said. */
    deviceId: text('device_id'),
    method: text('method'),
  },
  (table) => [index('session_user').on(table.userId)],
)

export const account = sqliteTable(
  'account',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: owner(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('account_user').on(table.userId),
    uniqueIndex('account_provider').on(table.providerId, table.accountId),
  ],
)

export const verification = sqliteTable(
  'verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('verification_identifier').on(table.identifier)],
)

export const rateLimit = sqliteTable(
  'rate_limit',
  {
    id: text('id').primaryKey(),
    key: text('key').notNull().unique(),
    count: integer('count').notNull(),
    lastRequest: integer('last_request').notNull(),
  },
  (table) => [index('rate_limit_age').on(table.lastRequest)],
)

/** Everything that works once: links of mails, the second step of signing in, codes handed to the extension. */
export const oneTime = sqliteTable(
  'one_time',
  {
    /** Of the secret. The secret itself is known to whoever got it, and to nobody who reads this table. */
    hash: text('hash').primaryKey(),
    purpose: text('purpose').notNull(),
    userId: text('user_id').references(() => user.id, { onDelete: 'cascade' }),
    data: text('data').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [index('one_time_age').on(table.expiresAt), index('one_time_user').on(table.userId)],
)

/** Devices somebody signed in on before. Strangers who guess at an account cannot lock these out. */
export const knownDevice = sqliteTable(
  'known_device',
  {
    hash: text('hash').primaryKey(),
    userId: owner(),
    deviceId: text('device_id'),
    seenAt: integer('seen_at').notNull(),
  },
  (table) => [index('known_device_user').on(table.userId)],
)

export const twoFactor = sqliteTable('two_factor', {
  userId: owner().primaryKey(),
  /** Sealed with AUTH_SECRET, so that a copy of the database alone makes no codes. */
  secret: text('secret').notNull(),
  /** Null until the person has shown a first code. */
  confirmedAt: integer('confirmed_at'),
  /** The half minute of the last code taken; a code of that time or before is never taken again. */
  lastStep: integer('last_step').notNull().default(0),
})

export const backupCode = sqliteTable('backup_code', { userId: owner(), hash: text('hash').notNull() }, (table) => [
  primaryKey({ columns: [table.userId, table.hash] }),
])

/** A new address is taken once both mailboxes have said yes. */
export const emailChange = sqliteTable('email_change', {
  userId: owner().primaryKey(),
  email: text('email').notNull(),
  oldSaid: integer('old_said').notNull(),
  newSaid: integer('new_said').notNull(),
  expiresAt: integer('expires_at').notNull(),
})
