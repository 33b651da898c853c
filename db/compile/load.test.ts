import { describe, expect, it } from 'vitest'
import { DatasetError } from '../errors'
import { append, type Edits, makeDataset, replace } from './fixture'
import { loadDataset } from './load'

function errorOf(edits: Edits): DatasetError | undefined {
  try {
    loadDataset(makeDataset(edits))
    return undefined
  } catch (error) {
    if (error instanceof DatasetError) return error
    throw error
  }
}

/** What loading a spoilt dataset reports, one line per problem. */
const problems = (edits: Edits): string[] => errorOf(edits)?.message.split('\n') ?? []

const claim = (cells: string) => ({ 'claims.csv': append(cells) })
const growth = (words: string) => claim(`X,exports,growth,KAZ,KAZ,TJK,,,2022,2022,year,${words},,,stat-1,`)
const measured = (indicator: string, kind: string, value: string) =>
  claim(`X,${indicator},${kind},KAZ,KAZ,TJK,,,2022,2022,year,${value},exact,,normal,,,stat-1,`)

describe('loadDataset(folder)', () => {
  it('finds nothing wrong with the tiny dataset', () => {
    expect(problems({})).toEqual([])
  })

  it.each<[string, Edits, string]>([
    ['a missing file', { 'products.csv': () => null }, 'products.csv:1 *: the file is missing'],
    ['a missing descriptor', { 'datapackage.json': () => null }, 'datapackage.json:1 *: the file is missing'],
    [
      'a bad cell, at the line its record begins on',
      { 'sources.csv': append('s-2,Khovar,Title,,2023-02-30,en,news') },
      'sources.csv:5 published_on: "2023-02-30" is not a date: expected a real YYYY, YYYY-MM or YYYY-MM-DD',
    ],
    [
      'a reference to nothing, with the nearest id',
      { 'agreement_parties.csv': append('1995-free-trade,tjk-econmy') },
      'agreement_parties.csv:8 institution_id: "tjk-econmy" is not an id of institutions.csv; did you mean "tjk-economy"?',
    ],
    [
      'an id used twice',
      { 'countries.csv': append('TJK,') },
      'countries.csv:5 id: TJK stands already at line 3: expected each id once',
    ],
    [
      'an id that differs from another by its capitals',
      {
        'claims.csv': append(
          't1,exports,growth,KAZ,KAZ,TJK,,,2022,2022,year,5,percent,exact,,normal,,,stat-1,',
        ),
      },
      'claims.csv:5 id: t1 stands already at line 2 as T1: expected each id once',
    ],
    [
      'an agreement where a page of the register is',
      {
        'agreements.csv': replace('1995-free-trade', 'timeline'),
        'names.csv': replace('1995-free-trade', 'timeline'),
        'agreement_parties.csv': (text) => text.replaceAll('1995-free-trade', 'timeline'),
        'agreement_sectors.csv': replace('1995-free-trade', 'timeline'),
        'agreement_links.csv': replace('1995-free-trade', 'timeline'),
      },
      'agreements.csv:3 id: "timeline" is a word of the desk\'s addresses: expected another id',
    ],
    [
      'an address that is a script',
      { 'sources.csv': replace('https://example.org/1', 'javascript:alert(1)') },
      'sources.csv:2 url: "javascript:alert(1)" is not a web address: expected http:// or https:// with a host, no user, no spaces',
    ],
    [
      'marks that turn letters, spelled out',
      { 'names.csv': replace('State visit', 'State \u202Etisiv') },
      'names.csv:15 text: "State \\u202etisiv" holds U+202E, which nobody sees: expected text without marks that hide or turn letters',
    ],
    [
      'a cell of 73,000 letters, in short',
      { 'claims.csv': replace('1500000000', '1'.repeat(73_000)) },
      `claims.csv:2 value: "${'1'.repeat(80)}…" is not a number: expected digits, "." for decimals, no grouping, at most 15 digits that count and 10^15`,
    ],
    [
      'a column of a name that hides',
      { 'sectors.csv': () => `id,a\u001b[2J${'b'.repeat(90)}\ntrade,\neducation,\n` },
      `sectors.csv:1 a\\u001b[2J${'b'.repeat(75)}…: unknown column`,
    ],
    [
      'a key of several columns used twice',
      { 'event_sources.csv': append('ev-2023-05,khovar-1') },
      'event_sources.csv:3 event_id: ev-2023-05, khovar-1 stands already at line 2: expected each event_id, source_id once',
    ],
    [
      'an event that ends before it starts',
      { 'events.csv': replace('2023-05-03,2023-05-04', '2023-05-03,2023-04') },
      'events.csv:2 starts_on: 2023-05-03 is after 2023-04: expected starts_on no later than ends_on',
    ],
    [
      'a term of an agreement that ends before it starts',
      { 'agreements.csv': replace(',2023,2025,', ',2025-06,2024,') },
      'agreements.csv:2 valid_from: 2025-06 is after 2024: expected valid_from no later than valid_to',
    ],
    [
      'an agreement in force in a month before its signature',
      { 'agreements.csv': replace('1995-11-22,,1997-12-05', '1995-11-22,,1995-10') },
      'agreements.csv:3 signed_on: 1995-11-22 is after 1995-10: expected signed_on no later than entry_into_force',
    ],
    [
      'a body that ended before it began',
      { 'institutions.csv': replace('2019-06,', '2019-06,2018') },
      'institutions.csv:2 valid_from: 2019-06 is after 2018: expected valid_from no later than valid_to',
    ],
    [
      'a body that succeeds itself',
      { 'institution_links.csv': append('kaz-trade,kaz-trade,renamed,,khovar-1,') },
      'institution_links.csv:6 to_id: kaz-trade is linked to itself: expected two different ids',
    ],
    [
      'an agreement that replaces itself',
      { 'agreement_links.csv': append('2023-roadmap,2023-roadmap,replaces,khovar-1,') },
      'agreement_links.csv:3 to_id: 2023-roadmap is linked to itself: expected two different ids',
    ],
    [
      'a circle of successors',
      {
        'institution_links.csv': append(
          'tjk-industry,tjk-economy,merged,,khovar-1,',
          'tjk-economy,tjk-energy,renamed,,khovar-1,',
        ),
      },
      'institution_links.csv:7 to_id: tjk-economy → tjk-energy → tjk-industry → tjk-economy is a circle: expected successors that never lead back',
    ],
    [
      'a circle of documents',
      {
        'agreement_links.csv': append(
          '1995-free-trade,2010-figures,amends,khovar-1,',
          '2010-figures,2023-roadmap,replaces,khovar-1,',
        ),
        'agreements.csv': replace('2010-06,', ','),
      },
      'agreement_links.csv:4 to_id: 2010-figures → 2023-roadmap → 1995-free-trade → 2010-figures is a circle: expected links that never lead back',
    ],
    [
      'a document that amends a later one',
      { 'agreement_links.csv': append('1995-free-trade,2010-figures,amends,khovar-1,') },
      'agreement_links.csv:3 from_id: 1995-free-trade of 1995-11-22 acts on 2010-figures of 2010-06: expected the later document first',
    ],
    [
      'a link between documents without a source',
      { 'agreement_links.csv': replace('implements,khovar-1', 'implements,') },
      'agreement_links.csv:2 source_id: is empty: expected a value',
    ],
    [
      'a body dissolved into another',
      { 'institution_links.csv': append('tjk-water,tjk-economy,dissolved,,khovar-1,') },
      'institution_links.csv:6 to_id: tjk-economy succeeds a dissolved body: expected an empty cell, or another kind',
    ],
    [
      'a merger into nothing',
      { 'institution_links.csv': replace('tjk-economy,merged', ',merged') },
      'institution_links.csv:5 to_id: is empty: expected the successor, or the kind dissolved',
    ],
    [
      'a term that stands nowhere',
      { 'agreements.csv': replace('2023,2025,title', '2023,,') },
      'agreements.csv:2 term_basis: is empty: expected where the term stands, since valid_from or valid_to is given',
    ],
    [
      'a place for a term that there is none of',
      { 'agreements.csv': replace('1997-12-05,,,,yes', '1997-12-05,,,report,yes') },
      'agreements.csv:3 term_basis: report is given without a term: expected valid_from or valid_to, or an empty cell',
    ],
    [
      'evidence from before a signing',
      { 'agreement_evidence.csv': replace('2015-06', '2010-05-31') },
      'agreement_evidence.csv:2 observed_on: 2010-05-31 is before 2010-06: expected observed_on no earlier than the signing of 2010-figures',
    ],
    [
      'an agreement within one country',
      { 'agreement_parties.csv': replace('2023-roadmap,kaz-trade', '2023-roadmap,tjk-energy') },
      'agreements.csv:2 id: 2023-roadmap has parties of TJK only: expected institutions of two countries in agreement_parties.csv',
    ],
    [
      'an agreement of nobody',
      {
        'agreements.csv': append('x,plan,,,,,,,no,,'),
        'names.csv': append('agreement,x,en,X,desk'),
      },
      'agreements.csv:5 id: x has no parties: expected institutions of two countries in agreement_parties.csv',
    ],
    [
      'a name of nothing',
      { 'names.csv': append('sector,trad,en,Trade,desk') },
      'names.csv:19 subject_id: "trad" is not an id of sectors.csv; did you mean "trade"?',
    ],
    [
      'a record without an English name',
      { 'names.csv': replace('event,ev-2023-05,en', 'event,ev-2023-05,ru') },
      'events.csv:2 id: ev-2023-05 has no English name: expected event,ev-2023-05,en in names.csv',
    ],
    [
      'growth that is no percentage',
      measured('exports', 'growth', '5,USD'),
      'claims.csv:5 unit: a growth of exports in USD: expected percent',
    ],
    [
      'a level of trade that is no money',
      measured('exports', 'level', '5,places'),
      'claims.csv:5 unit: a level of exports in places: expected USD',
    ],
    [
      'a target in another unit than its indicator',
      measured('visitors', 'target', '5,USD'),
      'claims.csv:5 unit: a target of visitors in USD: expected persons',
    ],
    [
      'a level in ranks',
      measured('visitors', 'level', '5,rank'),
      'claims.csv:5 unit: a level of visitors in rank: expected persons',
    ],
    [
      'a rank between two ranks',
      measured('exports', 'rank', '1.5,rank'),
      'claims.csv:5 value: rank 1.5: expected a whole number above 0',
    ],
    [
      'a deprecated claim without a reason',
      growth('5,percent,exact,,deprecated'),
      'claims.csv:5 rank_reason: is empty: expected why the claim is deprecated',
    ],
    [
      'a reason without deprecation',
      claim('X,exports,growth,KAZ,KAZ,TJK,,,2022,2022,year,5,percent,exact,,preferred,why,,stat-1,'),
      'claims.csv:5 rank_reason: is given for a preferred claim: expected it empty',
    ],
    [
      'a quarter that is none',
      claim('X,exports,level,KAZ,KAZ,TJK,,,2022-02-01,2022-04-30,quarter,1,USD,exact,,normal,,,stat-1,'),
      'claims.csv:5 period_kind: 2022-02-01 to 2022-04-30 is no quarter: expected three months from January, April, July or October',
    ],
    [
      'a number outside its own interval',
      growth('5.5,percent,about,1,normal'),
      'claims.csv:5 significant_unit: 5.5 is not rounded to 1, so it is outside its own interval: expected a multiple of 1, or rank deprecated',
    ],
    [
      'a place that is none',
      growth('5,percent,about,0,normal'),
      'claims.csv:5 significant_unit: 0 is no place: expected a number above 0',
    ],
    [
      'a fall by more than all',
      growth('-100.5,percent,exact,,normal'),
      'claims.csv:5 value: a growth of -100.5 %: expected no fall below −100, or rank deprecated',
    ],
    [
      'a share of more than all',
      measured('exports', 'share', '101,percent'),
      'claims.csv:5 value: a share of 101 %: expected 0 to 100, or rank deprecated',
    ],
    [
      'a growth without a base',
      claim('X,exports,growth,KAZ,KAZ,TJK,,,2022-05-04,2022-05-04,point,5,percent,exact,,normal,,,stat-1,'),
      'claims.csv:5 period_kind: a growth at a point in time has no base: expected a period, which has one before it',
    ],
    [
      'a pair of a country that is not there',
      { 'datapackage.json': replace('"kaz-tjk"', '"kaz-tkm"') },
      'datapackage.json:11 ravobit.pairs.0: "TKM" is not an id of countries.csv',
    ],
    [
      'a pair that is none',
      { 'datapackage.json': replace('"kaz-tjk"', '"tjk-kaz"') },
      'datapackage.json:11 ravobit.pairs.0: expected two alpha-3 codes in alphabetical order, like "kaz-tjk"',
    ],
  ])('reports %s', (_, edits, line) => {
    expect(problems(edits)).toEqual([line])
  })

  it('lets a known misprint stand as printed', () => {
    const misprint = claim(
      'X,exports,share,KAZ,KAZ,TJK,,,2022,2022,year,120,percent,exact,7,deprecated,Printed so,,stat-1,',
    )
    expect(problems(misprint)).toEqual([])
  })

  it('reports every problem of every file at once, by file and line', () => {
    const found = problems({
      'claims.csv': append(
        'X,exports,levl,KAZ,KAZ,TJ,,,2022,2021,year,a,USD,exact,,normal,,,stat-2,',
        'too,short',
      ),
      'products.csv': () => null,
      'sectors.csv': replace('id', 'idd'),
      'countries.csv': () => '"',
    })
    expect(found.map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
      'claims.csv:5 kind',
      'claims.csv:5 value',
      'claims.csv:5 source_id',
      'claims.csv:5 period_start',
      'claims.csv:6 *',
      'countries.csv:1 *',
      'products.csv:1 *',
      'sectors.csv:1 id',
      'sectors.csv:1 idd',
    ])
  })

  it('follows chains of documents however long they are', () => {
    const ids = Array.from({ length: 12_000 }, (_, i) => `a${i}`)
    expect(
      problems({
        'agreements.csv': append(...ids.map((id) => `${id},plan,,,,,,,no,,`)),
        'names.csv': append(...ids.map((id) => `agreement,${id},en,Plan,desk`)),
        'agreement_parties.csv': append(...ids.flatMap((id) => [`${id},kaz-trade`, `${id},tjk-water`])),
        'agreement_links.csv': append(...ids.slice(1).map((id, i) => `${id},a${i},amends,khovar-1,`)),
      }),
    ).toEqual([])
  })

  it('refuses chains of bodies without an end, and shows the ends of a circle', () => {
    const bodies = Array.from({ length: 12_000 }, (_, i) => `b${i}`)
    const links = bodies.slice(1).map((id, i) => `${id},b${i},renamed,,khovar-1,`)
    const chain = (...more: string[]): Edits => ({
      'institutions.csv': append(...bodies.map((id) => `${id},KAZ,ministry,,,`)),
      'names.csv': append(...bodies.map((id) => `institution,${id},en,Ministry,desk`)),
      'institution_links.csv': append(...links, ...more),
    })
    expect(problems(chain())).toEqual([
      'institution_links.csv:11904 to_id: b11898 is 101 steps from the first body before it: expected at most 100',
    ])
    expect(problems(chain('b0,b11999,renamed,,khovar-1,'))).toEqual([
      'institution_links.csv:7 to_id: b2 → b1 → b0 → b11999 → b11998 → b11997 → b11996 → b11995 → b11994 → b11993 → b11992 → 11989 more → b2 is a circle: expected successors that never lead back',
    ])
  })

  it('shows 200 problems, says how many more there are, and keeps them all', () => {
    const error = errorOf({ 'products.csv': append(...Array.from({ length: 1000 }, (_, i) => `x ${i}`)) })
    const lines = error?.message.split('\n')
    expect(lines).toHaveLength(201)
    expect(lines?.at(-1)).toBe('… and 800 more')
    expect(error?.problems).toHaveLength(1000)
  })

  it('says one thing about a folder that is not there', () => {
    expect(() => loadDataset('/nowhere')).toThrow('/nowhere:1 *: there is no dataset here')
  })

  it('accepts a body dissolved without a successor, and evidence of the month of signing', () => {
    expect(
      problems({
        'institution_links.csv': append('tjk-water,,dissolved,2020,khovar-1,'),
        'agreement_evidence.csv': append('2010-figures,terminated,2010,stat-1,'),
      }),
    ).toEqual([])
  })

  it('compares two dates only as far as both are known', () => {
    expect(problems({ 'agreements.csv': replace('1995-11-22,,1997-12-05', '1995-11-22,,1995-11') })).toEqual(
      [],
    )
  })
})
