/** Today's date where the desk stands; everything below the pages takes it as a value. */
export const today = (): string => new Date().toISOString().slice(0, 10)
