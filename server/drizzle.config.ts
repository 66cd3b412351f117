import { defineConfig } from 'drizzle-kit'

/**
 * A resource's table.ts holds the person's data, its market-table.ts the market's: two databases that nothing joins.
 * Which one is meant is said by the program that calls: `DATABASE=users drizzle-kit generate --name what-changed`.
 */
const catalogue = process.env['DATABASE'] === 'catalogue'

export default defineConfig({
  dialect: 'turso',
  schema: catalogue ? './src/resources/*/market-table.ts' : './src/resources/*/table.ts',
  out: catalogue ? './migrations/catalogue' : './migrations/users',
})
