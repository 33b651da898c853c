import type { CitedSource } from '../catalog/cited-source'
import type { PackageAbout } from './data-package'
import type { FieldLabels } from './field-descriptor'
import type { DataPackage, PackageFile } from './package-files'
import { type ReadmeWord, readmeWords } from './package-readme'

export const labels: FieldLabels = {
  title: ({ name }) => `the ${name}`,
  names: ({ name }) => `names of the ${name}`,
  word: (vocabulary, word) => `${vocabulary}: ${word}`,
}

export const about: PackageAbout = {
  name: 'kaz-tjk-agreements',
  title: 'Agreements of Kazakhstan and Tajikistan',
  description: 'What the two countries signed.',
  version: '2026.11.23',
  storeVersion: 'a1b2',
  created: '2026-11-23',
  canonical: 'https://example.org/en/kaz-tjk/agreements?ministry=kaz-mfa',
  filters: [['ministry', 'kaz-mfa']],
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
}

export const source: CitedSource = {
  id: 'adilet-1',
  publisher: 'Adilet',
  title: '=Закон "О дружбе", 1993',
  url: 'https://adilet.zan.kz/kaz/docs/Z930003800_',
  published_on: '1993-07',
  language: 'ru',
  kind: 'legal_db',
}

/** A file of two columns, whose content comes in as many parts as asked. */
export const file = (name: string, content = 'id,title\r\n1,x\r\n', cut = 4): PackageFile => ({
  name,
  title: 'Agreements',
  rowCount: 1,
  fields: [
    { name: 'id', type: 'string', title: 'Id', constraints: { required: true, unique: true } },
    { name: 'title', type: 'string', title: 'Title' },
  ],
  parts: [content.slice(0, cut), content.slice(cut)],
})

const words = Object.fromEntries(readmeWords.map((word) => [word, `<${word}>`])) as Record<ReadmeWord, string>

export const content = (others: Partial<DataPackage> = {}): DataPackage => ({
  about,
  citation: 'Ravobit (2026). Agreements. https://example.org/',
  guarded: true,
  files: [file('kaz-tjk-agreements')],
  sources: async () => [source],
  words,
  labels,
  ...others,
})
