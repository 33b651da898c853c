/**
 * How the two countries of a number, stored as `from` and `to`, are said: the message `direction.<word>`. `trade` and
 * `between` are of both together and have no way; `flow` runs from exporter to importer or from giver to receiver. `citizens` of
 * `to` are in `from`, as are a `community` and a `culture`; `airlines` are those of `from`.
 */
export type Ends = 'trade' | 'between' | 'flow' | 'citizens' | 'community' | 'culture' | 'airlines'

/** What an indicator is about, in which units its amounts are, and how its direction is said. */
interface Indicator {
  readonly topic: 'trade' | 'education' | 'people' | 'agreements'
  /** Units of a level, a target or an increase; growth and shares are percentages, ranks are places. */
  readonly units: readonly string[]
  readonly ends: Ends
}

const goods = { topic: 'trade', units: ['USD'], ends: 'flow' } as const
const grants = { topic: 'education', units: ['persons'], ends: 'flow' } as const
const students = { topic: 'education', units: ['persons'], ends: 'citizens' } as const
const people = { topic: 'people', units: ['persons'], ends: 'citizens' } as const
const community = { topic: 'people', units: ['persons'], ends: 'community' } as const
const documents = { topic: 'agreements', units: ['documents'], ends: 'between' } as const

/** Every indicator that a number can be of, in the order of display. */
export const indicators = {
  trade_turnover: { ...goods, ends: 'trade' },
  exports: goods,
  imports: goods,
  scholarship_places: { ...grants, units: ['places', 'places_per_year'] },
  scholarship_awards: grants,
  students_enrolled: students,
  students_enrolled_state_funded: students,
  students_admitted: students,
  study_arrivals: students,
  visitors: people,
  tourists: people,
  border_crossings: { ...people, units: ['crossings'] },
  labour_migrants: people,
  foreign_work_permits: people,
  flights_weekly: { topic: 'people', units: ['flights_per_week'], ends: 'airlines' },
  diaspora: community,
  diaspora_regional: community,
  diaspora_share: { ...community, units: ['percent_of_population'] },
  joint_faculties: { topic: 'education', units: ['faculties'], ends: 'between' },
  culture_days: { topic: 'people', units: ['events'], ends: 'culture' },
  culture_days_artists: { topic: 'people', units: ['persons'], ends: 'culture' },
  documents_signed: documents,
  documents_signed_before_presidents: documents,
} as const satisfies Record<string, Indicator>

/** Whether an indicator is of both countries together, so that it is the same seen from either. */
export const isOfBoth = (indicator: IndicatorName): boolean =>
  ['trade', 'between'].includes(indicators[indicator].ends)

export type IndicatorName = keyof typeof indicators

export const indicatorNames = Object.keys(indicators) as unknown as readonly [
  IndicatorName,
  ...IndicatorName[],
]
