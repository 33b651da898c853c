/** Patterns of a point in time alone and of a range of such, open at one end or at none. */
export interface DatePatterns {
  readonly point: string
  readonly range: string
}

const patterns = (point: string): DatePatterns => ({
  point: `^${point}$`,
  range: `^(${point}(\\.\\.(${point})?)?|\\.\\.${point})$`,
})

/** Dates at their own precision: `2023`, `2023-05`, `2023-05-04`. */
export const dates = patterns('[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?')
/** Whole years. */
export const years = patterns('[1-9]\\d{3}')
