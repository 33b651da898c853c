type Parameters = Iterable<readonly [key: string, value: string]>

/** Forms send the ends of a range apart (`signed_from`, `signed_to`): both become one `signed=from..to`. */
export function* joinRangeEnds(params: Parameters, isRange: (key: string) => boolean): Parameters {
  const ends = new Map<string, { from: string; to: string }>()
  for (const [key, value] of params) {
    const [, range = '', side = ''] = /^(\w+)_(from|to)$/.exec(key) ?? []
    if (range === '' || !isRange(range)) {
      yield [key, value]
      continue
    }
    const held = ends.get(range) ?? { from: '', to: '' }
    const [before, now] = [held[side as 'from' | 'to'], value.trim()]
    // Two values of one end are two ranges, which contradict each other.
    if (before !== '' && before !== now) yield [range, `${held.from}..${held.to}`]
    ends.set(range, { ...held, [side]: now })
  }
  for (const [key, { from, to }] of ends) if (from !== '' || to !== '') yield [key, `${from}..${to}`]
}
