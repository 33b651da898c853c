/** By how much `y` rises for each unit of `x`, as the straight line runs that lies nearest to all points; 0 for fewer than two. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))]
  let [together, alone] = [0, 0]
  for (const [at, value] of points) {
    together += (at - x) * (value - y)
    alone += (at - x) ** 2
  }
  return alone === 0 ? 0 : together / alone
}
