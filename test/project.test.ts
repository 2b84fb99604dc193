import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))

test('the lock file names no download host, so that it works with any registry', () => {
  const resolved = Object.entries<{ resolved?: string }>(lock.packages).filter(([, { resolved }]) => resolved)
  expect(resolved).toEqual([])
})

test('the lock file says what the manifest says', () => {
  const { dependencies, devDependencies, optionalDependencies } = lock.packages['']
  const { dependencies: d, devDependencies: dev, optionalDependencies: optional } = manifest
  expect({ dependencies, devDependencies, optionalDependencies }).toEqual({
    dependencies: d,
    devDependencies: dev,
    optionalDependencies: optional,
  })
})

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest
  const versions = Object.values<string>({ ...dependencies, ...devDependencies, ...optionalDependencies })
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test("every script is in the README's table, and the table names no other", () => {
  const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| `npm (?:run )?([\w:-]+)[^`]*` \|/gm)].map(
    ([, name]) => name,
  )
  expect([...new Set(rows)].filter((name) => name !== 'ci').sort()).toEqual(Object.keys(manifest.scripts).sort())
})

test('files under functions/ are short: 80 lines in the median, 250 at most', () => {
  const files = readdirSync('functions', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
  const lengths = files.map((name) => ({
    name,
    lines: readFileSync(`functions/${name}`, 'utf8').trimEnd().split('\n').length,
  }))
  expect(lengths.filter(({ lines }) => lines > 250)).toEqual([])
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80)
})
