import { localeNames } from '@/app/i18n/locales'
import { commonWords } from '@/app/pages/api-page'
import { Cite } from '@/app/pages/cite'
import { pageMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { pageOrigin } from '@/app/request/page-origin'
import { wholeList } from '@/app/request/whole-list'
import styles from '@/components/api/api.module.css'
import { apiWords } from '@/components/api/api-words'
import { Contents } from '@/components/api/contents'
import { Example, Examples } from '@/components/api/example'
import { ListSection } from '@/components/api/list-section'
import { ParameterTable } from '@/components/api/parameter-table'
import { AddressTable, ChartTable, FormatTable, HeaderTable, StatusTable } from '@/components/api/references'
import { Sample } from '@/components/api/sample'
import { Section } from '@/components/api/section'
import { wholeAddress } from '@/components/feeds/feed-about'
import { PageHead } from '@/components/shell/shell'
import { fileAddress } from '@/components/words/address'
import { langParameter } from '@/components/words/lang-parameter'
import { charts } from '@/db/catalog/charts'
import { formats } from '@/db/catalog/openapi/formats'
import { csvParameters, sharedParameters } from '@/db/catalog/openapi/parameters'
import { viewNames } from '@/db/catalog/views'
import { listPage } from '@/db/lists/lists'
import { exampleIds } from '@/db/queries/examples'

type Props = PageProps<'/[locale]/[pair]/api'>

export async function generateMetadata({ params }: Props) {
  const desk = await deskOf(params)
  const types = { [formats.json.mediaType]: wholeAddress(desk, 'openapi.json') }
  return pageMetadata(params, 'api', desk.t('page.api.title'), types)
}

const lists = viewNames
const sections = [
  'addresses',
  'rules',
  'lists',
  'charts',
  'whole',
  'formats',
  'json',
  'headers',
  'caching',
  'errors',
  'licence',
] as const

export default async function ApiPage({ params }: Props) {
  const desk = await deskOf(params)
  const { scope } = desk
  const { t } = desk
  const [origin, ids, common, sample] = await Promise.all([
    pageOrigin(),
    exampleIds(scope),
    commonWords(scope, desk.locale),
    sampleRows(),
  ])
  const words = apiWords(desk)
  const lang = langParameter(desk)
  const example = { desk, origin }
  const section = (id: (typeof sections)[number]) => ({ id, title: t(`api.section.${id}`) })
  const lead = (id: (typeof sections)[number]) => t(`api.section.${id}_lead`)
  return (
    <>
      <PageHead title={t('page.api.title')} lead={t('page.api.lead')} />
      <div className={styles.page}>
        <Contents
          label={t('api.section.contents')}
          entries={sections.map((id) => ({
            ...section(id),
            ...(id === 'lists' && {
              within: lists.map((name) => ({ id: name, title: t(`page.${name}.list`) })),
            }),
          }))}
        />
        <div className={styles.body}>
          <Section {...section('addresses')} lead={lead('addresses')}>
            <AddressTable desk={desk} />
          </Section>
          <Section {...section('rules')} lead={lead('rules')}>
            <p className={styles.prose}>{t('api.info.rules')}</p>
            <ParameterTable
              desk={desk}
              caption={t('api.section.rules')}
              parameters={[...sharedParameters(words, localeNames), ...csvParameters(words)]}
            />
          </Section>
          <Section {...section('lists')} lead={lead('lists')}>
            {lists.map((name) => (
              <ListSection key={name} {...example} name={name} ids={ids} common={common.get(name)} />
            ))}
          </Section>
          <Section {...section('charts')} lead={lead('charts')}>
            <ChartTable desk={desk} charts={charts} />
          </Section>
          <Section {...section('whole')} lead={lead('whole')}>
            <Examples>
              <Example {...example} options="-OJ" address={wholeAddress(desk, `${desk.pair.id}.zip`)}>
                {t('api.summary.pair')}
              </Example>
              <Example {...example} options="-OJ" address={fileAddress('store.db')}>
                {t('api.summary.store')}
              </Example>
              <Example {...example} address={wholeAddress(desk, 'openapi.json')}>
                {t('api.openapi')}
              </Example>
            </Examples>
          </Section>
          <Section {...section('formats')}>
            <FormatTable desk={desk} />
          </Section>
          <Section {...section('json')} lead={lead('json')}>
            <Sample value={sample} />
          </Section>
          <Section {...section('headers')} lead={lead('headers')}>
            <HeaderTable desk={desk} />
          </Section>
          <Section {...section('caching')} lead={lead('caching')}>
            <Examples>
              <Example {...example} address={desk.api('agreements.csv', lang)} options="-I">
                {t('page.agreements.list')}
              </Example>
            </Examples>
          </Section>
          <Section {...section('errors')} lead={lead('errors')}>
            <StatusTable desk={desk} />
            <Examples>
              <Example {...example} address={desk.api('agreements.csv', 'minstry=kaz-mfa')}>
                <code>minstry=kaz-mfa</code>
              </Example>
            </Examples>
            <Sample value={misspelt} />
          </Section>
          <Section {...section('licence')}>
            <div className={styles.prose}>
              <p>{t('api.licence_words')}</p>
              <p>{t('api.info.promise')}</p>
            </div>
          </Section>
        </div>
      </div>
      <Cite desk={desk} path="api" title={t('page.api.title')} />
    </>
  )

  /** The first agreement as the JSON of its list has it, with how many there are. */
  async function sampleRows() {
    const request = wholeList(scope, desk.locale, 'agreements')
    const query = { ...request.query, columns: ['id', 'title', 'type', 'signed_on', 'valid_to'] }
    const { total, rows } = await listPage({ ...request, query: { ...query, size: 1 } })
    const shown = rows.map((row) =>
      Object.fromEntries(query.columns.map((name) => [name, row[name] ?? null])),
    )
    return { count: total, next: null, rows: shown }
  }
}

const misspelt = {
  error: {
    code: 'bad_request',
    parameter: 'minstry',
    value: 'kaz-mfa',
    message: 'unknown parameter',
    did_you_mean: 'ministry',
  },
}
