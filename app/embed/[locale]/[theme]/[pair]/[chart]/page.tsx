import type { Metadata } from 'next'
import { chartWords } from '@/app/charts/chart-words'
import { loadEmbed } from '@/app/charts/embed'
import { requestReader } from '@/app/request/desk'
import { pairsOf } from '@/app/request/list-request'
import { ChartFigure } from '@/components/chart/figure'
import { Frame } from '@/components/embed/frame'
import { EmbedSource } from '@/components/embed/source'
import { Ignored } from '@/components/filters/ignored'
import { licenceOf } from '@/db/catalog/licence'
import { datasetMeta } from '@/db/queries/meta'

type Props = PageProps<'/embed/[locale]/[theme]/[pair]/[chart]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { desk, name, page } = await loadEmbed(params, pairsOf(await searchParams))
  const [canonical] = page.split('#')
  return {
    title: `${desk.t(`page.data.chart.${name}`)} – ${desk.pairName}`,
    alternates: { canonical },
    robots: { index: false },
  }
}

export default async function EmbedPage({ params, searchParams }: Props) {
  const { desk, name, models, page, ...leftOut } = await loadEmbed(params, pairsOf(await searchParams))
  const { meta } = await datasetMeta({ reader: await requestReader() })
  const words = chartWords(desk)
  return (
    <Frame
      source={
        <EmbedSource
          desk={desk}
          title={desk.t(`page.data.chart.${name}`)}
          page={page}
          released={meta?.compiled_on ?? ''}
          licence={licenceOf(meta?.licence ?? '')}
        />
      }
    >
      <Ignored desk={desk} leftOut={leftOut} />
      {models.length === 0 && <p>{words.gap}</p>}
      {models.map((model) => (
        <ChartFigure
          key={model.id}
          model={model}
          words={words}
          locale={desk.locale}
          dir={desk.direction}
          level={1}
        />
      ))}
    </Frame>
  )
}
