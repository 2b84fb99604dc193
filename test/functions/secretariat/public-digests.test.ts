import { beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '../../../functions/store/db.ts'
import { publicDigest } from '../../../functions/store/public-digests.ts'
import { latest } from '../../../functions/store/suggestion-lists.ts'
import { aDiscussion, type Discussion, inDays } from '../../support/discussion.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let at: Discussion
let world: World
const path = '/v1/association/digest'
const secretWord = '不得公开'
const put = (body: object, headers?: Record<string, string>) => world.put(path, body, 'secretariat', headers)
const published = async (body: object = { enabled: true }): Promise<string> =>
  new URL((await put(body)).body.url).pathname
const read = (address: string, headers?: Record<string, string>) => world.get(address, null, headers)

beforeAll(async () => {
  at = await aDiscussion()
  world = at.world
  const text = { situation: secretWord, proposal: secretWord }
  const moved = async (more: object, ...moves: [string, object?][]) => {
    const { id } = await at.suggest({ ...text, ...more })
    for (const [move, body] of moves) expect((await at.move(id, move, body)).status).toBe(200)
    return id
  }
  const because = { reason: secretWord }
  const answer = { class: 'A', text: secretWord, signer: secretWord }
  const assigned = { host: '学会部', dueAt: inDays(9) }
  await moved({ title: '草稿' })
  await moved({ title: '已提交' }, ['submit'])
  await moved({ title: '退回' }, ['submit'], ['return', because])
  await moved({ title: '不受理' }, ['submit'], ['decline', because])
  await moved({ title: '撤回' }, ['submit'], ['accept'], ['withdraw', because])
  await moved({ title: '关于委员 1提出建设科技馆的事' }, ['submit'], ['accept'])
  const closed = await moved(
    { title: '完善评价', theme: '人才培养' },
    ...([['submit'], ['accept'], ['assign', assigned], ['start'], ['reply', answer]] as [string, object?][]),
    ['feedback', { satisfied: true, comment: secretWord }],
    ['close', { note: secretWord }],
  )
  const merged = await at.suggest({ title: '并入', ...text })
  await at.move(merged.id, 'submit')
  const target = await moved({ title: '题' }, ['submit'])
  await at.move(merged.id, 'merge', { into: target })
  await at.move(target, 'accept')
  expect(closed).toBeTruthy()
})

test('nothing is public until the association says so', async () => {
  expect((await world.get(path)).body).toEqual({ enabled: false })
  expect((await put({ enabled: false })).body).toEqual({ enabled: false })
})

test('it is the secretariat that says so', async () => {
  for (const who of ['leader', 'auditor', world.memberToken('001')]) {
    expect((await world.get(path, who)).status).toBe(403)
    expect((await world.put(path, { enabled: true }, who)).status).toBe(403)
  }
})

describe('while it is public', () => {
  let address: string
  beforeAll(async () => {
    address = await published()
  })

  test('everybody reads how much was suggested and what became of it', async () => {
    const { status, body, headers } = await read(`${address}.json`)
    expect([status, headers.get('cache-control'), headers.get('vary')]).toEqual([
      200,
      'public, max-age=60',
      'accept-language',
    ])
    expect(body).toMatchObject({
      association: '市科协',
      sessions: [{ title: expect.any(String), date: '2026-01-05' }],
      total: 8,
      byTheme: { 科学普及: 7, 人才培养: 1 },
      byStatus: { submitted: 1, returned: 1, declined: 1, withdrawn: 1, accepted: 2, closed: 1, merged: 1 },
      statuses: { closed: '已办结' },
      classes: { A: '已解决' },
    })
  })

  test('what was accepted is listed, the newest first, with the class of its answer; people in its title are masked', async () => {
    const { body } = await read(`${address}.json`)
    expect(body.items).toEqual([
      { number: '5-5-009', title: '题', theme: '科学普及', status: 'accepted' },
      { number: '5-5-007', title: '完善评价', theme: '人才培养', status: 'closed', class: 'A' },
      { number: '5-5-006', title: '关于○○提出建设科技馆的事', theme: '科学普及', status: 'accepted' },
    ])
  })

  test('nobody is named, nothing is quoted, no department, group or id is told', async () => {
    const page = await read(address, { accept: 'text/html' })
    const json = await read(`${address}.json`)
    for (const { text } of [page, json]) {
      expect(text).not.toMatch(/委员 ?\d|不得公开|学会部|一组|secretariat|plenary"|"s"|s\.00/)
      expect(text).toContain('完善评价')
    }
  })

  test('it is a page under the strict policy, in the language that is asked for, and leaves no cookie', async () => {
    const { text, headers } = await read(`${address}?lang=en`, { accept: 'text/html' })
    expect(text).toContain('<html lang="en">')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect([headers.get('cache-control'), headers.get('set-cookie')]).toEqual(['public, max-age=60', null])
    const chinese = await read(address, { accept: 'text/html', cookie: 'lang=en' })
    expect(chinese.text).toContain('<html lang="zh-CN">')
  })

  test('what a caller has already is not sent again', async () => {
    const etag = (await read(`${address}.json`)).headers.get('etag') ?? ''
    expect((await read(`${address}.json`, { 'if-none-match': etag })).status).toBe(304)
  })

  test('however often it is read, suggestions and members are looked through once a minute', async () => {
    await read(`${address}.json`)
    publicDigest.forget(address.split('/').pop() ?? '')
    const sent = vi.spyOn(db, 'ask')
    expect((await read(`${address}.json`)).body.total).toBe(8)
    const queries = sent.mock.calls.filter(([operation]) => operation === 'Query')
    sent.mockRestore()
    expect(queries).toEqual([])
  })

  test('saying so again changes nothing; it can be narrowed to a session', async () => {
    expect(await published()).toBe(address)
    await world.post('/v1/sessions', { id: 'other', body: 'plenary', number: 6, date: '2026-06-05' })
    expect(await published({ enabled: true, session: 'other' })).toBe(address)
    expect((await world.get(path)).body).toMatchObject({ enabled: true, session: 'other' })
    expect((await read(`${address}.json`)).body).toMatchObject({ total: 0, sessions: [], items: [] })
    expect((await read(address, { accept: 'text/html' })).text).toContain('还没有已受理的意见建议')
    await published({ enabled: true, session: 's' })
    expect((await read(`${address}.json`)).body.total).toBe(8)
  })

  test('taken back, its address opens nothing; public again it has another', async () => {
    expect((await put({ enabled: false })).body).toEqual({ enabled: false })
    for (const known of [address, `${address}.json`]) expect((await read(known)).status).toBe(404)
    const again = await published()
    expect(again).not.toBe(address)
    expect([(await read(`${again}.json`)).status, (await read(`${address}.json`)).status]).toEqual([200, 404])
  })

  test('the log tells who made it public and who took it back, without its key', async () => {
    const { items } = (await world.get('/v1/log?about=association')).body
    const moves = items.filter(({ move }: { move: string }) => move.endsWith('-digest'))
    expect(moves.map(({ move }: { move: string }) => move)).toEqual([
      'publish-digest',
      'publish-digest',
      'publish-digest',
      'withdraw-digest',
      'publish-digest',
    ])
    expect(JSON.stringify(items)).not.toContain(address.split('/').pop())
  })
})

test('a write with a stale If-Match is refused', async () => {
  expect((await put({ enabled: true }, { 'if-match': '"x"' })).status).toBe(412)
  const etag = (await world.get(path)).headers.get('etag') ?? ''
  expect((await put({ enabled: true }, { 'if-match': etag })).status).toBe(200)
})

test.each([
  ['a session that is not there', { enabled: true, session: 'nowhere' }, 'session'],
  ['what is no session', { enabled: true, session: '__proto__' }, 'session'],
  ['neither yes nor no', {}, 'enabled'],
  ['a field that does not exist', { enabled: true, key: 'mine' }, ''],
])('%s is refused', async (_, body, at) => {
  const { status, body: problem } = await put(body)
  expect([status, problem.errors[0].path]).toEqual([400, at])
})

test.each(['made-up', '.json', '__proto__', 'constructor.json', '%00', '%0A'])(
  'a key that opens nothing opens nothing: %s',
  async (key) => {
    expect((await read(`/digest/${key}`)).status).toBe(404)
  },
)

test('a list ends with the newest that are asked for', async () => {
  const found = await latest(world.association, 's', ({ status }) => status === 'accepted', 1)
  expect(found.map(({ number }) => number)).toEqual(['5-5-009'])
})

test('each association has its own', async () => {
  const other = await newWorld('乙协会')
  expect((await other.get(path)).body).toEqual({ enabled: false })
  const { url } = (await other.put(path, { enabled: true })).body
  expect((await read(`${new URL(url).pathname}.json`)).body).toMatchObject({ association: '乙协会', total: 0 })
})
