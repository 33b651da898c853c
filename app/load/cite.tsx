import { type Cited, CiteView } from '@/components/cite/cite'
import type { Desk } from '@/components/desk'
import { filterWords } from '@/components/feeds/filters'
import type { ListData } from '@/components/list/list-data'
import { printQuery } from '@/db/catalog/query/print'
import { onDay } from '@/db/catalog/query/stand'
import { type View, views } from '@/db/catalog/views'
import { bibtexCitation } from '@/db/export/citation/bibtex'
import { gostCitation } from '@/db/export/citation/gost'
import { plainCitation } from '@/db/export/citation/plain'
import { risCitation } from '@/db/export/citation/ris'
import { type CitedWork, oneLine, shortVersion } from '@/db/export/citation/work'
import { licenceOf } from '@/db/export/licence'
import { datasetMeta } from '@/db/queries/meta'
import { requestReader } from './desk'
import { pageOrigin } from './page-origin'
import { today } from './today'

interface PageProps {
  readonly desk: Desk
  /** The page below the pair: `data`, `claims/T0001`. */
  readonly path: string
  readonly title: string
  /** Canonical, without its `?`. */
  readonly query?: string
  /** The filters in force in words. */
  readonly filters?: string
}

/** "Cite this" of a page: one line at its end. */
export async function Cite({ desk, path, title, query, filters }: PageProps) {
  const { meta } = await datasetMeta(requestReader())
  if (!meta) return null
  const { t } = desk
  const named = { pair: desk.pairName, title: oneLine(title), filters: filters ?? '' }
  const work: CitedWork = {
    title: t(filters ? 'cite.filtered' : 'cite.work', named),
    language: desk.locale,
    released: meta.compiled_on,
    accessed: today(),
    version: meta.version,
    url: new URL(desk.href(path, query), await pageOrigin()).href,
    licence: licenceOf(meta.licence).name,
  }
  const name = ['ravobit', desk.pair.id, ...path.split('/').filter(Boolean)].join('-')
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
  const view: View = views[data.view]
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
  const words = {
    kind: t('cite.kind'),
    version: t('cite.version', { version: shortVersion(work.version), date: desk.date(work.released) }),
    accessed: t('cite.accessed', { date: desk.date(work.accessed) }),
  }
  const own = {
    resource: t('cite.gost.resource'),
    version: t('cite.gost.version'),
    accessed: t('cite.gost.accessed'),
  }
  const prose = { prose: true, language: locale, direction }
  const code = { prose: false, language: locale, direction: 'ltr' } as const
  const file = (ending: string, type: string) => ({ name: `${name}.${ending}`, type })
  return [
    { id: 'plain', label: t('cite.plain'), text: plainCitation(work, words), ...prose },
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
