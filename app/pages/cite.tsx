import { type Cited, CiteView } from '@/components/cite/cite'
import { filterWords } from '@/components/feeds/filters'
import type { ListData } from '@/components/table/list-data'
import type { Desk } from '@/components/words/desk'
import { onDay } from '@/db/catalog/query/permalink'
import { printQuery } from '@/db/catalog/query/print'
import { views } from '@/db/catalog/views'
import { bibtexCitation } from '@/db/encode/citation/bibtex'
import { gostCitation } from '@/db/encode/citation/gost'
import { plainCitation } from '@/db/encode/citation/plain'
import { risCitation } from '@/db/encode/citation/ris'
import type { CitedWork } from '@/db/encode/citation/work'
import { requestReader } from '../request/desk'
import { pageOrigin } from '../request/page-origin'
import { type CitedPage, citationWords, citedWork } from '../respond/cited-work'

interface PageProps extends CitedPage {
  readonly desk: Desk
}

/** "Cite this" of a page: one line at its end. */
export async function Cite({ desk, ...page }: PageProps) {
  const { t } = desk
  const work = await citedWork({ reader: await requestReader() }, desk, page, await pageOrigin())
  const name = ['ravobit', desk.pair.id, ...page.path.split('/').filter(Boolean)].join('-')
  return (
    <CiteView
      cited={stylesOf(desk, work, name)}
      words={{
        title: t('cite.title'),
        lead: t('cite.lead'),
        copy: t('copy.copy'),
        copied: t('copy.copied'),
        failed: t('copy.failed'),
        download: t('cite.download'),
      }}
    />
  )
}

interface ListProps {
  readonly desk: Desk
  readonly data: ListData
  /** Below the pair and in the messages, where they are not the view's own. */
  readonly path?: string
  readonly page?: string
}

/** "Cite this" of a list under its filters, on the day that its statuses are of. */
export function CiteList({ desk, data, path = data.view, page = data.view }: ListProps) {
  const view = views[data.view]
  const query = onDay(view, data.query, data.asOf)
  return (
    <Cite
      desk={desk}
      path={path}
      title={desk.t(`page.${page}.title`)}
      query={printQuery(view, desk.pair, query)}
      filters={filterWords(desk, view, query, data.labels)}
    />
  )
}

function stylesOf(desk: Desk, work: CitedWork, name: string): Cited[] {
  const { t, locale, direction } = desk
  const own = {
    resource: t('cite.gost.resource'),
    version: t('cite.gost.version'),
    accessed: t('cite.gost.accessed'),
  }
  const prose = { prose: true, language: locale, direction }
  const code = { prose: false, language: locale, direction: 'ltr' } as const
  const file = (ending: string, type: string) => ({ name: `${name}.${ending}`, type })
  return [
    { id: 'plain', label: t('cite.plain'), text: plainCitation(work, citationWords(desk, work)), ...prose },
    {
      ...{ id: 'bibtex', label: 'BibTeX', text: bibtexCitation(work), ...code },
      file: file('bib', 'application/x-bibtex'),
    },
    {
      ...{ id: 'ris', label: 'RIS', text: risCitation(work), ...code },
      file: file('ris', 'application/x-research-info-systems'),
    },
    {
      id: 'gost',
      label: t('cite.gost.russian'),
      text: gostCitation(work),
      prose: true,
      language: 'ru',
      direction: 'ltr',
    },
    { id: 'gost-own', label: t('cite.gost.own'), text: gostCitation(work, own), ...prose },
  ]
}
