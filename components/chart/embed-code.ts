import { escapeXml } from './download/piece'
import { chartHeight } from './size'
import type { FigureModel } from './types'

/** About what stands above and below the picture: title, legend, notes, sources. */
const around = 320
const tallest = 900

/** The element that shows a chart on another page; what does not fit scrolls inside it. */
export function embedCode(address: string, { title, chart }: FigureModel): string {
  const height = Math.min(tallest, chartHeight(chart) + around)
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    style: 'border:0',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}
