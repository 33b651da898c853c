import { isolateAny, reopenIsolates } from '../bidi'
import { wrap, wrapAddress } from '../measure'
import { room } from '../size'
import { legendPieces } from './legend'
import type { Picture } from './picture'
import { type Piece, printPiece } from './piece'

const margin = 20
const titleSize = 17
const noteSize = 11.5
/** The part of a picture that holds the first line of its title and nothing else, in pixels. */
export const titled = margin + titleSize * 1.6

/** One standalone SVG: title, legend, panels one under another, notes, sources and the address. */
export function composeSvg(picture: Picture): string {
  const { dir, caption, panels } = picture
  const inner = Math.max(320, ...panels.map((panel) => panel.width))
  const edge = dir === 'rtl' ? inner : 0
  const pieces: Piece[] = []
  let y = 0

  const write = (text: string, size: number, fill: string, weight?: number) => {
    for (const line of reopenIsolates(wrap(text, size, inner))) {
      y += Math.round(size * 1.4)
      pieces.push({
        tag: 'text',
        attributes: {
          x: edge,
          y,
          direction: dir,
          'text-anchor': 'start',
          'font-size': size,
          'font-weight': weight,
          fill,
        },
        children: [line],
      })
    }
  }
  // An address reads from left to right in every language; it stands where the language's lines begin.
  const addressLine = (line: string): Piece => {
    y += Math.round(noteSize * 1.4)
    const anchor = dir === 'rtl' ? 'end' : 'start'
    return {
      tag: 'text',
      attributes: {
        x: edge,
        y,
        direction: 'ltr',
        'text-anchor': anchor,
        'font-size': noteSize,
        fill: picture.muted,
      },
      children: [line],
    }
  }
  const place = (children: readonly (Piece | string)[], height: number) => {
    if (height > 0) pieces.push({ tag: 'g', attributes: { transform: `translate(0 ${y})` }, children })
    y += height
  }

  write(caption.title, titleSize, picture.ink, 600)
  y += 12
  const legend = legendPieces(picture, inner)
  place(legend.pieces, legend.height)
  y += 6
  for (const panel of panels) place(panel.content, panel.height + room.gap)
  for (const note of caption.notes) write(note, noteSize, picture.muted)
  const sources = caption.sources.map((source) => isolateAny(source, dir))
  if (sources.length) write(`${caption.heading}: ${sources.join('; ')}`, noteSize, picture.muted)
  y += 4
  const lines = wrapAddress(caption.link, noteSize, inner)
  pieces.push({
    tag: 'a',
    attributes: { href: caption.link },
    children: lines.map((line) => addressLine(line)),
  })

  const width = Math.ceil(inner) + 2 * margin
  const height = Math.ceil(y) + 2 * margin
  return printPiece({
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': picture.font,
      fill: picture.ink,
    },
    children: [
      { tag: 'title', attributes: {}, children: [caption.title] },
      ...(picture.fontFaces ? [{ tag: 'style', attributes: {}, children: [picture.fontFaces] }] : []),
      { tag: 'rect', attributes: { width, height, fill: picture.paper } },
      { tag: 'g', attributes: { transform: `translate(${margin} ${margin})` }, children: pieces },
    ],
  })
}
