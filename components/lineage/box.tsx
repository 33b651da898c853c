import type { Label } from '@/db/queries/labels'
import { isolate } from '../chart/bidi'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import type { Box as Placed } from './layout'
import styles from './lineage.module.css'
import { nameLines, size } from './text'

interface Props {
  readonly desk: Desk
  readonly box: Placed
  readonly width: number
  readonly name: Label
  /** The body whose page this is. */
  readonly own: boolean
  readonly former: boolean
}

/** The lines of text in a body's box. */
export const boxLines = (desk: Desk, name: Label, former: boolean, width: number): readonly string[] => [
  ...nameLines(name.text, width),
  ...(former ? [desk.t('lineage.former')] : []),
]

/** One body: a link to its page, or a heavy frame where it is the page's own. */
export function Box({ desk, box, width, name, own, former }: Props) {
  const lines = boxLines(desk, name, former, width)
  const x = box.x + width / 2
  const first = box.y + box.height / 2 - ((lines.length - 1) * size.line) / 2
  const full = former ? desk.t('lineage.former_name', { name: name.text }) : name.text
  const drawn = (
    <>
      <title>{full}</title>
      <rect x={box.x} y={box.y} width={width} height={box.height} rx={2} />
      {lines.map((line, i) => {
        const state = former && i === lines.length - 1
        const lang = state || name.language === desk.locale ? undefined : name.language
        const y = first + i * size.line
        return (
          <text key={y} x={x} y={y} lang={lang} className={state ? styles.state : undefined}>
            {isolate(line, lang === undefined ? desk.direction : 'ltr')}
          </text>
        )
      })}
    </>
  )
  const marks = { className: styles.box, 'data-own': own || undefined, 'data-former': former || undefined }
  if (own)
    return (
      <g aria-current="page" {...marks}>
        {drawn}
      </g>
    )
  return (
    <Link href={desk.href(`institutions/${box.id}`)} aria-label={full} {...marks}>
      {drawn}
    </Link>
  )
}
