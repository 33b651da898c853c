import fresh from 'fresh'

/** True where the reader says that it holds what an answer with these headers brings (RFC 9110, 13.2.2). */
export const isNotModified = (request: Request, headers: Headers): boolean =>
  fresh(Object.fromEntries(request.headers), Object.fromEntries(headers))
