import { describe, expect, it } from 'vitest'
import type { Picture } from './picture'
import { escapeXml, printPiece } from './piece'
import { composeSvg } from './svg'

const picture: Picture = {
  dir: 'ltr',
  caption: {
    title: 'Trade & "ties" <1992–2026>',
    legend: [
      { label: 'Kazakhstan', colour: 'a', mark: 'solid' },
      { label: 'about', colour: 'muted', mark: 'open' },
    ],
    notes: ['Years without a figure break the line.'],
    heading: 'Sources',
    sources: ['UN Comtrade', 'Khovar'],
    link: 'https://desk.example/en/kaz-tjk/trade?a=1&measure=growth#trade',
  },
  panels: [
    {
      width: 600,
      height: 200,
      content: [{ tag: 'path', attributes: { d: 'M0 0H9', stroke: 'rgb(1, 2, 3)' } }],
    },
    { width: 600, height: 150, content: [] },
  ],
  font: '"Noto Sans", sans-serif',
  fontFaces: '',
  paper: 'rgb(255, 255, 255)',
  ink: 'rgb(0, 0, 0)',
  muted: 'rgb(90, 90, 90)',
  colours: { a: 'rgb(1, 1, 1)', b: 'rgb(2, 2, 2)', neutral: 'rgb(3, 3, 3)', muted: 'rgb(90, 90, 90)' },
}

describe('composeSvg', () => {
  const svg = composeSvg(picture)

  it('says its size and stands on its own', () => {
    const [, width, height] = /width="(\d+)" height="(\d+)" viewBox/.exec(svg) ?? []
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true)
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`)
    expect(Number(width)).toBe(640)
    expect(Number(height)).toBeGreaterThan(350)
    expect(svg).not.toMatch(/var\(|class=|style=/)
  })

  it('escapes text', () => {
    expect(svg).toContain('Trade &amp; &quot;ties&quot; &lt;1992–2026&gt;')
  })

  it('carries title, legend, panels, notes, sources and address, in this order', () => {
    const places = [
      'Trade',
      'Kazakhstan',
      'M0 0H9',
      'break the line',
      'Sources: UN Comtrade; Khovar',
      '>https://desk',
    ].map((text) => svg.lastIndexOf(text))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places).not.toContain(-1)
  })

  it('begins right-to-left text at the right edge', () => {
    const mirrored = composeSvg({ ...picture, dir: 'rtl', caption: { ...picture.caption, title: 'التجارة' } })
    expect(mirrored).toMatch(/<text x="600" y="\d+" direction="rtl" text-anchor="start"[^>]*>التجارة</)
  })

  it('keeps the names of sources apart in a right-to-left sentence', () => {
    const caption = { ...picture.caption, heading: 'المصادر', sources: ['Khovar (3)', 'وكالة'] }
    expect(composeSvg({ ...picture, dir: 'rtl', caption })).toContain(
      'المصادر: \u2068Khovar (3)\u2069; \u2068وكالة\u2069',
    )
  })

  it('keeps a name together that goes on in another line of a right-to-left sentence', () => {
    const name = `${'Presidential press release '.repeat(5)}(Tajikistan)`
    const caption = { ...picture.caption, sources: [name, 'Khovar'] }
    const mirrored = composeSvg({ ...picture, dir: 'rtl', caption })
    expect(mirrored).toMatch(/>\u2068[^<\u2069]*\(Tajikistan\)\u2069; \u2068Khovar\u2069</)
  })

  it('shows its address and leads there', () => {
    expect(svg).toContain(
      '<a href="https://desk.example/en/kaz-tjk/trade?a=1&amp;measure=growth#trade"><text',
    )
    expect(svg).toContain('>https://desk.example/en/kaz-tjk/trade?a=1&amp;measure=growth#trade</text></a>')
  })

  it('writes a long address on several lines, from left to right in every language', () => {
    const link = `https://desk.example/ar/kaz-tjk/agreements?q=${encodeURIComponent('النقل البري '.repeat(12))}#terms`
    const mirrored = composeSvg({ ...picture, dir: 'rtl', caption: { ...picture.caption, link } })
    const lines = [
      ...mirrored.matchAll(/<text x="600" y="\d+" direction="ltr" text-anchor="end"[^>]*>([^<]+)</g),
    ]
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.map(([, line]) => line).join('')).toBe(link)
  })

  it('brings its letters along, where there are any to bring', () => {
    const fontFaces = "@font-face{font-family:'Vazirmatn';src:url(data:font/woff2;base64,AA==)}"
    expect(composeSvg({ ...picture, fontFaces })).toContain(`<style>${escapeXml(fontFaces)}</style>`)
    expect(svg).not.toContain('<style')
  })

  it('wraps a long title instead of leaving the picture', () => {
    const long = composeSvg({
      ...picture,
      caption: { ...picture.caption, title: 'Trade of two countries '.repeat(9) },
    })
    expect(long.match(/font-weight="600"/g)?.length).toBeGreaterThan(2)
  })
})

describe('printPiece', () => {
  it('closes empty elements and leaves out what has no value', () => {
    expect(printPiece({ tag: 'rect', attributes: { x: 0, fill: undefined } })).toBe('<rect x="0"/>')
  })

  it('drops what XML forbids', () => {
    expect(escapeXml("a\u0000b'\u0007")).toBe('ab&#39;')
  })
})
