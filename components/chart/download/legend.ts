import { textWidth } from '../measure'
import { type Stroke, swatch, swatchSize } from '../swatch'
import type { Picture } from './picture'
import type { Piece } from './piece'

const line = 20
const gap = 18
const size = 12

/** The legend in as many lines as the width asks for, from the side where the language begins. */
export function legendPieces(picture: Picture, width: number): { pieces: Piece[]; height: number } {
  const { caption, dir } = picture
  const pieces: Piece[] = []
  let x = 0
  let y = 0
  for (const item of caption.legend) {
    const label = textWidth(item.label, size)
    const box = swatchSize(item.mark).width
    const whole = box + 6 + label
    if (x > 0 && x + whole > width) {
      x = 0
      y += line
    }
    const sign = swatch(item.mark, picture.colours[item.colour], picture.paper)
    const left = dir === 'rtl' ? width - x - box : x
    const start = dir === 'rtl' ? left - 6 : left + box + 6
    pieces.push(
      { tag: 'g', attributes: { transform: `translate(${round(left)} ${y})` }, children: sign.map(stroke) },
      {
        tag: 'text',
        attributes: { x: round(start), y: y + 12, direction: dir, 'text-anchor': 'start', 'font-size': size },
        children: [item.label],
      },
    )
    x += whole + gap
  }
  return { pieces, height: caption.legend.length ? y + line : 0 }
}

function stroke({ d, fill, stroke, width, dash, opacity, at }: Stroke): Piece {
  const transform = at && `translate(${at.join(' ')})`
  return {
    tag: 'path',
    attributes: {
      d,
      fill,
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dash,
      'fill-opacity': opacity,
      transform,
    },
  }
}

const round = (value: number) => Math.round(value * 10) / 10
