import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A dataset of a few records that satisfies every rule, as the text of its files. */
const tiny = {
  'countries.csv': ['id,alpha2', 'KAZ,KZ', 'TJK,TJ', 'WLD,'],
  'sectors.csv': ['id', 'trade', 'education'],
  'products.csv': ['id', '1001'],
  'sources.csv': [
    'id,publisher,title,url,published_on,language,kind',
    'khovar-1,Khovar,Talks in Astana,https://example.org/1,2023-05-04,en,news_agency',
    'stat-1,Statistics Agency,"Внешняя торговля,\nянварь–декабрь",,2023,ru,statistics',
  ],
  'names.csv': [
    'subject,subject_id,language,text,origin',
    'institution,kaz-trade,en,Ministry of Trade,source',
    'institution,kaz-trade,kk,Сауда министрлігі,desk',
    'institution,tjk-economy,en,Ministry of Economy,source',
    'institution,tjk-economy,tg,Вазорати рушди иқтисод,source',
    'institution,tjk-industry,en,Ministry 10,source',
    'institution,tjk-energy,en,Ministry 9,source',
    'institution,tjk-water,en,Ministry of Water,source',
    'institution,kaz-commerce,en,Ministry of Commerce,source',
    'institution,tjk-statistics,en,Ministry of Statistics,source',
    'agreement,2023-roadmap,en,Roadmap on trade,source',
    'agreement,2023-roadmap,ar,خارطة الطريق للتجارة,desk',
    'agreement,1995-free-trade,en,Free trade agreement,source',
    'agreement,2010-figures,en,Protocol on trade figures,source',
    'event,ev-2023-05,en,State visit,source',
    'product,1001,en,Wheat,desk',
    'sector,trade,en,Trade,desk',
    'sector,education,en,Education,desk',
  ],
  'institutions.csv': [
    'id,country_id,kind,valid_from,valid_to,note',
    'kaz-trade,KAZ,ministry,2019-06,,',
    'tjk-economy,TJK,ministry,,,Registers contracts',
    'tjk-energy,TJK,ministry,,2013-11-19,',
    'tjk-industry,TJK,ministry,2013-11-19,,',
    'tjk-water,TJK,ministry,2013-11-19,,',
    'kaz-commerce,KAZ,ministry,,2019-06,',
    'tjk-statistics,TJK,ministry,,2012,',
  ],
  'institution_sources.csv': ['institution_id,source_id', 'kaz-trade,khovar-1', 'kaz-trade,stat-1'],
  'institution_links.csv': [
    'from_id,to_id,kind,effective_on,source_id,note',
    'tjk-energy,tjk-industry,split,2013-11-19,khovar-1,',
    'tjk-energy,tjk-water,split,2013-11-19,khovar-1,',
    'kaz-commerce,kaz-trade,renamed,2019-06,khovar-1,',
    'tjk-statistics,tjk-economy,merged,2012,stat-1,',
  ],
  'events.csv': [
    'id,kind,starts_on,ends_on,country_id,city,planned,participants,outcome,note',
    'ev-2023-05,state_visit,2023-05-03,2023-05-04,KAZ,Astana,no,E. Rahmon; K. Tokayev,Nine documents,',
  ],
  'event_countries.csv': ['event_id,country_id', 'ev-2023-05,KAZ', 'ev-2023-05,TJK'],
  'event_sources.csv': ['event_id,source_id', 'ev-2023-05,khovar-1'],
  'agreements.csv': [
    'id,type,signed_on,place,entry_into_force,valid_from,valid_to,term_basis,disputed,event_id,note',
    '2023-roadmap,roadmap,2023-05-04,Astana,,2023,2025,title,no,ev-2023-05,',
    '1995-free-trade,agreement,1995-11-22,,1997-12-05,,,,yes,,',
    '2010-figures,protocol,2010-06,,,,,,no,,',
  ],
  'agreement_parties.csv': [
    'agreement_id,institution_id',
    '2023-roadmap,tjk-economy',
    '2023-roadmap,kaz-trade',
    '1995-free-trade,kaz-trade',
    '1995-free-trade,tjk-energy',
    '2010-figures,tjk-statistics',
    '2010-figures,kaz-commerce',
  ],
  'agreement_sectors.csv': ['agreement_id,sector_id', '2023-roadmap,trade', '1995-free-trade,trade'],
  'agreement_sources.csv': ['agreement_id,source_id', '2023-roadmap,khovar-1'],
  'agreement_evidence.csv': [
    'agreement_id,kind,observed_on,source_id,note',
    '2010-figures,relied_on,2015-06,stat-1,Named as the ground of the exchange of figures',
  ],
  'agreement_links.csv': [
    'from_id,to_id,kind,source_id,note',
    '2023-roadmap,1995-free-trade,implements,khovar-1,',
  ],
  'gaps.csv': [
    'indicator,reporter_id,from_id,to_id,year_from,year_to,reason,note',
    'trade_turnover,,KAZ,TJK,2001,2004,none_found,',
  ],
  'claims.csv': [
    'id,indicator,kind,reporter_id,from_id,to_id,product_id,study_level,period_start,period_end,period_kind,value,unit,qualifier,significant_unit,rank,rank_reason,event_id,source_id,note',
    'T1,trade_turnover,level,TJK,TJK,KAZ,,,2022-01-01,2022-12-31,year,1500000000,USD,nearly,,normal,,ev-2023-05,khovar-1,close to one and a half billion',
    'T2,exports,growth,KAZ,KAZ,TJK,1001,,2022-01-01,2022-06-30,half,-20,percent,more_than,,deprecated,a slip,,stat-1,',
    'P1,scholarship_places,level,,KAZ,TJK,,bachelor,2023-09-01,2024-06-30,academic_year,100,places,exact,,normal,,,khovar-1,',
  ],
  'changes.csv': ['collection,id,digest,changed_on'],
}

export type FixtureFile = keyof typeof tiny | 'datapackage.json'

/** How a test spoils the dataset: each file's text is edited, or the file left out where the edit gives null. */
export type Edits = { readonly [F in FixtureFile]?: (text: string) => string | null }

/** An edit that adds columns: with the cells `first` in the first record, and `others` in those after it. */
export const withColumns =
  (names: string, first: string, others = first) =>
  (text: string): string =>
    text
      .trimEnd()
      .split('\n')
      .map((line, i) => `${line},${[names, first][i] ?? others}\n`)
      .join('')

/** A new empty folder that is removed when the running test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes the tiny dataset, as edited, into a new temporary folder and names the folder. */
export const makeDataset = (edits: Edits = {}): string => writeDataset(temporaryFolder(), edits)

/** Writes the tiny dataset, as edited, into a folder and names it. */
export function writeDataset(folder: string, edits: Edits = {}): string {
  const headers: [string, string][] = []
  const write = (file: FixtureFile, whole: string) => {
    const text = edits[file] ? edits[file](whole) : whole
    if (text !== null) writeFileSync(join(folder, file), text)
    return text ?? whole
  }
  for (const file of Object.keys(tiny) as (keyof typeof tiny)[])
    headers.push([file, write(file, `${tiny[file].join('\n')}\n`).split(/\r?\n/)[0] ?? ''])
  write('datapackage.json', `${JSON.stringify(descriptor(headers), null, 2)}\n`)
  return folder
}

const descriptor = (headers: readonly [string, string][]) => ({
  title: 'Tiny',
  created: '2026-11-23T00:00:00Z',
  licenses: [{ name: 'CC-BY-4.0' }],
  ravobit: { pairs: ['kaz-tjk'] },
  resources: headers.map(([path, header]) => ({
    path,
    schema: { fields: header.split(',').map((name) => ({ name })) },
  })),
})

/** An edit that replaces one piece of text, which must be there. */
export const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`the fixture does not contain ${from}`)
  return text.replace(from, () => to)
}

/** An edit that adds records at the end of a file. */
export const append =
  (...records: readonly string[]) =>
  (text: string) =>
    `${text}${records.join('\n')}\n`
