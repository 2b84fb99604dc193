import { beforeAll, describe, expect, test } from 'vitest'
import { type Answer, newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
beforeAll(async () => {
  world = await newWorld()
})

/** Within seconds, not minutes: nobody who shares the process waits longer for somebody's rubbish. */
async function soon(call: () => Promise<Answer>): Promise<Answer> {
  const begun = performance.now()
  const answer = await call()
  expect(performance.now() - begun).toBeLessThan(10_000)
  return answer
}

describe('a file of five megabytes of nearly nothing', () => {
  const header = 'memberNo,name,unit,constituency,position\n'
  test.each([
    ['empty objects', 'application/json', `[${'{},'.repeat(1_000_000)}{}]`, /more than 50000 rows/],
    ['numbers', 'application/json', `[${'0,'.repeat(2_000_000)}0]`, /more than 50000 rows/],
    ['short lines', 'text/csv', header + 'x\n'.repeat(2_000_000), /more than 50000 rows/],
    ['columns', 'text/csv', 'a,'.repeat(2_000_000), /no such column/],
    [
      'columns of different names',
      'text/csv',
      Array.from({ length: 500_000 }, (_, at) => `c${at}`).join(','),
      /no such/,
    ],
  ])('%s', async (_, type, file, why) => {
    const answer = await soon(() =>
      world.send('POST', '/v1/members/import', 'secretariat', file, { 'content-type': type }),
    )
    expect(answer.status).toBe(400)
    expect(answer.text).toMatch(why)
  })
})

describe('a plan', () => {
  const put = (text: string) =>
    soon(() => world.send('PUT', '/v1/plan', 'secretariat', text, { 'content-type': 'application/yaml' }))

  test('of a hundred thousand keys is refused at once', async () => {
    const keys = Array.from({ length: 100_000 }, (_, at) => `k${at}: 1`).join('\n')
    const { status, text } = await put(keys)
    expect([status, text]).toEqual([400, expect.stringContaining('k99999')])
  })

  test.each([
    ['in a block', 'association:\n  name: a\nassociation:\n  name: b', 'line 3, column 1'],
    ['in one line', 'association: { name: a, "name": b }', 'line 1, column 25'],
    ['as a number and as text', 'association: { name: a, 1: b, "1": c }', 'line 1, column 31'],
  ])('that says the same twice, %s, is refused', async (_, text, where) => {
    const { status, body } = await put(text)
    expect([status, body.errors[0].message]).toEqual([400, `${where}: Map keys must be unique`])
  })

  test('whose keys are no words is refused', async () => {
    const { status, body } = await put('association:\n  ? { name: a }\n  : b')
    expect([status, body.errors[0].message]).toEqual([400, 'line 2, column 5: Map keys must be plain words'])
  })
})
