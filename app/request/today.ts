import { settings } from '@/db/settings/settings'
import { calendarOf } from '@/db/settings/time-zone'

let calendar: (() => string) | undefined

/** Today's date where the desk stands; everything below the pages takes it as a value. */
export function today(): string {
  calendar ??= calendarOf(settings().timeZone)
  return calendar()
}
