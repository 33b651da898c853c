/** The pages that are measured. `{n}` is another number at every request: such a page is rendered each time. */
export const pages: readonly string[] = [
  '/en/kaz-tjk',
  '/ar/kaz-tjk',
  '/en/kaz-tjk/trade',
  '/en/kaz-tjk/scholarships',
  '/en/kaz-tjk/agreements',
  '/en/kaz-tjk/institutions',
  '/en/kaz-tjk/events',
  '/en/kaz-tjk/sources',
  '/en/kaz-tjk/claims',
  '/en/kaz-tjk/data',
  '/en/kaz-tjk/agreements/2024-treaty-allied-relations',
  '/en/kaz-tjk/agreements?status=in_force',
  '/en/kaz-tjk/agreements?ministry=kaz-mfa&size={n}',
  '/en/kaz-tjk/agreements?size={n}&status=in_force',
  '/en/kaz-tjk/agreements?size={n}&type=agreement',
]

/** The pages that are visited as from a phone. */
export const phonePages: readonly string[] = [
  '/en/kaz-tjk',
  '/en/kaz-tjk/trade',
  '/en/kaz-tjk/scholarships',
  '/en/kaz-tjk/agreements',
  '/ar/kaz-tjk/agreements',
]
