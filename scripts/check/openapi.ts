import { createConfig, lintFromString } from '@redocly/openapi-core'
import { createTranslator } from 'next-intl'
import { charts } from '../../db/catalog/charts'
import { openApi } from '../../db/catalog/openapi/openapi'
import { languagesIn, readMessages } from './message-files'

/** What the recommended rules for OpenAPI find in the API's description, as sentences. */
export async function checkOpenApi(folder: string): Promise<string[]> {
  return lintOpenApi(JSON.stringify(describe(folder)))
}

/** Every problem of an OpenAPI document, errors and warnings alike. */
export async function lintOpenApi(source: string): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'] })
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  return problems.map(({ ruleId, message, location }) => {
    const [place] = location
    return `openapi.json ${place && 'pointer' in place ? place.pointer : ''} ${ruleId}: ${message}`
  })
}

/** The description as it is without a store: examples of records are placeholders. */
function describe(folder: string) {
  const messages = readMessages(folder, 'en')
  const onError = (error: Error) => {
    throw error
  }
  const t = createTranslator({ locale: 'en', messages, timeZone: 'UTC', onError })
  return openApi({
    pair: { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' },
    locales: languagesIn(folder),
    charts,
    version: '0'.repeat(64),
    words: {
      t: (key, values) => t(key, values),
      field: ({ label, name }) => t(`field.${label ?? name}`, { country: '' }),
      country: (id) => id,
    },
    ids: {},
  })
}
