import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { bundling } from '../../../lib/bundling.ts'
import { compare, type Figure } from '../measure.ts'

const folder = mkdtempSync(join(tmpdir(), 'plenum-bench-'))

/** A source as a function is bundled for deployment. */
async function bundled(name: string, source: string, mainFields = bundling.mainFields): Promise<string> {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    ...(mainFields && { mainFields }),
    banner: { js: bundling.banner ?? '' },
  })
  return outfile
}

/** The ballot's function as it is deployed. */
export const ballotBundle = () => bundled('ballot', "export { handler } from './functions/ballot/handler.ts'")

/** One `PutItem` of AWS's SDK, bundled the same way: what a ballot's CPU is measured against. */
export const putBundle = () =>
  bundled('put', "export { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'")

/** A schema library and the SDK as they come, nothing shaken out. */
const unshaken = () =>
  bundled(
    'unshaken',
    `import * as zod from 'zod'
     import * as client from '@aws-sdk/client-dynamodb'
     import * as documents from '@aws-sdk/lib-dynamodb'
     export const all = [zod, client, documents]`,
    ['main', 'module'],
  )

/** Milliseconds of CPU that a new process needs to load a bundle. */
const loading = async (bundle: string) => {
  const code = `const before = process.cpuUsage(); await import(${JSON.stringify(bundle)})
    const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000); process.exit()`
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }))
}

/** How large the ballot's function is, and how long it takes to load. */
export async function bundles(): Promise<Figure[]> {
  const [ours, theirs] = [await ballotBundle(), await unshaken()]
  const [bytes, all] = [readFileSync(ours), readFileSync(theirs)]
  const [zipped, allZipped] = [gzipSync(bytes).length, gzipSync(all).length]
  const kb = (size: number) => Math.round(size / 1000)
  const { ratio, ...times } = await compare(
    () => loading(ours),
    () => loading(theirs),
  )
  return [
    {
      what: 'bundle',
      against: `${kb(all.length)} KB unshaken`,
      value: kb(bytes.length),
      most: 256,
      unit: 'KB',
      of: '',
    },
    {
      what: 'bundle, gzipped',
      against: `${kb(allZipped)} KB unshaken`,
      value: kb(zipped),
      most: 90,
      unit: 'KB',
      of: '',
    },
    {
      what: 'loading the bundle',
      against: 'the unshaken one',
      value: ratio,
      most: 0.4,
      unit: '×',
      of: `${times.ours.toFixed(0)} ms against ${times.theirs.toFixed(0)} ms of CPU`,
    },
  ]
}
