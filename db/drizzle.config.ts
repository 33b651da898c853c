import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema.migration.ts',
  out: './db/migrations/sqlite',
})
