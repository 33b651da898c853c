import type { Direction } from '../chart-words'
import { fontFaces, fontNames } from './fonts'
import type { Caption, Picture } from './picture'
import { drawPng } from './png'
import { readPanel } from './read'
import { composeSvg, titled } from './svg'

interface Request {
  readonly caption: Caption
  readonly dir: Direction
  readonly name: string
  readonly format: 'svg' | 'png'
}

/** Saves the drawn picture with its words as a file. */
export async function savePicture(plot: HTMLElement, { caption, dir, name, format }: Request): Promise<void> {
  const picture = readPicture(plot, caption, dir)
  const svg = composeSvg({ ...picture, fontFaces: await fontFaces(composeSvg(picture)) })
  const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await drawPng(svg, titled)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${name}.${format}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

function readPicture(plot: HTMLElement, caption: Caption, dir: Direction): Picture {
  const charts = [...plot.querySelectorAll<SVGSVGElement>('svg.recharts-surface[role="application"]')]
  if (charts.length === 0) throw new Error('nothing is drawn yet')
  const probe = document.createElement('span')
  plot.append(probe)
  // A picture goes into a brief on white paper, whatever theme the reader works in; tokens are resolved at the root.
  const { dataset } = document.documentElement
  const { scheme } = dataset
  dataset.scheme = 'light'
  const colour = (variable: string) => {
    probe.style.color = `var(${variable})`
    return getComputedStyle(probe).color
  }
  try {
    return {
      caption,
      dir,
      panels: charts.map(readPanel),
      font: fontNames,
      fontFaces: '',
      paper: colour('--paper'),
      ink: colour('--ink'),
      muted: colour('--ink-muted'),
      colours: {
        a: colour('--country-a'),
        b: colour('--country-b'),
        neutral: colour('--accent-neutral'),
        muted: colour('--ink-muted'),
      },
    }
  } finally {
    probe.remove()
    if (scheme === undefined) delete dataset.scheme
    else dataset.scheme = scheme
  }
}
