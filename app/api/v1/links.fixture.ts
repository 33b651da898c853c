/** The values of a Link header (RFC 8288), as a reader takes them apart. */
export function linksOf({ headers }: Pick<Response, 'headers'>) {
  const links: { readonly address: string; readonly rel: string; readonly type: string }[] = []
  const rest = (headers.get('link') ?? '').replaceAll(
    /<([^>]*)>((?:; [a-z]+="[^"]*")+)(?:, |$)/g,
    (_, address, said) => {
      const parameters = Object.fromEntries(
        [...String(said).matchAll(/; ([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      )
      links.push({ address, rel: parameters.rel ?? '', type: parameters.type ?? '' })
      return ''
    },
  )
  if (rest !== '') throw new Error(`not a Link header: ${rest}`)
  return links
}
