import { ChartFigure } from '@/components/chart/figure'
import type { FigureModel } from '@/components/chart/types'
import type { Desk } from '@/components/desk'
import { chartWords } from './chart-words'

/** A figure in the reader's language and direction. */
export function Figure({ desk, model, level = 2 }: { desk: Desk; model: FigureModel; level?: 2 | 3 }) {
  return (
    <ChartFigure
      model={model}
      words={chartWords(desk)}
      locale={desk.locale}
      dir={desk.direction}
      level={level}
    />
  )
}
