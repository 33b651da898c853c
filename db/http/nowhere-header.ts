/** The server's request for what any address that leads nowhere shows; sent from outside, it shows that and nothing else. */
export const nowhereHeader = 'x-ravobit-nowhere'
