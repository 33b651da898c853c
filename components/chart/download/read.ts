import type { PicturePanel } from './picture'
import type { Piece } from './piece'

const skipped = 'title, desc, [data-transient]'
const geometry = new Set(
  `id d x y x1 x2 y1 y2 dx dy cx cy r width height points transform offset clip-path mask patternUnits
   patternTransform gradientUnits gradientTransform maskUnits maskContentUnits clipPathUnits`.split(/\s+/),
)
const inherited = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-opacity': '1',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-size': '',
  'font-weight': '400',
  'text-anchor': 'start',
  'paint-order': 'normal',
}
const own = { opacity: '1', 'stop-color': 'rgb(0, 0, 0)', 'stop-opacity': '1' }

/** Reads one drawn chart as plain data: every style it is shown with becomes an attribute. */
export function readPanel(svg: SVGSVGElement): PicturePanel {
  const { width, height } = svg.getBoundingClientRect()
  return { width, height, content: [...svg.childNodes].flatMap((child) => read(child, inherited)) }
}

function read(node: Node, above: Readonly<Record<string, string>>): (Piece | string)[] {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ? [node.nodeValue] : []
  if (!(node instanceof SVGElement) || node.matches(skipped)) return []
  const style = getComputedStyle(node)
  if (style.display === 'none' || style.visibility === 'hidden') return []
  const attributes: Record<string, string> = {}
  for (const { name, value } of node.attributes) if (geometry.has(name)) attributes[name] = value
  const here: Record<string, string> = {}
  for (const name of Object.keys(inherited)) {
    here[name] = style.getPropertyValue(name)
    if (here[name] !== above[name]) attributes[name] = here[name]
  }
  for (const [name, initial] of Object.entries(own)) {
    const value = style.getPropertyValue(name)
    if (value !== initial) attributes[name] = value
  }
  const children = [...node.childNodes].flatMap((child) => read(child, here))
  const tag = node.tagName === 'a' ? 'g' : node.tagName
  return tag === 'g' && children.length === 0 ? [] : [{ tag, attributes, children }]
}
