/** The pages that are measured. One with a query is rendered for every request, one without is kept. */
export const pages: readonly string[] = [
  '/en/kaz-tjk/trade',
  '/en/kaz-tjk/agreements',
  '/en/kaz-tjk/claims',
  '/en/kaz-tjk/claims?page=2',
]
