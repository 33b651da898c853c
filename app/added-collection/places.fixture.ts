/** A place that a new collection touches: a new file, lines before others, or messages under a key in every language. */
export type Place = { readonly what: string } & (
  | { readonly file: string; readonly whole: string }
  | { readonly file: string; readonly lines: readonly { readonly before: string; readonly text: string }[] }
  | { readonly messages: string; readonly add: Readonly<Record<string, object>> }
)

/**
 * Everything that is written to add the collection of made-up `notices`: what embassies of either country announced, each with
 * its source. Labels of fields that other collections have too are there already.
 */
export const places: readonly Place[] = [
  {
    what: 'its declaration',
    file: 'db/catalog/collections/notices.ts',
    whole: `import type { Collection } from '../collection'
import { changed, id, note } from './shared'

export const notices: Collection = {
  name: 'notices',
  order: '-published_on',
  heading: 'title',
  label: 'title',
  dates: ['published_on', 'published_on'],
  belongs: { by: 'either' },
  search: ['title', { of: 'sources', column: 'source_id', columns: ['publisher'] }, 'note'],
  fields: [
    { name: 'title', label: 'source_title', type: 'text', column: 'shown' },
    { name: 'country_id', type: 'ref', refers: 'countries', key: 'country', filter: 'facet', column: 'shown' },
    { name: 'published_on', type: 'date', key: 'published', filter: 'range', column: 'shown' },
    { name: 'source_id', type: 'ref', refers: 'sources', key: 'source', filter: 'facet', column: 'shown' },
    note,
    changed,
    id(),
  ],
}
`,
  },
  {
    what: 'its line in the catalogue',
    file: 'db/catalog/collections.ts',
    lines: [
      { before: 'import type { CollectionName }', text: "import { notices } from './collections/notices'\n" },
      { before: '  sources,', text: '  notices,\n' },
    ],
  },
  {
    what: 'its name',
    file: 'db/catalog/names.ts',
    lines: [{ before: "  'sources',", text: "  'notices',\n" }],
  },
  {
    what: 'its table',
    file: 'db/schema/records.ts',
    lines: [
      {
        before: '    /** The countries that took part in an event',
        text: `    notices: k.table('notices', {
      id: k.text().notNull().unique(),
      country_id: k.text().notNull(),
      title: k.text().notNull(),
      published_on: k.text(),
      source_id: k.text().notNull(),
      note: k.text(),
      changed_on: k.text().notNull(),
      ordinal: k.int().primaryKey(),
      search: k.text().notNull(),
    }),
`,
      },
    ],
  },
  {
    what: 'its file',
    file: 'db/compile/tables.ts',
    lines: [
      {
        before: '  event_countries: {',
        text: `  notices: {
    key: ['id'],
    columns: {
      id: 'id',
      country_id: to('countries'),
      title: 'prose',
      published_on: 'date',
      source_id: to('sources'),
      note: 'prose',
      ordinal: 'derived',
      search: 'derived',
      changed_on: 'derived',
    },
  },
`,
      },
    ],
  },
  {
    what: 'its words',
    messages: 'page',
    add: {
      notices: { nav: 'Notices', title: 'Notices', lead: 'What embassies announced.', list: 'Notices' },
    },
  },
]
