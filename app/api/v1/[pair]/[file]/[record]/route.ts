import type { NextRequest } from 'next/server'
import { readFileRequest } from '@/app/request/file-request'
import { refuseOthers } from '@/app/request/read-locale'
import { withEveryColumn } from '@/app/request/whole-list'
import { fileAnswer } from '@/app/respond/answer'
import { fileLinks } from '@/app/respond/file-links'
import { answering } from '@/app/respond/refusal'
import { isViewName, isWhole, type View, views } from '@/db/catalog/views'
import { NotFound } from '@/db/errors'
import { listNdjson } from '@/db/lists/list-file'
import { countRows } from '@/db/lists/lists'

export {
  notAllowed as DELETE,
  notAllowed as PATCH,
  notAllowed as POST,
  notAllowed as PUT,
  options as OPTIONS,
} from '@/app/respond/refusal'

/** One record with all its fields. */
export const GET = (request: NextRequest, { params }: RouteContext<'/api/v1/[pair]/[file]/[record]'>) =>
  answering(async () => {
    const { pair, file: name, record } = await params
    const [, id = ''] = /^(.+)\.json$/.exec(record) ?? []
    if (!isViewName(name) || !isWhole(views[name]) || id === '') throw new NotFound('record', record)
    refuseOthers(request.nextUrl, taken(views[name]))
    const asked = await readFileRequest(request.nextUrl, pair, name, 'json')
    const list = { ...withEveryColumn(asked.request), record: id }
    if ((await countRows(list)) === 0) throw new NotFound(name, id)
    const lines: Uint8Array[] = []
    for await (const line of listNdjson({ request: list })) lines.push(line)
    return fileAnswer(request, {
      name: `${pair}-${name}-${id.replaceAll(/[^\w.+-]/g, '-')}`,
      format: 'json',
      inline: true,
      version: asked.request.scope.reader.version,
      canonical: `record ${id} ${asked.canonical}`,
      rows: 1,
      links: fileLinks(asked, `${name}/${encodeURIComponent(id)}`, `${name}/${encodeURIComponent(id)}`, []),
      size: lines.reduce((sum, line) => sum + line.length, 0),
      parts: () => lines,
    })
  })

/** A record has no filters: it takes a language, and a day where one counts. */
const taken = ({ controls }: View): string[] => [
  'lang',
  ...controls.flatMap((control) => ('day' in control ? control.key : [])),
]
