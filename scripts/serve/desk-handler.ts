import type { IncomingMessage } from 'node:http'
import type { Settings } from '../../db/settings/settings'
import { askerOf } from './asker'
import { withEncodings } from './encodings'
import { filesInTurn } from './file-turns'
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
  const answerFile = filesInTurn(withEncodings(handle), settings)

  const ready = (request: IncomingMessage, origin: string) => {
    showToFile(request, origin)
    request.url = belowBase(basePath, request.url)
  }

  return async (request, response) => {
    const asker = askerOf(request, settings)
    if (!asker) return refuse(request, response, 400, noHost)
    const page = pageRequestOf(request, asker.origin)
    if (page) return answerPage(page, asker.client, request, response)
    const { url } = request
    if (isPart(url) && !isAsset(url)) return refuse(request, response, 404, noPart)
    ready(request, asker.origin)
    // Small, never changing, and many to a page: they do not wait for files.
    return isAsset(url) ? handle(request, response) : answerFile(asker.client)(request, response)
  }
}
