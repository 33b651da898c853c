import styles from './chart.module.css'
import type { ChartWords, Direction } from './chart-words'
import { Downloads } from './downloads'
import { Legend } from './legend'
import { Mount } from './mount'
import plot from './plot.module.css'
import { chartHeight, isEmpty } from './size'
import { StageProvider } from './stage'
import { TableTwin } from './twin'
import type { FigureModel } from './types'

interface Share {
  /** What the link to the data says. */
  readonly csvLabel: string
  /** Absolute address of the page at this chart. */
  readonly link: string
  /** The HTML that shows the chart on another page. */
  readonly embed: string
}

interface Props {
  readonly model: FigureModel
  readonly words: ChartWords
  readonly locale: string
  readonly dir: Direction
  /** Level of the title's heading; 3 unless told. */
  readonly level?: 1 | 2 | 3 | 4
  /** How the chart is taken away; without it the figure stands alone. */
  readonly share?: Share
}

/** A chart with everything around it: title, legend, picture, notes, sources, downloads, table. */
export function ChartFigure({ model, words, locale, dir, level = 3, share }: Props) {
  const Heading = `h${level}` as const
  const { id, title, description, chart, legend, notes, sources } = model
  const empty = isEmpty(chart)
  return (
    <figure
      id={id}
      className={styles.figure}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <StageProvider>
        <figcaption className={styles.caption}>
          <Heading id={`${id}-title`} className={styles.title}>
            {title}
          </Heading>
          <p id={`${id}-description`} className={styles.unseen}>
            {description}
          </p>
        </figcaption>
        <Legend items={legend} label={words.legend} />
        {empty ? (
          <p className={styles.empty}>{words.gap}</p>
        ) : (
          <div className={plot.frame} data-plot>
            <Mount
              kind={chart.kind}
              model={chart}
              heights={{ wide: chartHeight(chart), narrow: chartHeight(chart, 0) }}
              {...{ locale, dir, title, description, gap: words.gap, failed: words.failed }}
            />
          </div>
        )}
        {notes.length > 0 && (
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {sources.length > 0 && (
          <div className={styles.sources}>
            <span>{words.sources}</span>
            <ul>
              {sources.map((source) => (
                <li key={`${source.href} ${source.text}`}>
                  <a href={source.href}>{source.text}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {share && (
          <Downloads
            {...{ csv: model.csv, words, dir, name: id, drawable: !empty }}
            {...{ csvLabel: share.csvLabel, embed: share.embed }}
            caption={{
              ...{ title, legend, notes, heading: words.sources, link: share.link },
              sources: sources.map(({ text }) => text),
            }}
          />
        )}
        <TableTwin id={id} title={title} twin={model.twin} summary={words.table} />
      </StageProvider>
    </figure>
  )
}
