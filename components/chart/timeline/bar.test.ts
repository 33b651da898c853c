import { describe, expect, it } from 'vitest'
import type { TimelineRow } from '../types'
import { barOf, markOf } from './bar'
import { bare } from './fixture'

const shown = { domain: [1990, 2030], today: 2024 } as const
const bar = (
  parts: Partial<TimelineRow>,
  years: { domain: readonly [number, number]; today: number } = shown,
) => barOf({ ...bare, ...parts }, years)

describe('barOf', () => {
  it('draws a stated term from its start to its end', () => {
    expect(bar({ start: 2001, end: 2005 })).toEqual({
      from: 2001,
      to: 2005,
      fade: null,
      cutStart: false,
      cutEnd: false,
    })
  })

  it('draws no bar where no term is known', () => {
    expect(bar({})).toBeNull()
    expect(bar({ start: 2001 })).toBeNull()
  })

  it('runs on in full ink to the day in question and fades from there to the edge', () => {
    expect(bar({ start: 2001, open: 'runs_on' })).toMatchObject({ to: 2030, fade: 2024 })
    expect(bar({ start: 2026, open: 'runs_on' })).toMatchObject({ from: 2026, fade: 2026 })
  })

  it('only hints at a term of which nothing is known after its start', () => {
    expect(bar({ start: 2001, open: 'unknown' })).toMatchObject({ from: 2001, to: 2004, fade: 2002 })
  })

  it('is cut where it goes on beyond the years shown', () => {
    const zoomed = { domain: [2000, 2010], today: 2024 } as const
    expect(bar({ start: 1995, end: 2015 }, zoomed)).toMatchObject({
      from: 2000,
      to: 2010,
      cutStart: true,
      cutEnd: true,
    })
    expect(bar({ start: 2005, open: 'runs_on' }, zoomed)).toMatchObject({ fade: null, cutEnd: true })
    expect(bar({ start: 1990, end: 2000 }, zoomed)).toBeNull()
    expect(bar({ start: 2010, end: 2011 }, zoomed)).toBeNull()
  })
})

describe('markOf', () => {
  it('marks a signing within the years shown alone', () => {
    expect(
      [1999.9, 2000, 2010].map((signed) => markOf({ ...bare, signed }, { domain: [2000, 2010] })),
    ).toEqual([null, 2000, 2010])
  })
})
