import type { Answer } from './answer'

/** True for an answer that says when to come back, which a server at its bound may give. */
const isBounded = ({ status, headers }: Answer) => status === 503 && headers.has('retry-after')

/** True for an answer by which the server says that it failed. */
export const isFailure = (answer: Answer): boolean => answer.status >= 500 && !isBounded(answer)
