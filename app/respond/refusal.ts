import { NextResponse } from 'next/server'
import { BadRequest, FormatLimit, NotFound, RavobitError, storeErrorIn } from '@/db/errors'
import { allow, cors, methodNotAllowed, preflight } from '@/db/http/access'
import { badRequest } from '@/db/http/bad-request'

interface Refusal {
  readonly code: string
  readonly message: string
  readonly [more: string]: unknown
}

const refuse = (status: number, error: Refusal, headers = {}) =>
  NextResponse.json({ error }, { status, headers: { ...cors, 'cache-control': 'no-store', ...headers } })

/** Any failure as the API's one JSON shape. */
export function errorAnswer(error: unknown): Response {
  if (error instanceof BadRequest) {
    const [first] = error.parameters
    return refuse(400, first ? badRequest(first) : { code: error.code, message: error.message })
  }
  if (error instanceof FormatLimit)
    return refuse(400, { code: error.code, message: error.message, expected: error.instead.join(', ') })
  if (error instanceof NotFound) return refuse(404, { code: 'not_found', message: error.message })
  const store = storeErrorIn(error)
  // Written to the log where it was found (`db/store/release.ts`).
  if (store) return refuse(503, { code: 'store', message: store.forReaders })
  console.error(error)
  const code = error instanceof RavobitError ? error.code : 'internal'
  return refuse(500, { code, message: 'the desk could not answer' })
}

/** A part of a file was asked for that begins after its last byte. */
export const outOfRange = (size: number): Response =>
  refuse(
    416,
    { code: 'range_not_satisfiable', message: `the file has ${size} bytes`, expected: `bytes=0-${size - 1}` },
    { 'content-range': `bytes */${size}` },
  )

/** Runs what answers a request; whatever it throws becomes the API's error. */
export async function answering(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    return errorAnswer(error)
  }
}

/** The API only answers questions. */
export const notAllowed = ({ method }: Request): Response => refuse(405, methodNotAllowed(method), { allow })

/** What a browser asks before a page of another host may ask. */
export const options = (): Response => new Response(null, { status: 204, headers: preflight })
