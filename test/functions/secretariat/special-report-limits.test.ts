import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { beforeAll, expect, test } from 'vitest'
import { mainTable } from '../../../functions/store/db.ts'
import { stage } from '../../../functions/store/items.ts'
import { keyOf } from '../../../functions/store/suggestions.ts'
import { aDiscussion, type Discussion } from '../../support/discussion.ts'
import { sdkAt } from '../../support/sdk.ts'
import { suggested } from '../../support/suggested.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
beforeAll(async () => {
  at = await aDiscussion()
})

/** Suggestions that are queued, each with so many characters of a proposal. */
async function queued(from: number, count: number, characters: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, index) => `s.${String(from + index).padStart(3, '0')}`)
  const made = ids.map((id) =>
    suggested({ id, number: id, status: 'queued', proposal: `${id}${'议'.repeat(characters)}` }),
  )
  const a = at.world.association
  await stage(made.map((one) => ({ key: keyOf(a, one.id), entity: one })))
  return ids
}

async function everyItem(): Promise<object[]> {
  const found: object[] = []
  let start: Record<string, unknown> | undefined
  do {
    const page = await sdkAt(process.env.DYNAMODB_ENDPOINT ?? '').send(
      new ScanCommand({ TableName: mainTable(), ...(start && { ExclusiveStartKey: start }) }),
    )
    found.push(...(page.Items ?? []))
    start = page.LastEvaluatedKey
  } while (start)
  return found
}

test('a report of 500 long suggestions is compiled, changed, approved and previewed, each within seconds', async () => {
  const suggestions = await queued(1, 500, 1000)
  const timed = async <T>(call: Promise<T>): Promise<T> => {
    const begun = performance.now()
    const answer = await call
    expect(performance.now() - begun).toBeLessThan(10_000)
    return answer
  }
  const { world } = at
  const { status, body } = await timed(
    world.post('/v1/special-reports', { title: '专报', addressee: '市委', suggestions }),
  )
  expect(status).toBe(201)
  const one = `/v1/special-reports/${body.id}`
  const turned = [...suggestions].reverse()
  expect((await timed(world.patch(one, { suggestions: turned, preface: '序' }))).body.revision).toBe(2)
  const { digest } = (await timed(world.post(`${one}/approve`, { signer: '孙刚' }))).body
  const preview = (await timed(world.get(`${one}/preview`))).body
  expect(preview.digest).toBe(digest)
  expect(preview.text.sections.map(({ suggestion }: { suggestion: string }) => suggestion)).toEqual(turned)
  const letter = (await timed(world.get(`${one}/preview.txt`))).text
  for (const { text } of preview.text.sections) expect(letter).toContain(text)
  const statuses = await Promise.all(
    suggestions.slice(-3).map(async (id) => (await world.get(`/v1/suggestions/${id}`)).body.status),
  )
  expect(statuses).toEqual(['approved', 'approved', 'approved'])
  const largest = Math.max(...(await everyItem()).map((item) => Buffer.byteLength(JSON.stringify(item))))
  expect(largest).toBeLessThan(400_000)
}, 60_000)

test('a report that would be too long to be sent to anybody is refused as a whole', async () => {
  const suggestions = await queued(1001, 160, 9000)
  const { status, body } = await at.world.post('/v1/special-reports', { title: '专报', addressee: '市委', suggestions })
  expect([status, body.errors]).toEqual([400, [expect.objectContaining({ path: 'suggestions' })]])
})

test('a report of as many sessions as it may have is changed for others of as many; of more it is refused', async () => {
  const a = at.world.association
  const ids = Array.from({ length: 90 }, (_, index) => `t${index}.001`)
  const made = ids.map((id) => suggested({ id, number: id, session: id.replace('.001', ''), status: 'queued' }))
  await stage(made.map((one) => ({ key: keyOf(a, one.id), entity: one })))
  const wanted = { title: '专报', addressee: '市委' }
  const compiled = (suggestions: string[]) => at.world.post('/v1/special-reports', { ...wanted, suggestions })
  const { status, body } = await compiled(ids.slice(0, 46))
  expect([status, body.errors[0].path]).toEqual([400, 'suggestions'])
  const { id } = (await compiled(ids.slice(0, 45))).body
  expect((await at.world.patch(`/v1/special-reports/${id}`, { suggestions: ids.slice(45) })).status).toBe(200)
})
