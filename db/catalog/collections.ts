import type { Collection } from './collection'
import { agreements } from './collections/agreements'
import { checks } from './collections/checks'
import { claims } from './collections/claims'
import { events } from './collections/events'
import { institutions } from './collections/institutions'
import { sources } from './collections/sources'
import type { CollectionName } from './names'

/** Every collection by its name. */
export const collections: Readonly<Record<CollectionName, Collection>> = {
  agreements,
  institutions,
  events,
  checks,
  sources,
  claims,
}
