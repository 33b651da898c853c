import { describe, expect, it } from 'vitest'
import type { TimelineRow } from '../types'
import { termOf } from './terms-layout'

const domain = [1990, 2030] as const
const row: TimelineRow = {
  id: 'a',
  label: 'a',
  href: '#',
  tone: 'in_force',
  signed: 2000,
  start: 2001,
  end: null,
  open: false,
  tip: [],
}

describe('termOf', () => {
  it('runs from start to end, inside the domain', () => {
    expect(termOf({ ...row, end: 2040 }, domain)).toEqual({ from: 2001, to: 2030, fading: false })
  })

  it('fades to the edge while in force, and only hints where the status is unknown', () => {
    expect(termOf({ ...row, open: true }, domain)).toEqual({ from: 2001, to: 2030, fading: true })
    expect(termOf({ ...row, open: true, tone: 'unknown' }, domain)).toEqual({
      from: 2001,
      to: 2004,
      fading: true,
    })
  })

  it('begins with the signing where no start is known, and needs one of the two', () => {
    expect(termOf({ ...row, start: null, end: 2005 }, domain)?.from).toBe(2000)
    expect(termOf({ ...row, start: null, signed: null, end: 2005 }, domain)).toBeNull()
    expect(termOf(row, domain)).toBeNull()
  })
})
