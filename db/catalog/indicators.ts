/** What an indicator is about, in which units its amounts are, and how its direction is said. */
interface Indicator {
  readonly topic: 'trade' | 'education' | 'people' | 'agreements'
  /** Units of a level, a target or an increase; growth and shares are percentages, ranks are places. */
  readonly units: readonly string[]
  /** `one_way` runs from the one country to the other, `both` is of both together. */
  readonly direction: 'one_way' | 'both'
}

const trade = { topic: 'trade', units: ['USD'], direction: 'one_way' } as const
const students = { topic: 'education', units: ['persons'], direction: 'one_way' } as const
const people = { topic: 'people', units: ['persons'], direction: 'one_way' } as const
const documents = { topic: 'agreements', units: ['documents'], direction: 'both' } as const

/** Every indicator that a number can be of, in the order of display. */
export const indicators = {
  trade_turnover: { ...trade, direction: 'both' },
  exports: trade,
  imports: trade,
  scholarship_places: { ...students, units: ['places', 'places_per_year'] },
  scholarship_awards: students,
  students_enrolled: students,
  students_enrolled_state_funded: students,
  students_admitted: students,
  study_arrivals: students,
  visitors: people,
  tourists: people,
  border_crossings: { ...people, units: ['crossings'] },
  labour_migrants: people,
  foreign_work_permits: people,
  flights_weekly: { ...people, units: ['flights_per_week'] },
  diaspora: people,
  diaspora_regional: people,
  diaspora_share: { ...people, units: ['percent_of_population'] },
  joint_faculties: { ...students, units: ['faculties'] },
  culture_days: { ...people, units: ['events'] },
  culture_days_artists: people,
  documents_signed: documents,
  documents_signed_before_presidents: documents,
} as const satisfies Record<string, Indicator>

export type IndicatorName = keyof typeof indicators

export const indicatorNames = Object.keys(indicators) as unknown as readonly [
  IndicatorName,
  ...IndicatorName[],
]
