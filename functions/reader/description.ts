import { Refusal } from '../domain/refusal.ts'
import { type File, fileOf, sent } from '../http/file.ts'
import { openapi } from '../http/openapi/document.ts'
import * as operations from '../http/operations/description.ts'
import { page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { consoleFile } from './console-files.ts'
import { consolePage, consoleScript } from './console-page.ts'

const day = 24 * 3600
let description: File | undefined

export function descriptionReads(app: Router): void {
  serve(app, operations.readDescription, (c) => {
    description ??= fileOf(JSON.stringify(openapi()), 'application/json')
    return sent(c, description, 'no-cache')
  })
  serve(app, operations.openConsole, (c) => page(c, consolePage))
  serve(app, operations.readConsoleFile, (c) => {
    const { file: name } = c.req.valid('param')
    const file = name === 'init.js' ? consoleScript : consoleFile(name)
    if (!file) throw new Refusal('not-found', { kind: 'file', id: name })
    return sent(c, file, `public, max-age=${day}`)
  })
}
