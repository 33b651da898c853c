/** Text of a script that a browser reads as JSON and never as markup. */
export const scriptText = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** Structured data about a page, for programs that read pages. */
export const JsonLd = ({ value }: { value: unknown }) => (
  <script
    type="application/ld+json"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: text of a script is not escaped as markup is
    dangerouslySetInnerHTML={{ __html: scriptText(value) }}
  />
)
