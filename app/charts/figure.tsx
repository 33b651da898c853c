import { embedCode } from '@/components/chart/embed-code'
import { ChartFigure } from '@/components/chart/figure'
import type { FigureModel } from '@/components/chart/types'
import { csvLabel } from '@/components/words/csv-label'
import type { Desk } from '@/components/words/desk'
import type { FigureName } from '@/db/catalog/charts'
import type { Query } from '@/db/catalog/query/query'
import type { ListRequest } from '@/db/lists/engine'
import { pageOrigin } from '../request/page-origin'
import { today } from '../request/today'
import { chartEmbed, chartPage } from './addresses'
import { chartWords } from './chart-words'
import { loaders } from './loaders'

interface Props {
  readonly desk: Desk
  readonly name: FigureName
  readonly model: FigureModel
  /** What the chart was drawn for, where that changes it. */
  readonly query?: Query
  readonly level?: 2 | 3
}

/** A figure in the reader's language and direction, with its address and the code to embed it. */
export async function Figure({ desk, name, model, query, level = 2 }: Props) {
  const origin = await pageOrigin()
  const absolute = (address: string) => new URL(address, origin).href
  return (
    <ChartFigure
      model={model}
      words={chartWords(desk)}
      locale={desk.locale}
      dir={desk.direction}
      level={level}
      share={{
        csvLabel: csvLabel(desk, model.rows),
        link: absolute(chartPage(desk, name, query, { figure: model.id, day: today() })),
        embed: embedCode(absolute(chartEmbed(desk, name, query, model.id)), model),
      }}
    />
  )
}

interface ChartProps {
  readonly desk: Desk
  readonly name: FigureName
  readonly request: ListRequest
  readonly level?: 2 | 3
}

/** A chart of the desk by its name, drawn for the request of its page. */
export async function Chart({ desk, name, request, level = 2 }: ChartProps) {
  const models = await loaders[name].figures(desk, request)
  return models.map((model) => (
    <Figure key={model.id} desk={desk} name={name} model={model} query={request.query} level={level} />
  ))
}
