import { afterAll, beforeAll, expect, test } from 'vitest'
import { routeTable } from '../../functions/http/route-table.ts'
import { instant } from '../../functions/store/clock.ts'
import { keys } from '../../functions/store/keys.ts'
import { poll as readPoll } from '../../functions/store/polls.ts'
import { put, transact } from '../../functions/store/transact.ts'
import { addressOf, furnish } from '../support/furnished.ts'
import type { Answer } from '../support/world.ts'
import { Deployment } from './deployment.ts'

let deployment: Deployment
let poll: string
let token: string
beforeAll(async () => {
  deployment = await Deployment.start()
}, 180_000)
afterAll(() => deployment?.stop())

const session = '/v1/sessions/s'
const numbers = ['001', '002', '003']
const majority = [{ of: 'present', cmp: 'gt', num: 1, den: 2 }]
const made = ({ status, body, text }: Answer) => {
  if (status >= 300) throw new Error(`${status} ${text}`)
  return body
}

test('every function loads, and how long that takes is told', () => {
  const loading = Object.entries(deployment.functions).map(([name, { lambda }]) => [name, Math.round(lambda.importMs)])
  console.log('ms to load:', Object.fromEntries(loading))
  expect(loading.map(([name]) => name).sort()).toEqual(['ballot', 'jobs', 'member', 'reader', 'secretariat'])
  expect(loading.filter(([, ms]) => !(Number(ms) > 0))).toEqual([])
})

test('what is no route is a problem document', async () => {
  const { status, headers } = await deployment.world.get('/v1/nothing')
  expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json'])
})

test('the secretariat configures, imports and opens a session', async () => {
  const { world } = deployment
  made(
    await world.put('/v1/association', { name: '甲', bodies: [{ id: 'b', name: '全委会', kind: 'plenary', term: 5 }] }),
  )
  const csv = `memberNo,name,unit,constituency,position\n${numbers.map((no) => `${no},委员,某单位,高校,member`).join('\n')}`
  const imported = await world.send('POST', '/v1/members/import?body=b', 'secretariat', csv, {
    'content-type': 'text/csv',
  })
  expect(made(imported)).toMatchObject({ applied: true })
  made(await world.post('/v1/sessions', { id: 's', body: 'b', number: 5, date: '2026-01-05' }))
  made(await world.post(`${session}/convene`))
  made(
    await world.put(`${session}/attendance`, { items: numbers.map((memberNo) => ({ memberNo, status: 'present' })) }),
  )
  expect(made(await world.post(`${session}/open`))).toMatchObject({ status: 'open' })
})

test('a motion is tabled and a poll opened on it', async () => {
  const { world } = deployment
  made(await world.post(`${session}/motions`, { id: 'm', kind: 'general', method: 'open', text: '同意。', majority }))
  const opened = made(await world.post('/v1/motions/m/polls', { seconds: 600 }))
  expect(opened).toMatchObject({ status: 'open', electorate: { present: 3 } })
  poll = opened.id
})

test('a member signs in by a personal link, which by itself only shows whose it is', async () => {
  const { world } = deployment
  const { url } = made(await world.post('/v1/members/001/invitations'))
  const link = new URL(url, deployment.url).pathname
  const shown = await world.fetch(link, { headers: { accept: 'text/html' } })
  expect([shown.status, shown.headers.get('set-cookie')]).toEqual([200, null])
  token = made(await world.post(link, undefined, null)).token

  const browser = { origin: deployment.url, accept: 'text/html' }
  const signedIn = await world.fetch(link, { method: 'POST', headers: browser })
  expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/member'])
  expect(signedIn.headers.get('set-cookie')).toMatch(/^__Host-plenum=.*HttpOnly.*Secure/)
})

test('the member votes: once counted, the same again is the same, another choice is refused', async () => {
  const { world } = deployment
  const vote = (choice: string) => world.post(`/v1/polls/${poll}/ballot`, { choice }, token)
  expect((await vote('for')).status).toBe(201)
  expect((await vote('for')).status).toBe(200)
  expect((await vote('against')).body.type).toBe('already-voted')
  const { body } = await world.get(`/v1/polls/${poll}/ballot`, token)
  expect(body).toMatchObject({ memberNo: '001', choice: 'for' })
})

test("the member votes from the page's form, without a script", async () => {
  const { world } = deployment
  const answer = await world.fetch(`/member/polls/${poll}/ballot`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.memberToken('002')}` },
    body: new URLSearchParams({ choice: 'against' }),
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/member?said=counted'])
})

test('the poll is closed, and every seat is in the result', async () => {
  const { world } = deployment
  made(await world.post(`/v1/polls/${poll}/close`))
  const { status, counts } = made(await world.get(`/v1/polls/${poll}/result`))
  expect(status).toBe('lost')
  expect(counts).toMatchObject({ entitled: 3, for: 1, against: 1, notVoted: 1 })
})

/** Moves the end of a poll into the past, instead of waiting for it. */
async function endNow(id: string): Promise<void> {
  const { association } = deployment.world
  await transact([put(keys.poll(association, id), { ...(await readPoll(association, id)), closesAt: instant() })])
}

test('the jobs close a poll whose time is up, and the roster changes with it', async () => {
  const { world } = deployment
  const entrant = { memberNo: '004', name: '新委员', unit: '某单位', constituency: '高校' }
  const changes = [{ op: 'replace', out: '003', in: entrant, reason: '辞去' }]
  made(
    await world.post(`${session}/motions`, {
      id: 'r',
      kind: 'roster-change',
      method: 'open',
      text: '同意。',
      majority,
      changes,
    }),
  )
  const { id } = made(await world.post('/v1/motions/r/polls', { seconds: 600 }))
  for (const memberNo of ['001', '002'])
    made(await world.post(`/v1/polls/${id}/ballot`, { choice: 'for' }, world.memberToken(memberNo)))
  await endNow(id)
  await deployment.functions.jobs?.lambda.invoke({ source: 'aws.events' })
  expect(made(await world.get(`/v1/polls/${id}/result`))).toMatchObject({ status: 'carried', counts: { for: 2 } })
  const { items } = made(await world.get('/v1/bodies/b/roster'))
  expect(items.map(({ memberNo }: { memberNo: string }) => memberNo)).toEqual(
    expect.arrayContaining(['001', '002', '004']),
  )
  expect(items.length).toBe(3)
})

test('a message opens a scheduled poll in time, and closes it; what comes too early is sent again', async () => {
  const { world, functions } = deployment
  const { secretariat, jobs } = functions
  made(await world.post(`${session}/motions`, { id: 't', kind: 'general', method: 'open', text: '同意。', majority }))
  const opensAt = new Date(Date.now() + 1500).toISOString()
  const { id } = made(await world.post('/v1/motions/t/polls', { opensAt, seconds: 600 }))
  const deliver = (body = '') => jobs?.lambda.invoke({ Records: [{ messageId: '1', body }] })
  const [sent] = secretariat?.messages.slice(-1) ?? []
  expect(JSON.parse(sent ?? '')).toEqual({ association: world.association, poll: id })
  await deliver(sent)
  expect(jobs?.messages).toEqual([sent])
  await new Promise((done) => setTimeout(done, Date.parse(opensAt) - Date.now()))
  expect(await deliver(sent)).toEqual({ batchItemFailures: [] })
  expect(made(await world.get(`/v1/polls/${id}`))).toMatchObject({ status: 'open', electorate: { present: 2 } })
  await endNow(id)
  expect(await deliver(sent)).toEqual({ batchItemFailures: [] })
  expect(made(await world.get(`/v1/polls/${id}/result`)).counts).toMatchObject({ present: 2, notVoted: 3 })
})

test('bodies that are no text go both ways unharmed', async () => {
  const { world } = deployment
  const yaml = await world.send('PUT', '/v1/plan?dryRun=true', 'secretariat', 'association: {', {
    'content-type': 'application/yaml',
  })
  expect(yaml.body.type).toBe('invalid')
  const icon = new Uint8Array(await (await world.fetch('/docs/favicon-32x32.png')).arrayBuffer())
  expect([...icon.slice(1, 4)]).toEqual([...Buffer.from('PNG')])
})

test('one of each thing is made, and every read finds it', async () => {
  const furnished = await furnish(await deployment.another(), '甲乙', 'f')
  const { world, ids } = furnished
  const member = world.memberToken(ids.memberNo ?? '')
  const missed: string[] = []
  for (const { path, method, roles } of routeTable) {
    if (method !== 'get') continue
    const isStaff = roles === 'public' || roles.includes('secretariat')
    const who = isStaff ? 'secretariat' : roles.includes('host') ? furnished.host : member
    const { status } = await world.get(addressOf({ path, isWrite: false }, furnished), who)
    if (status >= 400) missed.push(`${path}: ${status}`)
  }
  expect(missed).toEqual([])
})

test('a member suggests, submits and withdraws', async () => {
  const { world } = deployment
  const who = world.memberToken('001')
  made(
    await world.post(`${session}/groups`, {
      id: 'g',
      name: '一组',
      constituencies: ['高校'],
      room: '101',
      convener: '001',
      recorder: '002',
    }),
  )
  made(await world.put('/v1/association', { ...made(await world.get('/v1/association')), themes: ['科学普及'] }))
  const words = { title: '题', situation: '情况', proposal: '建议', theme: '科学普及' }
  const { id } = made(await world.post(`${session}/suggestions`, { ...words, group: 'g', proposers: ['001'] }, who))
  made(await world.post(`/v1/suggestions/${id}/submit`, {}, who))
  made(await world.post(`/v1/suggestions/${id}/accept`))
  expect(made(await world.post(`/v1/suggestions/${id}/withdraw`, { reason: '已解决' }, who)).status).toBe('withdrawn')
  made(await world.put(`${session}/groups/g/report`, { text: '汇报' }, world.memberToken('002')))
  made(await world.put(`${session}/groups/g/report`, { confirmed: true }, who))
})

test('no function asked for anything that its role may not do', () => {
  expect(deployment.refused).toEqual([])
})
