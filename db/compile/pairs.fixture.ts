import { append, type Edits, replace } from './fixture'

/** The tiny dataset with two more pairs: one shares Tajikistan with the first, one shares no country with it. */
export const threePairs = (): Edits => withPairs(['TJK', 'UZB', 'tu'], ['CHN', 'KGZ', 'ck'])

/** Ends every id of a pair's own records, and stands in each of their texts. */
export const markOf = { 'kaz-tjk': undefined, 'tjk-uzb': 'tu', 'chn-kgz': 'ck' } as const

type Added = readonly [a: string, b: string, mark: string]

function withPairs(...added: readonly Added[]): Edits {
  const each = (row: (a: string, b: string, mark: string) => readonly string[]) =>
    append(...added.flatMap(([a, b, mark]) => row(a, b, mark)))
  return {
    'countries.csv': append('UZB,UZ', 'CHN,CN', 'KGZ,KG'),
    'datapackage.json': replace('"kaz-tjk"', '"kaz-tjk", "tjk-uzb", "chn-kgz"'),
    'sources.csv': each((_, __, m) => [
      `agency-${m},Agency ${m},Bulletin ${m},,2024-02-0${m.length},en,statistics`,
    ]),
    'names.csv': each((_, __, m) => [
      `institution,body-a-${m},en,First body ${m},source`,
      `institution,body-b-${m},en,Second body ${m},source`,
      `institution,old-b-${m},en,Former body ${m},source`,
      `agreement,accord-${m},en,Accord ${m},source`,
      `agreement,protocol-${m},en,Protocol ${m},source`,
      `event,visit-${m},en,Visit ${m},source`,
    ]),
    'institutions.csv': each((a, b, m) => [
      `body-a-${m},${a},ministry,,,`,
      `body-b-${m},${b},ministry,2010,,`,
      `old-b-${m},${b},ministry,,2010,`,
    ]),
    'institution_sources.csv': each((_, __, m) => [`body-a-${m},agency-${m}`]),
    'institution_links.csv': each((_, __, m) => [`old-b-${m},body-b-${m},renamed,2010,agency-${m},`]),
    'events.csv': each((_, b, m) => [`visit-${m},state_visit,2024-01-15,,${b},City ${m},no,,,`]),
    'event_countries.csv': each((a, b, m) => [`visit-${m},${a}`, `visit-${m},${b}`]),
    'event_sources.csv': each((_, __, m) => [`visit-${m},agency-${m}`]),
    'agreements.csv': each((_, __, m) => [
      `accord-${m},agreement,2024-01-15,,,2024,2030,title,no,visit-${m},`,
      `protocol-${m},protocol,2024-01-16,,,,,,no,,`,
    ]),
    'agreement_parties.csv': each((_, __, m) => [
      `accord-${m},body-a-${m}`,
      `accord-${m},old-b-${m}`,
      `protocol-${m},body-a-${m}`,
      `protocol-${m},body-b-${m}`,
    ]),
    'agreement_sectors.csv': each((_, __, m) => [`accord-${m},trade`]),
    'agreement_sources.csv': each((_, __, m) => [`accord-${m},agency-${m}`]),
    'agreement_links.csv': each((_, __, m) => [`protocol-${m},accord-${m},implements,agency-${m},`]),
    'claims.csv': each((a, b, m) => [
      claim(`turnover-${m}`, `trade_turnover,level,${a},${a},${b}`, 2023, '900000000,USD', m),
      claim(`rival-${m}`, `trade_turnover,level,${b},${b},${a}`, 2023, '500000000,USD', m),
      claim(`target-${m}`, `trade_turnover,target,${a},${a},${b}`, 2030, '2000000000,USD', m),
      claim(`exports-${m}`, `exports,level,${a},${a},${b}`, 2023, '400000000,USD', m),
      claim(`places-${m}`, `scholarship_places,level,,${a},${b}`, 2023, '70,places', m),
    ]),
  }
}

const claim = (id: string, what: string, year: number, value: string, mark: string) =>
  `${id},${what},,,${year}-01-01,${year}-12-31,year,${value},exact,,normal,,visit-${mark},agency-${mark},`
