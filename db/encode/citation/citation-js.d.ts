declare module '@citation-js/core' {
  /** CSL-JSON, as far as the tests look at it. */
  export interface CslItem {
    readonly type: string
    readonly id: string
    readonly title: string
    readonly author: readonly { readonly literal?: string; readonly family?: string }[]
    readonly publisher: string
    readonly version?: string
    readonly edition?: string
    readonly language: string
    readonly URL: string
    readonly note: string
    readonly issued: { readonly 'date-parts': readonly (readonly number[])[] }
    readonly accessed: { readonly 'date-parts': readonly (readonly number[])[] }
  }
  export class Cite {
    constructor(text: string, options: { forceType: string })
    readonly data: readonly CslItem[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
