import { datasets } from './datasets/run'
import { disk } from './disk/run'
import type { Instrument } from './instrument'
import { kills } from './kills/run'
import { mixed } from './mixed/run'
import { poison } from './poison/run'
import { requests } from './requests/run'

/** Every instrument, by the name that the command knows. */
export const instruments = { requests, datasets, kills, disk, mixed, poison } satisfies Record<
  string,
  Instrument
>
