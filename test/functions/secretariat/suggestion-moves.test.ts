import { beforeAll, expect, test } from 'vitest'
import { clock } from '../../../functions/store/clock.ts'
import { aDiscussion, type Discussion, inDays } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
const member = (memberNo: string) => at.world.memberToken(memberNo)
const read = async (id: string, who = 'secretariat') => (await at.world.get(`/v1/suggestions/${id}`, who)).body
const assigned = { host: '办公室', dueAt: inDays(60) }
beforeAll(async () => {
  at = await aDiscussion()
})

test('from a draft to the end, each move in the log with who, when and why', async () => {
  const { id } = await at.suggest({}, member('001'))
  const moves: [string, object, string?][] = [
    ['submit', {}, member('001')],
    ['accept', {}],
    ['assign', { ...assigned, coHosts: ['学会部'], priority: 'P1', task: '人才举荐' }],
    ['extend', { dueAt: inDays(80), reason: '需协调' }],
    ['start', {}],
    ['reply', { class: 'A', text: '已办结', signer: '徐', opinions: [{ department: '学会部', text: '同意' }] }],
    ['feedback', { satisfied: true, comment: '满意' }, member('001')],
    ['close', { note: '办结' }],
  ]
  for (const [move, body, who] of moves) expect((await at.move(id, move, body, who)).status, move).toBe(200)
  const log = (await at.world.get(`/v1/suggestions/${id}/log`, member('001'))).body.items
  expect(log.map((entry: { move: string; reason?: string }) => [entry.move, entry.reason])).toEqual([
    ['create', undefined],
    ['submit', undefined],
    ['accept', undefined],
    ['assign', undefined],
    ['extend', '需协调'],
    ['start', undefined],
    ['reply', undefined],
    ['feedback', '满意'],
    ['close', '办结'],
  ])
  expect(log[1]).toEqual({ at: expect.any(String), by: 'member:001', move: 'submit' })
  expect(await read(id, member('001'))).toMatchObject({
    status: 'closed',
    route: 'internal',
    host: '办公室',
    priority: 'P1',
    task: '人才举荐',
    reply: { class: 'A', text: '已办结', signer: '徐', promises: [] },
    feedback: { proposer: '001', satisfied: true },
  })
})

test('what is not possible is refused with what is', async () => {
  const { status, body } = await at.move(await at.taken('submit', 'accept'), 'start')
  expect([status, body.type]).toEqual([409, 'not-allowed-now'])
  expect(body.allowed).toEqual(['split', 'withdraw', 'assign', 'queue', 'explain', 'reference'])
})

test.each([
  ['another member', '005', 'submit', 403],
  ['the recorder, who did not propose it', '002', 'submit', 403],
  ['a proposer', '001', 'accept', 403],
  ['a proposer', '001', 'submit', 200],
])('%s (%s) makes the move %s: %i', async (_, who, move, status) => {
  const { id } = await at.suggest()
  expect((await at.move(id, move, {}, member(who))).status).toBe(status)
})

test('a suggestion that there is not is not found, whatever its id looks like', async () => {
  for (const id of ['s.999', 'no-such-thing', '%00', '__proto__', 's.001%23x'])
    expect((await at.move(id, 'submit')).status).toBe(404)
})

test('a merge keeps every proposer, and each is asked', async () => {
  const kept = await at.taken('submit')
  const merged = (await at.suggest({ proposers: ['003', '004'] })).id
  await at.move(merged, 'submit')
  expect((await at.move(merged, 'merge', { into: kept })).body).toMatchObject({ status: 'merged', mergedInto: kept })
  expect(await read(kept, member('004'))).toMatchObject({ proposers: ['001', '003', '004'], merged: [merged] })
  for (const [move, body] of [
    ['accept', {}],
    ['assign', assigned],
    ['start', {}],
    ['reply', { class: 'C', text: '留作参考', signer: '徐' }],
  ] as const)
    await at.move(kept, move, body)
  expect((await at.move(kept, 'feedback', { satisfied: true }, member('003'))).body.status).toBe('replied')
  expect((await at.move(kept, 'feedback', { satisfied: true }, member('003'))).status).toBe(409)
  expect((await at.move(kept, 'feedback', { satisfied: false }, member('004'))).body.status).toBe('rework')
})

test('what was merged is taken out again while nobody was answered, and both logs say so', async () => {
  const kept = await at.taken('submit')
  const [one, other] = [
    (await at.suggest({ proposers: ['003', '004'] })).id,
    (await at.suggest({ proposers: ['004'] })).id,
  ]
  for (const id of [one, other]) {
    await at.move(id, 'submit')
    await at.move(id, 'merge', { into: kept })
  }
  await at.move(kept, 'accept')
  expect((await at.move(kept, 'withdraw')).status).toBe(409)
  const parted = await at.move(one, 'un-merge', { reason: '另办' })
  expect([parted.body.status, parted.body.mergedInto]).toEqual(['submitted', undefined])
  expect(await read(kept)).toMatchObject({ proposers: ['001', '004'], merged: [other] })
  expect((await at.world.get(`/v1/suggestions/${kept}`, member('003'))).status).toBe(404)
  for (const id of [one, kept]) {
    const { items } = (await at.world.get(`/v1/log?about=${id}`)).body
    expect(items.at(-1)).toMatchObject({ move: 'un-merge', reason: '另办', about: [one, kept] })
  }
  await at.move(kept, 'assign', assigned)
  await at.move(kept, 'start')
  await at.move(kept, 'reply', { class: 'A', text: '已办结', signer: '徐' })
  const late = await at.move(other, 'un-merge', { reason: '另办' })
  expect([late.status, late.body.allowed]).toEqual([409, []])
})

test('what it is merged into must be there, be open to it, and be another', async () => {
  const [one, accepted, draft] = [await at.taken('submit'), await at.taken('submit', 'accept'), (await at.suggest()).id]
  const gone = await at.taken('submit', ['merge', { into: accepted }])
  const into = async (id: string) => (await at.move(one, 'merge', { into: id })).status
  expect([await into(one), await into('s.999'), await into(draft), await into(gone)]).toEqual([400, 400, 409, 409])
  const { body } = await at.move(one, 'merge', { into: gone })
  expect(body.allowed).toEqual(['return', 'accept', 'decline'])
})

test('two that are merged into each other at once: one goes, the other stays', async () => {
  const [one, other] = [await at.taken('submit'), await at.taken('submit')]
  const both = await Promise.all([at.move(one, 'merge', { into: other }), at.move(other, 'merge', { into: one })])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('of a move made many times at once, one counts', async () => {
  const id = await at.taken('submit')
  const all = await Promise.all(Array.from({ length: 5 }, () => at.move(id, 'accept')))
  expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
  expect((await at.world.get(`/v1/suggestions/${id}/log`)).body.items).toHaveLength(3)
})

test('a move repeated under its Idempotency-Key is made once', async () => {
  const id = await at.taken('submit')
  const send = () => at.world.post(`/v1/suggestions/${id}/accept`, {}, 'secretariat', { 'idempotency-key': 'once' })
  expect([(await send()).body.status, (await send()).body.status]).toEqual(['accepted', 'accepted'])
})

test('a split makes parts that go on by themselves, and are the proposers’ own', async () => {
  const id = await at.taken('submit', 'accept')
  const parts = ['甲', '乙'].map((title) => ({ title, situation: '无', proposal: '无' }))
  const { status, body } = await at.move(id, 'split', { parts })
  expect([status, body.status, body.splitInto]).toEqual([200, 'split', [expect.any(String), expect.any(String)]])
  const part = await read(body.splitInto[1], member('001'))
  expect(part).toMatchObject({ status: 'accepted', title: '乙', splitFrom: id, group: 'g1', proposers: ['001'] })
  expect((await at.move(part.id, 'assign', assigned)).status).toBe(200)
  expect((await at.move(id, 'split', { parts: parts.slice(1) })).status).toBe(400)
})

test('a host hands back within seven working days; after that it is assigned anew', async () => {
  const late = await at.taken('submit', 'accept', ['assign', assigned])
  const now = clock.now
  try {
    clock.now = () => new Date(Date.now() + 30 * 24 * 3600 * 1000)
    const refused = await at.move(late, 'hand-back', { reason: '不属于' })
    expect([refused.status, refused.body.allowed]).toEqual([409, ['assign', 'extend', 'start']])
    expect((await at.move(late, 'assign', { ...assigned, host: '科普部' })).body.host).toBe('科普部')
    expect((await at.move(late, 'hand-back', { reason: '不属于' })).body.status).toBe('accepted')
  } finally {
    clock.now = now
  }
})

test.each([
  ['an unknown department', { host: '没有这个部' }],
  ['the host as co-host', { coHosts: ['办公室'] }],
  ['a day that is none', { dueAt: '2026-02-30' }],
  ['both a date and working days', { workingDays: 20 }],
  ['an opinion of who is no co-host', { opinionDates: [{ department: '学会部', dueAt: inDays(20) }] }],
  ['a task of another priority', { priority: 'P2', task: '组织覆盖' }],
  ['no working day', { dueAt: undefined, workingDays: 0 }],
])('an assignment with %s is refused', async (_, more) => {
  expect((await at.move(await at.taken('submit', 'accept'), 'assign', { ...assigned, ...more })).status).toBe(400)
})

test('an extension says until when', async () => {
  const id = await at.taken('submit', 'accept', ['assign', { host: '办公室', workingDays: 10 }])
  const { status, body } = await at.move(id, 'extend', { reason: '需协调' })
  expect([status, body.errors[0].path]).toEqual([400, 'dueAt'])
  expect((await at.move(id, 'extend', { reason: '需协调', workingDays: 10 })).status).toBe(200)
})

test('unsatisfied twice it is supervised', async () => {
  const id = await at.taken('submit', 'accept', ['assign', assigned])
  for (const supervised of [false, true]) {
    await at.move(id, 'start')
    await at.move(id, 'reply', { class: 'A', text: '已办结', signer: '徐' })
    const { body } = await at.move(id, 'feedback', { satisfied: false, comment: '没有' }, member('001'))
    expect([body.status, body.supervised]).toEqual(['rework', supervised])
  }
})

test('assigned anew, a suggestion goes from as many co-hosts as it may have to as many others', async () => {
  const configured = (await at.world.get('/v1/association')).body
  const several = (kind: string) => Array.from({ length: 15 }, (_, index) => `${kind}${index}`)
  const [some, others] = [several('甲'), several('乙')]
  const departments = [...configured.departments, ...some, ...others]
  await at.world.put('/v1/association', { ...configured, departments })
  const toAll = ([host, ...coHosts]: string[], days = 10, priority = 'P1') => {
    const opinionDates = coHosts.map((department) => ({ department, dueAt: inDays(days) }))
    return { host, coHosts, opinionDates, dueAt: inDays(days + 10), priority }
  }
  const id = await at.taken('submit', 'accept', ['assign', toAll(some)])
  const { now } = clock
  clock.now = () => new Date(Date.now() + 30 * 24 * 3600_000)
  try {
    const key = { 'idempotency-key': 'anew' }
    const anew = toAll(others, 50, 'P2')
    const { status } = await at.world.post(`/v1/suggestions/${id}/assign`, anew, 'secretariat', key)
    expect(status).toBe(200)
  } finally {
    clock.now = now
  }
  const { body } = await at.move(await at.taken('submit', 'accept'), 'assign', toAll([...some, '办公室']))
  expect(body.errors[0].path).toBe('coHosts')
})

test('what is answered at the greatest length can still be found unsatisfactory, at length; more is refused', async () => {
  const long = '议'.repeat(10_000)
  const configured = (await at.world.get('/v1/association')).body
  const coHosts = Array.from({ length: 14 }, (_, index) => `${index}`.padEnd(500, '部'))
  await at.world.put('/v1/association', { ...configured, departments: [...configured.departments, ...coHosts] })
  const answered = async (opinion: string) => {
    const { id } = await at.suggest({ situation: long, analysis: long, proposal: long })
    for (const move of ['submit', 'accept']) await at.move(id, move)
    await at.move(id, 'assign', { ...assigned, coHosts })
    await at.move(id, 'start')
    const opinions = coHosts.map((department) => ({ department, text: opinion }))
    const promises = Array.from({ length: 20 }, () => ({ text: '诺'.repeat(500), dueAt: inDays(90) }))
    const { status } = await at.move(id, 'reply', { class: 'B', text: long, signer: '徐', promises, opinions })
    return { id, status }
  }
  expect((await answered('见'.repeat(2000))).status).toBe(413)
  const { id, status } = await answered('见'.repeat(900))
  expect(status).toBe(200)
  expect((await at.move(id, 'feedback', { satisfied: false, comment: long })).body.status).toBe('rework')
})
