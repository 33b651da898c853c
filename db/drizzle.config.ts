import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema.migration.cjs',
  out: './db/migrations/sqlite',
})
