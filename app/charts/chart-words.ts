import type { ChartWords } from '@/components/chart/chart-words'
import type { Desk } from '@/components/words/desk'

/** The words around every chart. */
export const chartWords = ({ t }: Desk): ChartWords => ({
  legend: t('chart.words.legend'),
  sources: t('chart.words.sources'),
  table: t('chart.words.table'),
  downloads: t('chart.words.downloads'),
  svg: t('chart.words.svg'),
  png: t('chart.words.png'),
  link: t('chart.words.link'),
  copyLink: t('chart.words.copy_link'),
  embed: t('chart.words.embed'),
  embedLead: t('chart.words.embed_lead'),
  embedCopy: t('chart.words.embed_copy'),
  copy: { copied: t('copy.copied'), failed: t('copy.failed') },
  gap: t('chart.words.gap'),
  failed: t('chart.words.failed'),
})
