'use client'
import { startTransition, useEffect, useState } from 'react'
import { CopyButton } from '../ui/copy-button'
import styles from './chart.module.css'
import type { ChartWords, Direction } from './chart-words'
import type { Caption } from './download/picture'
import { Embed } from './embed'
import { useStage } from './stage'

type Format = 'svg' | 'png'

interface Props {
  readonly csv: string
  readonly csvLabel: string
  readonly name: string
  readonly caption: Caption
  readonly words: ChartWords
  readonly dir: Direction
  /** False where there is no picture to save. */
  readonly drawable: boolean
  /** The HTML that shows the chart on another page. */
  readonly embed: string
}

/** The data as CSV, the picture as SVG or PNG, the address, the HTML; asking for a picture not yet drawn draws it first. */
export function Downloads({ csv, csvLabel, name, caption, words, dir, drawable, embed }: Props) {
  const { plot, drawn, want } = useStage()
  const [asked, setAsked] = useState<Format | null>(null)
  const [broken, setBroken] = useState(false)

  useEffect(() => {
    if (!asked || !drawn || !plot.current) return
    const { current } = plot
    const done = (failed: boolean) =>
      startTransition(() => {
        setBroken(failed)
        setAsked(null)
      })
    import('./download/save')
      .then(({ savePicture }) => savePicture(current, { caption, dir, name, format: asked }))
      .then(
        () => done(false),
        () => done(true),
      )
  }, [asked, drawn, plot, caption, dir, name])

  const ask = (format: Format) => {
    want()
    setAsked(format)
  }
  const formats = drawable ? (['svg', 'png'] as const) : []
  return (
    <ul className={styles.downloads} aria-label={words.downloads}>
      <li>
        <a href={csv} download>
          {csvLabel}
        </a>
      </li>
      {formats.map((format) => (
        <li key={format} className={styles.picture}>
          <button type="button" onClick={() => ask(format)} aria-busy={asked === format}>
            {words[format]}
          </button>
        </li>
      ))}
      <li className={styles.picture}>
        <CopyButton text={caption.link} words={words.copy}>
          {words.copyLink}
        </CopyButton>
      </li>
      <li className={styles.plainLink}>
        <a href={caption.link}>{words.link}</a>
      </li>
      <li className={styles.embed}>
        <Embed code={embed} words={words} />
      </li>
      {broken && <li role="status">{words.failed}</li>}
    </ul>
  )
}
