const steps = [1, 2, 5, 10, 20, 25, 50, 100]

/** Whole years for the time axis: the smallest round step whose labels have room. */
export function yearTicks([from, to]: readonly [number, number], width: number, label = 42): number[] {
  const room = Math.max(1, Math.floor(width / label))
  const first = Math.ceil(from)
  const last = Math.floor(to)
  const step = steps.find((candidate) => (last - first) / candidate <= room) ?? 100
  return range(Math.ceil(first / step) * step, last, step)
}

/** Round values that enclose all given ones, in steps of 1, 2 or 5 times a power of ten. */
export function valueTicks(values: readonly number[], intervals: number, smallest = 0): number[] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const span = high - low || Math.abs(high) || 1
  const step = Math.max(smallest, roundUp(span / intervals))
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  return range(first, last, 1).map((n) => tidy(n * step))
}

/** Powers of ten around the values, with 2 and 5 between them where there are few. */
export function logTicks(values: readonly number[], most: number): number[] {
  const positive = values.filter((value) => value > 0)
  if (positive.length === 0) return [1, 10]
  const low = Math.min(...positive)
  const high = Math.max(...positive)
  const first = Math.floor(Math.log10(low) + 1e-9)
  const last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9))
  const powers = range(first, last, 1)
  const fine = powers.flatMap((power) => [1, 2, 5].map((digit) => tidy(digit * 10 ** power)))
  const enclosing = fine.filter((_, at) => (fine[at + 1] ?? Infinity) > low && (fine[at - 1] ?? 0) < high)
  if (enclosing.length <= most && enclosing.length > 1) return enclosing
  const thin = Math.ceil(powers.length / most)
  return powers
    .filter((_, at) => (powers.length - 1 - at) % thin === 0 || at === 0)
    .map((power) => tidy(10 ** power))
}

/** Places on a ranking: 1 first, then round numbers down to the last. */
export function rankTicks(values: readonly number[], intervals: number): number[] {
  const last = Math.max(2, ...values)
  const step = Math.max(1, roundUp((last - 1) / intervals))
  return step === 1 ? range(1, last, 1) : [1, ...range(step, Math.ceil(last / step) * step, step)]
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9)
  const digit = [1, 2, 5].find((candidate) => candidate * power >= value * (1 - 1e-9)) ?? 10
  return tidy(digit * power)
}

function range(from: number, to: number, step: number): number[] {
  const length = Math.max(0, Math.floor((to - from) / step + 1e-9) + 1)
  return Array.from({ length }, (_, at) => from + at * step)
}

const tidy = (value: number) => Number(value.toPrecision(12))
