import type { Colour, TimelineRow } from '../types'

export type Fill = 'solid' | 'hatched' | 'hollow' | 'dotted' | 'struck'

export interface Tone {
  readonly colour: Colour
  readonly fill: Fill
}

const tones: Readonly<Record<TimelineRow['tone'], Tone>> = {
  in_force: { colour: 'neutral', fill: 'solid' },
  signed: { colour: 'neutral', fill: 'hatched' },
  not_signed: { colour: 'neutral', fill: 'dotted' },
  lapsed: { colour: 'muted', fill: 'solid' },
  replaced: { colour: 'muted', fill: 'hollow' },
  terminated: { colour: 'muted', fill: 'struck' },
  not_applicable: { colour: 'muted', fill: 'dotted' },
  unknown: { colour: 'muted', fill: 'hatched' },
}

/** Colour for what binds or is to bind, grey for what ended or is not known; the filling tells the statuses apart. */
export const toneOf = (status: TimelineRow['tone']): Tone => tones[status]
