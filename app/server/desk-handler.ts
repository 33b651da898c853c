import type { IncomingMessage } from 'node:http'
import type { Settings } from '../../db/settings/settings'
import { clientOf } from './client'
import { boundAnswers, mostConnections } from './connections'
import { withEncodings } from './encodings'
import { queuedFiles } from './file-queue'
import type { AnswerPage } from './page-cache'
import { pageRequestOf } from './page-request'
import { refuse } from './refusal'
import type { Handler } from './rendered'
import { isAsset, isPart } from './request'
import { belowBase } from './target'
import { showToFile } from './visible'

const noHost = { code: 'bad_request', message: 'This request names no host that there could be.' }
const noPart = { code: 'not_found', message: 'There is no such part of a page.' }

/**
 * Leads each request to what answers it: pages to `answerPage`, everything else to the built app.
 * @param handle the built app, which sees addresses below its base path
 */
export function deskHandler(handle: Handler, answerPage: AnswerPage, settings: Settings): Handler {
  const basePath = settings.publicAddress?.basePath ?? ''
  const answerFile = queuedFiles(withEncodings(handle), settings)
  const hold = boundAnswers(mostConnections())

  const ready = (request: IncomingMessage, origin: string) => {
    showToFile(request, origin)
    request.url = belowBase(basePath, request.url)
  }

  return async (request, response) => {
    const client = clientOf(request, settings)
    if (!client) return refuse(request, response, 400, noHost)
    hold(client.address, response)
    const page = pageRequestOf(request, client.origin)
    if (page) return answerPage(page, client.address, request, response)
    const { url } = request
    if (isPart(url) && !isAsset(url)) return refuse(request, response, 404, noPart)
    ready(request, client.origin)
    // Small, never changing, and many to a page: they do not wait for files.
    return isAsset(url) ? handle(request, response) : answerFile(client.address)(request, response)
  }
}
