import { covers } from './unicode-range'

/** The fonts of the desk by their variable in the style sheet, and by the name under which others have them. */
const fonts = {
  '--font-latin': 'Noto Sans',
  '--font-cyrillic': 'Noto Sans',
  '--font-cyrillic-ext': 'Noto Sans',
  '--font-arabic': 'Vazirmatn',
} as const

/** What a picture asks for: what it brings along, else what a program without web fonts may have. */
export const fontNames = "'Noto Sans', Vazirmatn, 'Noto Sans Arabic', Arial, sans-serif"

/**
 * The font files that hold the letters of a text, as a style sheet with the files inside: a picture looks the same
 * wherever it is opened, its Arabic joined. What cannot be fetched is left out.
 */
export async function fontFaces(text: string): Promise<string> {
  const style = getComputedStyle(document.documentElement)
  const faces = Object.entries(fonts).flatMap(([variable, name]) =>
    declared(firstFamily(style.getPropertyValue(variable)))
      .filter(({ range }) => covers(range, text))
      .map(async ({ address, range, weight }) => {
        const file = await inside(address)
        return file
          ? `@font-face{font-family:'${name}';font-weight:${weight};unicode-range:${range};src:url(${file}) format('woff2')}`
          : ''
      }),
  )
  return (await Promise.all(faces)).join('')
}

const firstFamily = (families: string) => unquoted(families.split(',')[0] ?? '')
const unquoted = (text: string) => text.trim().replace(/^["']|["']$/g, '')

/** The files of a family that the page's style sheets name. */
function declared(family: string) {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const value = (name: string) => rule.style.getPropertyValue(name)
      const [, address] = /url\("?([^")]+)"?\)/.exec(value('src')) ?? []
      if (!address || unquoted(value('font-family')) !== family) return []
      return {
        address: new URL(address, sheet.href ?? document.baseURI).href,
        range: value('unicode-range'),
        weight: value('font-weight'),
      }
    }),
  )
}

async function inside(address: string): Promise<string | undefined> {
  const response = await fetch(address)
  if (!response.ok) return undefined
  const bytes = new Uint8Array(await response.arrayBuffer())
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return `data:font/woff2;base64,${btoa(letters)}`
}
