import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type File, fileOf } from '../http/file.ts'

const types: Record<string, string> = {
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'swagger-ui.css': 'text/css; charset=utf-8',
  'favicon-32x32.png': 'image/png',
}

/** Bundling copies the console's files into `console/` beside the function; elsewhere the package has them. */
function where(name: string): URL | string {
  const beside = new URL(`./console/${name}`, import.meta.url)
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(`swagger-ui-dist/${name}`)
}

const known = new Map<string, File>()

/** One of the console's files, from beside the function or else from the package; undefined for any other name. */
export function consoleFile(name: string): File | undefined {
  const type = Object.hasOwn(types, name) ? types[name] : undefined
  if (type && !known.has(name)) known.set(name, fileOf(readFileSync(where(name)), type))
  return known.get(name)
}
