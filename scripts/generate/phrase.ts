/** The same words in the languages of the generated register. */
export interface Phrase {
  readonly en: string
  readonly ar: string
  readonly ru: string
}

export const phrase = (en: string, ar: string, ru: string): Phrase => ({ en, ar, ru })
