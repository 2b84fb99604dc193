import { beforeAll, expect, test } from 'vitest'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
const names = ['甲', '乙', '丙', '丁', '戊']
beforeAll(async () => {
  world = await newWorld()
  for (const name of names) await world.put('/v1/association', { name })
})

async function everyPage(path: string) {
  const pages: { id: string; move: string; at: string; by: string }[][] = []
  for (let cursor = ''; ; ) {
    const { body } = await world.get(`${path}${cursor}`)
    pages.push(body.items)
    if (!body.next) return pages
    cursor = `&cursor=${body.next}`
  }
}

test('the log tells who did what and when, newest first', async () => {
  const { status, body } = await world.get('/v1/log', 'auditor')
  expect(status).toBe(200)
  expect(body.items[0]).toMatchObject({
    by: `secretariat:${world.association}-secretariat`,
    move: 'configure',
    about: ['association'],
    at: expect.stringMatching(/^20.+Z$/),
  })
  const ids = body.items.map(({ id }: { id: string }) => id)
  expect(ids).toEqual([...ids].sort().reverse())
})

test.each([
  ['of one thing, oldest first', '/v1/log?about=association&limit=2', 1],
  ['of the association, newest first', '/v1/log?limit=2', -1],
])('the pages of the log %s, are whole and have nothing twice', async (_, path, direction) => {
  const pages = await everyPage(path)
  expect(pages.every((page) => page.length <= 2 && page.length > 0)).toBe(true)
  const ids = pages.flat().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual([...ids].sort((a, b) => direction * (a < b ? -1 : 1)))
  expect(pages.flat().filter(({ move }) => move === 'configure')).toHaveLength(names.length)
})

test.each(['', 'x', '01GT0Z3K8Y6C9D4E2F7H5J1K3'])(
  'from the cursor "%s", which no page gave, the log begins anew',
  async (cursor) => {
    for (const path of ['/v1/log?', '/v1/log?about=association&']) {
      const { status, body } = await world.get(`${path}cursor=${cursor}`)
      expect(status).toBe(200)
      expect(body).toEqual((await world.get(path)).body)
    }
  },
)

test('of what does not exist the log says nothing', async () => {
  expect((await world.get('/v1/log?about=no-such-thing')).body).toEqual({ items: [] })
})

test.each(['leader', 'member'])('the log is not for a %s', async (who) => {
  const token = who === 'member' ? world.memberToken('001') : who
  expect((await world.get('/v1/log', token)).status).toBe(403)
})
