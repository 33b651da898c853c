import type { Desk } from './desk'

/** What a file needs to be told to speak the reader's language: `lang=ar`, nothing in the default one. */
export const langParameter = ({ locale }: Desk): string => (locale === 'en' ? '' : `lang=${locale}`)
