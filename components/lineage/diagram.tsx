import type { Labels } from '@/db/queries/labels'
import type { Desk } from '../words/desk'
import { Box, boxLines } from './box'
import type { Family } from './family'
import { layOut } from './layout'
import styles from './lineage.module.css'
import { dated, said } from './said'
import { Step } from './step'
import { labelWidth, size } from './text'

interface Props {
  readonly desk: Desk
  /** The body whose page this is. */
  readonly id: string
  readonly family: Family
  readonly names: Labels
  readonly isFormer: (id: string) => boolean
}

const box = 184
const edge = 2

/** A family's boxes and lines, drawn on the server; the list of steps says the same in words. */
export function Diagram({ desk, id, family, names, isFormer }: Props) {
  const nameOf = (body: string) => names.get(body) ?? { text: body, language: desk.locale }
  const labels = family.steps.map((step) => ({ what: said(desk, family, step), when: dated(desk, step) }))
  const { boxes, lines, width, height } = layOut(family, {
    box,
    bend: 40,
    label: labelWidth(labels.flatMap(({ what, when }) => [what, when])),
    row: 48,
    gap: 14,
    heightOf: (body) =>
      boxLines(desk, nameOf(body), isFormer(body), box).length * size.line + 2 * size.padding,
  })
  const title = desk.t('lineage.diagram')
  const [wide, high] = [width + 2 * edge, height + 2 * edge]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} dir="ltr" aria-label={title} tabIndex={0}>
      {/* biome-ignore lint/a11y/useSemanticElements: links in a drawing are no fieldset */}
      <svg
        width={wide}
        height={high}
        viewBox={`${-edge} ${-edge} ${wide} ${high}`}
        role="group"
        aria-label={title}
      >
        <svg aria-hidden="true">
          {lines.map((line, i) => (
            <Step
              key={`${line.step.from_id} ${line.step.to_id}`}
              line={line}
              what={labels[i]?.what ?? ''}
              when={labels[i]?.when ?? ''}
              direction={desk.direction}
            />
          ))}
        </svg>
        {boxes.map((placed) => (
          <Box
            key={placed.id}
            desk={desk}
            box={placed}
            width={box}
            name={nameOf(placed.id)}
            own={placed.id === id}
            former={isFormer(placed.id)}
          />
        ))}
      </svg>
    </section>
  )
}
