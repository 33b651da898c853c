/** Asks the app for what any address that leads nowhere shows; `app/nowhere.ts` has the same name. */
export const nowhereHeader = 'x-ravobit-nowhere'
