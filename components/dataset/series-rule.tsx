import { Link } from '../ui/link'
import type { Desk } from '../words/desk'

/** The rule that decides which of several claims on one year is drawn, and what becomes of the deprecated ones. */
export function SeriesRule({ desk, deprecated }: { desk: Desk; deprecated: number }) {
  const { t } = desk
  return (
    <>
      <ol>
        {(['rank', 'kind', 'coverage', 'date', 'id'] as const).map((step) => (
          <li key={step}>{t(`page.data.rule.${step}`)}</li>
        ))}
      </ol>
      <p>{t('page.data.rule.series')}</p>
      <p>
        {t('page.data.rule.deprecated')}{' '}
        <Link href={desk.href('claims', 'rank=deprecated')}>
          {t('page.data.rule.deprecated_list', { n: deprecated })}
        </Link>
      </p>
    </>
  )
}
