import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Figures that take a while, kept as they were given: whoever asks for the same next gets them at once. */
export const marketAnswer = sqliteTable(
  'market_answer',
  {
    key: text('key').primaryKey(),
    /** The state of the jobs that it was made from. */
    basis: text('basis').notNull(),
    at: integer('at').notNull(),
    tag: text('tag').notNull(),
    answer: text('answer').notNull(),
  },
  (table) => [index('market_answer_at').on(table.at)],
)

/**
 * What the jobs of one day named, all together and by country: windows of weeks and months are added up from it, and it
 * stays when the jobs themselves are gone.
 */
export const marketDay = sqliteTable(
  'market_day',
  {
    /** Two small letters; empty: all countries, and what is in none. */
    country: text('country').notNull(),
    /** Days since 1970. */
    day: integer('day').notNull(),
    packed: text('packed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.country, table.day] })],
)
