/** Collections whose records carry the day on which they last changed. */
export const recorded = ['sources', 'institutions', 'events', 'agreements', 'claims'] as const

export type Recorded = (typeof recorded)[number]
