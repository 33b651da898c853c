import { trackingIn } from '@/db/catalog/query/tracking'

/** Says which parameters of a request counted for nothing; no header where all counted. */
export function ignoredParameters({ url }: Pick<Request, 'url'>): Readonly<Record<string, string>> {
  const names = trackingIn(new URL(url).searchParams)
  return names.length > 0 ? { 'x-ignored-parameters': names.join(', ') } : {}
}
