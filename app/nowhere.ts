/** The server's request for what any address that leads nowhere shows; `scripts/serve/nowhere.ts` has the same name. */
export const nowhereHeader = 'x-ravobit-nowhere'
