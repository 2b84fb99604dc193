import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Artefact } from './artefact.ts'

let artefact: Artefact
beforeAll(() => {
  artefact = new Artefact()
}, 180_000)
afterAll(() => artefact?.remove())

const folderOf = (name: string) => artefact.functions.find((one) => one.name === name)?.folder ?? ''
const bundleOf = (name: string) => readFileSync(join(folderOf(name), 'index.mjs'))
const sourcesOf = (name: string): string[] =>
  JSON.parse(readFileSync(join(folderOf(name), 'index.mjs.map'), 'utf8')).sources

/** The most KiB of each function, minified, as deployed. A cold start reads them all. */
test.each([
  ['ballot', 120],
  ['jobs', 250],
  ['member', 900],
  ['reader', 1150],
  ['secretariat', 1300],
])('%s is at most %i KiB', (name, most) => {
  const bundle = bundleOf(name)
  const kib = (bytes: number) => Math.round(bytes / 1024)
  console.log(`${name}: ${kib(bundle.length)} KiB, ${kib(gzipSync(bundle).length)} KiB gzipped`)
  expect(kib(bundle.length)).toBeLessThanOrEqual(most)
})

test('the ballot function brings no schema library, no description and no page', () => {
  const heavy =
    /node_modules\/(zod|@hono\/zod-openapi|@asteasolutions|yaml|ulid)\/|functions\/(pages|documents|http\/operations)\//
  expect(sourcesOf('ballot').filter((source) => heavy.test(source))).toEqual([])
})

test.each(['ballot', 'reader', 'secretariat', 'member', 'jobs'])(
  '%s brings nothing of the SDK, which would search for credentials beyond its environment',
  (name) => {
    expect(sourcesOf(name).filter((source) => /node_modules\/@(aws-sdk|smithy)\//.test(source))).toEqual([])
  },
)

test('the reader has the files of the API console beside it', () => {
  for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css', 'favicon-32x32.png'])
    expect(statSync(join(folderOf('reader'), 'console', file)).size).toBeGreaterThan(100)
  expect(existsSync(join(folderOf('ballot'), 'console'))).toBe(false)
})

test('no source of ours is deployed with its text', () => {
  const map = readFileSync(join(folderOf('ballot'), 'index.mjs.map'), 'utf8')
  expect(JSON.parse(map)).not.toHaveProperty('sourcesContent')
})
