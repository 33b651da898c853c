/** Families of marks: `utm_source`, `mtm_campaign`. */
const families = /^(?:utm|mtm|pk|hsa)_[a-z_]{1,30}$/

const names: readonly string[] = [
  ...['_ga', '_gl', 'gclid', 'gclsrc', 'gbraid', 'wbraid', 'dclid', 'srsltid', 'msclkid'],
  ...['fbclid', 'igshid', 'igsh', 'twclid', 'ttclid', 'li_fat_id', 'ref_src', 'ref_url'],
  ...['yclid', 'ysclid', '_openstat', 'mc_cid', 'mc_eid', 'mkt_tok', 'vero_id', '_hsenc', '_hsmi'],
]

/**
 * True for a parameter that newsletters, searches and networks put into links by themselves, to count who follows them. It
 * says nothing to the desk, and whoever sends it knows nothing of it.
 */
export const isTracking = (key: string): boolean => families.test(key) || names.includes(key)

/** Which of an address's parameters count for nothing because they only track, each once. */
export const trackingIn = (params: URLSearchParams): string[] =>
  [...new Set(params.keys())].filter(isTracking)

/** The parameters of an address that say something to the desk. */
export const withoutTracking = (params: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...params].filter(([key]) => !isTracking(key)))
