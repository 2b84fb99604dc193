import { afterEach, beforeAll, expect, test } from 'vitest'
import { clock } from '../../../functions/store/clock.ts'
import { read } from '../../../functions/store/items.ts'
import { keys } from '../../../functions/store/keys.ts'
import type { Link } from '../../../functions/store/links.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
const people = ['001', '005', '007'].map((memberNo) => ({
  memberNo,
  name: memberNo === '007' ? '<script>alert(1)</script>' : `委员${memberNo}`,
  unit: '单位',
  constituency: 'committee',
  position: 'member',
}))
const now = clock.now
afterEach(() => {
  clock.now = now
})

const invited = async (memberNo = '005', headers?: Record<string, string>) =>
  (await world.post(`/v1/members/${memberNo}/invitations`, {}, 'secretariat', headers)).body
const pathOf = ({ url }: { url: string }) => new URL(url).pathname
const linkAt = (path: string) => read<Link>(keys.link(path.slice('/m/'.length)))
const browser = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' }

beforeAll(async () => {
  world = await newWorld('市科协')
  await world.put('/v1/association', {
    name: '市科协',
    timezone: 'Asia/Shanghai',
    bodies: [{ id: 'plenary', name: '全委会', kind: 'plenary', term: 5 }],
  })
  await world.post('/v1/members/import?body=plenary', people)
  await world.post('/v1/sessions', { id: 's', body: 'plenary', number: 5, date: '2099-02-24' })
})

test('a link is good until a day after the session, where the association is', async () => {
  const { url, expiresAt } = await invited()
  expect(url).toMatch(/^http:\/\/localhost\/m\/[\w-]{22}$/)
  expect(expiresAt).toBe('2099-02-25T16:00:00.000Z')
})

test('everyone entitled is invited in one answer, each with a link of their own', async () => {
  const { status, body } = await world.post('/v1/sessions/s/invitations')
  expect([status, body.items.map((one: { memberNo: string }) => one.memberNo).sort()]).toEqual([
    201,
    ['001', '005', '007'],
  ])
  expect(new Set(body.items.map(pathOf)).size).toBe(3)
  for (const item of body.items) expect((await linkAt(pathOf(item)))?.memberNo).toBe(item.memberNo)
})

test('a repeat with the same Idempotency-Key answers the same links, and another key others', async () => {
  const all = (key: string) => world.post('/v1/sessions/s/invitations', {}, 'secretariat', { 'idempotency-key': key })
  const first = await all('k1')
  expect((await all('k1')).body).toEqual(first.body)
  expect((await all('k2')).body.items[0].url).not.toBe(first.body.items[0].url)
  expect(await invited('005', { 'idempotency-key': 'k1' })).toEqual(await invited('005', { 'idempotency-key': 'k1' }))
})

test('looking at a link shows whose it is, and neither signs in nor uses anything up', async () => {
  const path = pathOf(await invited())
  const page = await world.fetch(path, { headers: { accept: 'text/html' } })
  const text = await page.text()
  expect([page.status, page.headers.get('set-cookie')]).toEqual([200, null])
  expect(text).toContain('委员005')
  expect(text).toContain('市科协')
  expect((await linkAt(path))?.signIns).toBe(0)
})

test('a name that is markup stays text', async () => {
  const page = await world.fetch(pathOf(await invited('007')), { headers: { accept: 'text/html' } })
  expect(await page.text()).not.toContain('<script>alert')
})

test('signing in gives a token that is good for as long as the link, and is counted', async () => {
  const invitation = await invited()
  const path = pathOf(invitation)
  const { status, body } = await world.post(path, {}, null)
  expect([status, Object.keys(body)]).toEqual([200, ['token']])
  expect((await world.get('/v1/association', body.token)).status).toBe(200)
  expect((await world.get('/v1/members', body.token)).status).toBe(403)
  await world.post(path, {}, null)
  expect((await linkAt(path))?.signIns).toBe(2)
  clock.now = () => new Date(Date.parse(invitation.expiresAt))
  expect((await world.get('/v1/association', body.token)).status).toBe(401)
  expect((await world.post(path, {}, null)).body.type).toBe('link-not-valid')
})

test('a browser gets a cookie that scripts and other sites cannot use, and goes on to its page', async () => {
  const path = pathOf(await invited())
  const answer = await world.fetch(path, { method: 'POST', headers: { ...browser, origin: 'http://localhost' } })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/member'])
  const cookie = answer.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  const headers = { accept: 'application/json', cookie: cookie.split(';')[0] ?? '' }
  expect((await world.fetch('/v1/association', { headers })).status).toBe(200)
})

test.each([
  ['another site', { origin: 'https://elsewhere.example' }],
  ['a page that hides where it is', {}],
  ['another site, by the browser’s own word', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' }],
])('%s cannot sign a browser in', async (_, headers) => {
  const answer = await world.fetch(pathOf(await invited()), { method: 'POST', headers: { ...browser, ...headers } })
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null])
})

test.each(['unknown', '%00', '..%2f..%2fetc', 'a'.repeat(3000)])(
  'there is nothing behind a made-up link: %.20s',
  async (id) => {
    expect((await world.get(`/m/${id}`, null)).status).toBe(404)
    expect((await world.post(`/m/${id}`, {}, null)).status).toBe(404)
  },
)

test('revoking ends every link and everything signed in by one; a later link is good again', async () => {
  const before = pathOf(await invited())
  const { token } = (await world.post(before, {}, null)).body
  clock.now = () => new Date(Date.now() + 5)
  expect((await world.delete('/v1/members/005/invitations')).status).toBe(204)
  expect((await world.post(before, {}, null)).status).toBe(404)
  expect((await world.get(before, null)).status).toBe(404)
  expect((await world.get('/v1/association', token)).status).toBe(401)
  clock.now = () => new Date(Date.now() + 10)
  const after = (await world.post(pathOf(await invited()), {}, null)).body.token
  expect((await world.get('/v1/association', after)).status).toBe(200)
})

test('the secret of a link is stored nowhere', async () => {
  const path = pathOf(await invited())
  expect(JSON.stringify(await linkAt(path))).not.toContain(path.slice('/m/'.length))
})

test.each([
  ['an unknown member', '/v1/members/999/invitations'],
  ['an unknown session', '/v1/sessions/none/invitations'],
])('%s is not invited', async (_, path) => {
  expect((await world.post(path)).status).toBe(404)
})

test('without a session ahead a link is good for a day', async () => {
  const other = await newWorld()
  await other.post('/v1/members/import', [people[0]])
  const { body } = await other.post('/v1/members/001/invitations')
  expect(Math.abs(Date.parse(body.expiresAt) - Date.now() - 24 * 3600_000)).toBeLessThan(60_000)
})
