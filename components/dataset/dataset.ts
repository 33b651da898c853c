import { isColumn } from '@/db/catalog/field'
import { licence } from '@/db/catalog/licence'
import { type FormatName, formats, listFormats } from '@/db/catalog/openapi/formats'
import { openFields } from '@/db/catalog/query/query'
import { type ViewName, views } from '@/db/catalog/views'
import type { Measured, Span } from '@/db/queries/span'
import { fileAddress } from '../words/address'
import type { Desk } from '../words/desk'
import { fieldLabel } from '../words/field-label'
import { langParameter } from '../words/lang-parameter'

/** What is said of every dataset of a release. */
export interface Release {
  /** Where the reader finds the desk: `https://desk.example`. */
  readonly origin: string
  readonly version: string
  /** `YYYY-MM-DD`. */
  readonly compiledOn: string
  /** Languages that names are in. */
  readonly locales: readonly string[]
}

/** What a list holds, besides its rows. */
export interface Held {
  readonly name: ViewName
  readonly span: Span | undefined
  readonly measured: readonly Measured[]
}

/** A list as a schema.org Dataset in the reader's language; every address in it is absolute. */
export function listDataset(desk: Desk, release: Release, held: Held) {
  return {
    ...common(desk, release),
    ...named(desk, release, held.name),
    ...(held.span && { temporalCoverage: `${held.span.from}/${held.span.to}` }),
    variableMeasured: variables(desk, held),
    distribution: listFormats.map((format) => ({
      ...download(format),
      contentUrl: absolute(release, desk.api(`${held.name}.${format}`, langParameter(desk))),
    })),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: desk.t('site.name'),
      url: dataPage(desk, release),
    },
  }
}

/** The whole store as a schema.org Dataset, with every list as a part of it. */
export function storeDataset(desk: Desk, release: Release, lists: readonly Held[]) {
  const { t, pair, pairName } = desk
  const spans = lists.flatMap(({ span }) => span ?? [])
  const from = spans.map((span) => span.from).sort()[0]
  const to = spans
    .map((span) => span.to)
    .sort()
    .at(-1)
  return {
    ...common(desk, release),
    name: t('api.dataset.all', { pair: pairName }),
    description: t('api.dataset.description', { lead: t('page.data.lead'), pair: pairName }),
    url: dataPage(desk, release),
    ...(from && to && { temporalCoverage: `${from}/${to}` }),
    distribution: [
      { ...download('zip'), contentUrl: absolute(release, fileAddress(`${pair.id}.zip`)) },
      { ...download('db'), contentUrl: absolute(release, fileAddress('store.db')) },
    ],
    hasPart: lists.map(({ name }) => ({
      '@type': 'Dataset',
      ...named(desk, release, name),
      license: licence.url,
    })),
  }
}

const absolute = ({ origin }: Release, address: string) => `${origin}${address}`
const dataPage = (desk: Desk, release: Release) => absolute(release, desk.href('data'))
const download = (format: FormatName) => ({
  '@type': 'DataDownload',
  name: formats[format].name,
  encodingFormat: formats[format].mediaType,
})

const named = (desk: Desk, release: Release, name: ViewName) => ({
  name: `${desk.t(`page.${name}.list`)} – ${desk.pairName}`,
  description: desk.t('api.dataset.description', {
    lead: desk.t(`page.${name}.lead`),
    pair: desk.pairName,
  }),
  url: absolute(release, desk.href(name)),
})

const common = (desk: Desk, { origin, version, compiledOn, locales }: Release) => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  version,
  dateModified: compiledOn,
  inLanguage: locales,
  license: licence.url,
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: desk.t('site.name'), url: `${origin}${desk.href('')}` },
  spatialCoverage: [desk.pair.a, desk.pair.b].map((code) => ({
    '@type': 'Country',
    name: desk.country(code),
  })),
})

/** What the claims of a list measure, each in its unit; of other lists what their columns say. */
function variables(desk: Desk, { name, measured }: Held) {
  if (measured.length > 0)
    return measured.map(({ indicator, unit }) => ({
      '@type': 'PropertyValue',
      name: desk.t(`vocabulary.indicator.${indicator}`),
      propertyID: indicator,
      unitText: desk.t(`vocabulary.unit.${unit}`),
    }))
  const view = views[name]
  return openFields(view, desk.pair)
    .filter(isColumn)
    .map((field) => ({
      '@type': 'PropertyValue',
      name: fieldLabel(desk, field),
      propertyID: field.name,
    }))
}
