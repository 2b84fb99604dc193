import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { aBody } from '../../support/meeting.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let session: string
let members: string[]
const markup = '<script>alert(1)</script>'
const formula = '=HYPERLINK("http://evil.example")'
beforeAll(async () => {
  world = await newWorld('市科协')
  const body = await aBody(world, 12, ['university', 'enterprise'])
  session = body.id
  members = body.members
  await world.post('/v1/sessions', {
    id: session,
    body: session,
    title: '五届五次全委会议',
    date: '2099-01-05',
    venue: '礼堂',
  })
  await world.post(`/v1/sessions/${session}/groups`, {
    id: 'g1',
    name: '高校组',
    constituencies: ['university'],
    room: markup,
  })
  await world.post(`/v1/members/import?body=${session}`, [
    { memberNo: 'x1', name: markup, unit: formula, constituency: 'university', position: 'member' },
    { memberNo: 'x2', name: '+86', unit: '@单位', constituency: 'other', position: 'member' },
  ])
  members = [...members, 'x1', 'x2']
})

const asked = (accept: string, query = '', headers = {}) =>
  world.post(`/v1/sessions/${session}/invitations${query}`, {}, 'secretariat', { accept, ...headers })
const table = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' })
const names = (html: string) => [...html.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, name]) => name)
const form = (fields: Record<string, string>) =>
  world.send('POST', `/cockpit/${session}/invitations`, 'secretariat', new URLSearchParams(fields).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'text/html',
  })

describe('as a table', () => {
  test('everyone entitled stands in it once, each with a link that opens', async () => {
    const { status, text, headers } = await asked('text/csv')
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      201,
      'text/csv; charset=utf-8',
      'no-store',
    ])
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="m\d+\.csv"; filename\*=UTF-8''%E4%B8%AA/)
    const [heading, ...rows] = table(text)
    expect(heading).toEqual(['编号', '姓名', '单位', '讨论组', '讨论地点', '个人链接（仅限本人使用）', '有效期至'])
    expect(rows.map(([memberNo]) => memberNo).sort()).toEqual([...members].sort())
    expect(new Set(rows.map((row) => row[5])).size).toBe(members.length)
    const [, name, , , , url = ''] = rows.find(([memberNo]) => memberNo === members[0]) ?? []
    expect((await world.get(new URL(url).pathname, null)).text).toContain(name)
  })

  test('no cell of it is a formula', async () => {
    const rows = table((await asked('text/csv')).text)
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
    expect(rows.find(([memberNo]) => memberNo === 'x1')?.slice(1, 5)).toEqual([markup, `'${formula}`, '高校组', markup])
  })
})

describe('as sheets', () => {
  test('everyone entitled has one card, and names are text', async () => {
    const { status, text, headers } = await asked('text/html,application/xhtml+xml;q=0.9,*/*;q=0.8')
    expect([status, headers.get('cache-control')]).toEqual([201, 'no-store'])
    expect(names(text)).toHaveLength(members.length)
    expect(text.match(/<svg /g)).toHaveLength(members.length)
    expect(text).not.toContain('<script>alert')
    expect(text).toContain('五届五次全委会议')
    expect(text).toContain('礼堂')
  })

  test('by group, each on sheets of its own; one group alone where it is asked for', async () => {
    const sheets = (await asked('text/html', '?sort=group')).text.split('class="sheet"').slice(1)
    expect(sheets.map((sheet) => names(sheet).length)).toEqual([7, 7])
    expect(sheets[0]).toContain('高校组')
    expect(names((await asked('text/html', '?group=g1')).text)).toHaveLength(7)
  })
})

test('who asks for nothing in particular is answered in JSON, as ever', async () => {
  for (const accept of ['application/json', '*/*', 'image/png'])
    expect((await asked(accept)).body.items[0]).toEqual({
      memberNo: expect.any(String),
      url: expect.stringContaining('/m/'),
      expiresAt: '2099-01-06T16:00:00.000Z',
    })
})

test('a repeat with the same Idempotency-Key gives the same links, whatever it is asked for as', async () => {
  const key = { 'idempotency-key': 'k' }
  const { body } = await asked('application/json', '', key)
  const rows = table((await asked('text/csv', '', key)).text).slice(1)
  expect(rows.map((row) => row[5]).sort()).toEqual(body.items.map(({ url }: { url: string }) => url).sort())
})

describe('on their page', () => {
  test('the forms of one page give the same links, another page’s others', async () => {
    const links = async (key: string, sort = 'strokes') =>
      table((await form({ key, as: 'csv', sort })).text)
        .slice(1)
        .map((row) => row[5])
        .sort()
    const first = await links('one')
    expect(await links('one', 'group')).toEqual(first)
    expect(await links('two')).not.toEqual(first)
  })

  test('somebody is found by a part of their name, and has a card alone', async () => {
    const { text } = await world.get(`/cockpit/${session}/invitations?q=x2`)
    expect(text.match(/name="memberNo" value="([^"]+)"/g)).toEqual(['name="memberNo" value="x2"'])
    const { status, text: card } = await form({ memberNo: 'x2', key: 'k' })
    expect([status, names(card)]).toEqual([200, ['+86']])
    expect((await form({ memberNo: '__proto__' })).status).toBe(400)
    expect((await form({ memberNo: 'nobody' })).status).toBe(404)
  })

  test('it says so where nobody fits, and makes nothing', async () => {
    const { status, text } = await world.get(`/cockpit/${session}/invitations?q=${encodeURIComponent(markup)}x`)
    expect([status, text.includes('没有找到')]).toEqual([200, true])
    expect(text).not.toContain('<script>alert')
  })

  test('it is the secretariat’s alone', async () => {
    for (const who of ['leader', 'auditor', null])
      expect((await world.get(`/cockpit/${session}/invitations`, who)).status).toBe(who ? 403 : 401)
  })
})
