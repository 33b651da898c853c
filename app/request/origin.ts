import { originHeader } from '@/db/http/origin-header'

interface Asked {
  readonly headers: Pick<Headers, 'get'>
  readonly url: string
}

/**
 * The origin under which the reader finds the desk, such as `https://desk.example`: the one that the server names, else, as
 * in development, the request's own host. What proxies say is the server's to believe.
 */
export function originOf({ headers, url }: Asked): string {
  const { protocol, host } = new URL(url)
  const named = headers.get(originHeader) ?? `${protocol}//${headers.get('host') ?? host}`
  return URL.canParse(named) ? new URL(named).origin : new URL(url).origin
}
