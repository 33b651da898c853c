/** A link that closes a circle, by its place among the links. */
export interface Circle {
  readonly link: number
  /** How many ids the circle has. */
  readonly size: number
  /** The first ones of them, from the one to which the link leads. */
  readonly ids: readonly string[]
}

const SHOWN = 10

interface Step {
  readonly id: string
  /** The links not yet followed from here. */
  readonly rest: Iterator<readonly [to: string, link: number]>
}

/**
 * The links that lead back to where one already is, looked for depth first in the order of the links: without these, no
 * circle is left. Takes a moment for each link, however long the chains are.
 */
export function circlesIn(links: readonly (readonly [from: string, to: string])[]): Circle[] {
  const next = new Map<string, [string, number][]>()
  for (const [link, [from, to]] of links.entries()) {
    const known = next.get(from)
    if (known) known.push([to, link])
    else next.set(from, [[to, link]])
  }
  const found: Circle[] = []
  const left = new Set<string>()
  const placeOf = new Map<string, number>()
  const way: Step[] = []
  const enter = (id: string) => {
    placeOf.set(id, way.length)
    way.push({ id, rest: (next.get(id) ?? []).values() })
  }
  for (const start of next.keys()) {
    if (!left.has(start)) enter(start)
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const { done, value } = at.rest.next()
      if (done) {
        left.add(at.id)
        placeOf.delete(at.id)
        way.pop()
        continue
      }
      const [to, link] = value
      const place = placeOf.get(to)
      if (place !== undefined) found.push({ link, size: way.length - place, ids: idsOf(way, place) })
      else if (!left.has(to)) enter(to)
    }
  }
  return found
}

const idsOf = (way: readonly Step[], from: number) => way.slice(from, from + SHOWN).map(({ id }) => id)
