import { originHeader } from '@/db/settings/origin-header'

interface Asked {
  readonly headers: Pick<Headers, 'get'>
  readonly url: string
}

/**
 * The origin under which a reader finds the desk, such as `https://desk.example`: as the accepting process says, else the
 * request's own host, as in development.
 */
export function originOf({ headers, url }: Asked): string {
  const said = headers.get(originHeader)
  if (said !== null) return said
  const { protocol, host, origin } = new URL(url)
  const named = `${protocol}//${headers.get('host') ?? host}`
  return URL.canParse(named) ? new URL(named).origin : origin
}
