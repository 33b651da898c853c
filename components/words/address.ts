// Written into the code when it is built (`next.config.js`), for servers and browsers alike.
const basePath = (): string => process.env.RAVOBIT_BASE_PATH ?? ''

const withQuery = (path: string, query = '') => (query ? `${path}?${query}` : path)

/**
 * Where something of the desk is, from the root of its host: below `/desk`, `/robots.txt` is at `/desk/robots.txt`.
 * @param path from the desk's own root
 */
export const address = (path: string): string => `${basePath()}${path}`

/**
 * Where a page of a pair is.
 * @param path below the pair: `agreements`; empty for the overview
 * @param query without its `?`
 */
export const pageAddress = (locale: string, pair: string, path: string, query?: string): string =>
  withQuery(address(`/${locale}/${pair}${path && `/${path}`}`), query)

/**
 * Where a file of the API is.
 * @param path below the API: `kaz-tjk/agreements.csv`, `store.db`
 * @param query without its `?`
 */
export const fileAddress = (path: string, query?: string): string =>
  withQuery(address(`/api/v1/${path}`), query)

/** An address of the desk as Next's router has it, which puts the base path before it by itself. */
export const routed = (address: string): string =>
  address.startsWith(`${basePath()}/`) ? address.slice(basePath().length) : address
