import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'

beforeEach(() => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
  // 02:00 on 1 January 2029 in Dushanbe.
  vi.useFakeTimers({ now: Date.UTC(2028, 11, 31, 21, 0), toFake: ['Date'] })
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

/** A desk in a time zone on a machine in another; both are read once, at the start. */
function startIn(timeZone: string, machine: string) {
  vi.stubEnv('RAVOBIT_TIME_ZONE', timeZone)
  vi.stubEnv('TZ', machine)
  vi.resetModules()
}

describe.each(['UTC', 'Asia/Dushanbe', 'America/Adak', 'Pacific/Kiritimati'])(
  'on a machine in %s',
  (machine) => {
    test.each([
      ['', '2028-12-31'],
      ['UTC', '2028-12-31'],
      ['Asia/Dushanbe', '2029-01-01'],
      ['America/Adak', '2028-12-31'],
    ])('the day of a desk in "%s" is %s', async (timeZone, day) => {
      startIn(timeZone, machine)
      const { today } = await import('./today')
      expect(today()).toBe(day)
    })
  },
)

test('a desk goes on to the next day by itself', async () => {
  startIn('Asia/Dushanbe', 'UTC')
  const { today } = await import('./today')
  expect(today()).toBe('2029-01-01')
  vi.setSystemTime(Date.UTC(2029, 0, 1, 18, 59))
  expect(today()).toBe('2029-01-01')
  vi.setSystemTime(Date.UTC(2029, 0, 1, 19, 0))
  expect(today()).toBe('2029-01-02')
})

test('a programme that ended with the year has lapsed where the new one has begun', async () => {
  const register = async (timeZone: string) => {
    startIn(timeZone, 'UTC')
    const { ask } = await import('../respond/agreement-feeds.fixture')
    const answer = await ask('agreements.csv?cols=id,status')
    const rows: Record<string, string>[] = parse(await answer.text(), { columns: true })
    const { status } = rows.find(({ id }) => id === '2026-programme-mfa-2026-2028') ?? {}
    return { status, tag: answer.headers.get('etag') }
  }
  const [here, there] = [await register('UTC'), await register('Asia/Dushanbe')]
  expect([here.status, there.status]).toEqual(['in_force', 'lapsed'])
  expect(here.tag).not.toBe(there.tag)
})
