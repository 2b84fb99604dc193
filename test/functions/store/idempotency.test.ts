import { beforeAll, describe, expect, test } from 'vitest'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let at: string
let path: string
beforeAll(async () => {
  world = await newWorld()
  await world.put('/v1/association', {
    name: '甲',
    bodies: [{ id: 'body', name: '全委会', kind: 'plenary', term: 5, seats: 3 }],
  })
  const session = await world.post('/v1/sessions', { body: 'body', number: 1, date: '2026-01-05' })
  at = `/v1/sessions/${session.body.id}`
  path = `${at}/motions`
})

const majority = [{ of: 'present', cmp: 'gt', num: 1, den: 2 }]
const motion = (text: string) => ({ kind: 'general', method: 'hands', text, majority })
const post = (key: string, text: string) => world.post(path, motion(text), 'secretariat', { 'idempotency-key': key })
const withText = async (text: string) => {
  const { body } = await world.get(path)
  return body.items.filter((one: { text: string }) => one.text === text)
}

describe('a POST with an Idempotency-Key', () => {
  test('takes effect once, and answers the same again', async () => {
    const first = await post('once', '一')
    const second = await post('once', '一')
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body).toEqual(first.body)
    expect(await withText('一')).toHaveLength(1)
  })

  test('takes effect once when ten of it race', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => post('race', '二')))
    const [{ id }] = await withText('二')
    expect(answers.map(({ status, body }) => [status, body.id])).toEqual(Array(10).fill([201, id]))
    expect(await withText('二')).toHaveLength(1)
  })

  test('and another body is refused, and changes nothing', async () => {
    await post('other', '三')
    const { status, body } = await post('other', '四')
    expect([status, body.type]).toEqual([422, 'idempotency-key-reused'])
    expect(await withText('四')).toHaveLength(0)
  })

  test('and another key takes effect again', async () => {
    await post('one', '五')
    await post('two', '五')
    expect(await withText('五')).toHaveLength(2)
  })

  test('is not another route with the same key', async () => {
    await post('shared', '六')
    const { status } = await world.post(`${at}/convene`, {}, 'secretariat', { 'idempotency-key': 'shared' })
    expect(status).toBe(200)
  })

  test("is not another association's", async () => {
    const key = { 'idempotency-key': 'mine' }
    const elsewhere = await newWorld()
    await elsewhere.put('/v1/association', {
      name: '乙',
      bodies: [{ id: 'body', name: '乙', kind: 'plenary', term: 1 }],
    })
    const make = (whose: World, number: number) =>
      whose.post('/v1/sessions', { id: 'same', body: 'body', number, date: '2026-01-05' }, 'secretariat', key)
    expect((await make(world, 7)).status).toBe(201)
    expect((await make(elsewhere, 8)).status).toBe(201)
  })

  test('that was refused can be sent again with the same key', async () => {
    const { status } = await world.post(path, motion(''), 'secretariat', { 'idempotency-key': 'mended' })
    expect(status).toBe(400)
    expect((await post('mended', '七')).status).toBe(201)
  })

  test.each(['', 'a b', 'x'.repeat(201), '\u00e9'])('that is no key is refused: %.10s', async (key) => {
    const { status } = await post(key, '八')
    expect(status).toBe(400)
  })
})
