import { describe, expect, it } from 'vitest'
import type { Word } from '../../catalog/vocabulary'
import { misfit } from './interval'

type Bound = number | null

describe('misfit(stated)', () => {
  it.each<[Word<'qualifier'>, number, Bound, Bound]>([
    ['exact', 5, null, null],
    ['exact', 5, 4.5, 5.5],
    ['about', 5, 5, null],
    ['about', -5, -6, -4],
    ['nearly', 5, 4.5, 5],
    ['nearly', 5, null, 5],
    ['nearly', -20, -20, -19],
    ['more_than', 20, 20, null],
    ['at_least', 20, 20, null],
    ['more_than', -20, null, -20],
    ['up_to', 20, null, 20],
    ['up_to', -20, -20, null],
  ])('finds %s %d within %s and %s right', (qualifier, value, low, high) => {
    expect(misfit({ qualifier, value, low, high })).toBeUndefined()
  })

  it.each<[Word<'qualifier'>, number, Bound, Bound, string]>([
    ['exact', 5, 6, 7, 'expected low ≤ value ≤ high'],
    ['about', 5, null, 4, 'expected low ≤ value ≤ high'],
    ['about', 5, 6, 4, 'expected low ≤ high'],
    ['nearly', 5, 5, 6, 'expected high to equal the value'],
    ['nearly', -20, -21, -20, 'expected low to equal the value'],
    ['more_than', 20, 21, null, 'expected low to equal the value and high to be empty'],
    ['at_least', 20, 20, 30, 'expected low to equal the value and high to be empty'],
    ['more_than', -20, -20, null, 'expected high to equal the value and low to be empty'],
    ['up_to', 20, 20, null, 'expected high to equal the value'],
  ])('finds %s %d within %s and %s wrong', (qualifier, value, low, high, expected) => {
    expect(misfit({ qualifier, value, low, high })).toBe(expected)
  })
})
