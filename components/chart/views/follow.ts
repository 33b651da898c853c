/** Goes where a link of this page would go: in a frame of another site that is another tab. */
export function follow(href: string): void {
  const link = document.createElement('a')
  link.href = href
  document.body.append(link)
  link.click()
  link.remove()
}
