import { localeNames } from '@/app/i18n/locales'
import { apiWords } from '@/components/api/api-words'
import { address } from '@/components/words/address'
import type { Desk } from '@/components/words/desk'
import { charts } from '@/db/catalog/charts'
import { type OpenApi, openApi } from '@/db/catalog/openapi/openapi'
import { exampleIds } from '@/db/queries/examples'
import type { Scope } from '@/db/scope'

/**
 * The description of the API over a store, in a desk's language.
 * @param origin whose host the reader finds the desk on: `https://desk.example`
 */
export const describeApi = async (scope: Scope, desk: Desk, origin: string): Promise<OpenApi> =>
  openApi({
    pair: desk.pair,
    server: `${origin}${address('/api/v1')}`,
    locales: localeNames,
    charts,
    version: scope.reader.version,
    words: apiWords(desk),
    ids: await exampleIds(scope),
  })
