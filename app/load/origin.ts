interface Asked {
  readonly headers: Pick<Headers, 'get'>
  readonly url: string
}

/**
 * The origin that a reader's address has, such as `https://desk.example`: the one a proxy names, else the request's own
 * host. Headers that name none leave the server's.
 */
export function originOf({ headers, url }: Asked): string {
  const first = (name: string) => headers.get(name)?.split(',')[0]?.trim()
  const { protocol, host } = new URL(url)
  const scheme = first('x-forwarded-proto') === 'https' ? 'https:' : protocol
  const named = `${scheme}//${first('x-forwarded-host') ?? headers.get('host') ?? host}`
  return URL.canParse(named) ? new URL(named).origin : new URL(url).origin
}
