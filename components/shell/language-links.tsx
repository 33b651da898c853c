'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { withoutTracking } from '@/db/catalog/query/tracking'
import { address } from '../words/address'
import styles from './shell.module.css'

interface Props {
  readonly languages: readonly { readonly code: string; readonly name: string }[]
  readonly locale: string
  readonly label: string
}

/** The same view in the other languages: only the first word of the address changes. */
export function LanguageLinks({ languages, locale, label }: Props) {
  const path = usePathname().replace(/^\/[^/]+/, '')
  const query = withoutTracking(useSearchParams()).toString()
  return (
    <nav aria-label={label} className={styles.languages}>
      {languages.map(({ code, name }) => (
        // A full load: direction and fonts belong to the document.
        <a
          key={code}
          href={address(`/${code}${path}${query ? `?${query}` : ''}`)}
          lang={code}
          hrefLang={code}
          aria-current={code === locale ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
