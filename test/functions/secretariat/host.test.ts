import { beforeAll, expect, inject, test } from 'vitest'
import { staffToken } from '../../../bin/local/issuer.ts'
import { aDiscussion, type Discussion, inDays } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
let office: string
let society: string
beforeAll(async () => {
  at = await aDiscussion()
  office = await at.world.host('办公室')
  society = await at.world.host('学会部')
})
const assigned = { host: '办公室', dueAt: inDays(60) }
const taken = (more: object = {}) => at.taken('submit', 'accept', ['assign', { ...assigned, ...more }])
const listed = async (who: string, query = '') =>
  (await at.world.get(`/v1/suggestions${query}`, who)).body.items.map(({ id }: { id: string }) => id)
const read = async (id: string, who: string) => (await at.world.get(`/v1/suggestions/${id}`, who)).status

test('a contact reads what their department answers or helps to answer, its log too, and nothing else', async () => {
  const [own, helped, foreign] = [
    await taken(),
    await taken({ host: '科普部', coHosts: ['办公室'] }),
    await taken({ host: '科普部' }),
  ]
  expect(await listed(office)).toEqual([helped, own])
  expect(await listed(office, '?host=科普部')).toEqual([helped])
  expect([await read(own, office), await read(helped, office), await read(foreign, office)]).toEqual([200, 200, 404])
  expect((await at.world.get(`/v1/suggestions/${own}/log`, office)).body.items).toHaveLength(4)
  expect((await at.world.get(`/v1/suggestions/${foreign}/log`, office)).status).toBe(404)
  expect((await at.world.get('/v1/association', office)).status).toBe(200)
  expect((await at.world.get('/v1/summaries/suggestions', office)).status).toBe(403)
})

test('the host’s contact starts, answers and keeps promises, and stands in the log by name', async () => {
  const id = await taken()
  expect((await at.move(id, 'start', {}, office)).body.status).toBe('in-progress')
  const promises = [{ text: '完成', dueAt: inDays(90) }]
  const reply = { class: 'B', text: '正在办', signer: '徐', promises }
  expect((await at.move(id, 'reply', reply, office)).body.status).toBe('replied')
  await at.move(id, 'feedback', { satisfied: true }, at.world.memberToken('001'))
  expect((await at.move(id, 'keep-promise', { promise: '1-1', done: true }, office)).body.status).toBe('replied')
  expect((await at.move(id, 'close', {}, office)).status).toBe(403)
  expect(await read(id, office)).toBe(200)
  const { body } = await at.world.get(`/v1/suggestions/${id}/log`, office)
  expect(body.items.at(-1).by).toMatch(/^host:/)
})

test('a co-host’s contact gives its opinion, and the answer stands on it', async () => {
  const id = await taken({ coHosts: ['学会部'], opinionDates: [{ department: '学会部', dueAt: inDays(20) }] })
  expect((await at.move(id, 'opine', { text: '同意' }, office)).status).toBe(403)
  const { body } = await at.move(id, 'opine', { text: '同意' }, society)
  expect(body).toMatchObject({ status: 'assigned', opinions: [{ department: '学会部', text: '同意' }] })
  await at.move(id, 'start', {}, office)
  const replied = await at.move(id, 'reply', { class: 'A', text: '已办结', signer: '徐' }, office)
  expect(replied.body.reply.opinions).toEqual([{ department: '学会部', text: '同意' }])
})

test('what was handed back is no longer theirs', async () => {
  const id = await taken()
  expect((await at.move(id, 'hand-back', { reason: '不属于', proposedHost: '科普部' }, office)).status).toBe(200)
  expect([await read(id, office), (await at.move(id, 'start', {}, office)).status]).toEqual([404, 404])
})

test('a move on what is another department’s finds nothing; a co-host’s contact may not make the host’s moves', async () => {
  const id = await taken({ coHosts: ['学会部'] })
  expect((await at.move(id, 'start', {}, society)).status).toBe(403)
  expect((await at.move(await taken(), 'start', {}, society)).status).toBe(404)
  for (const [move, body] of [
    ['extend', { dueAt: inDays(70), reason: '需协调' }],
    ['assign', assigned],
    ['submit', {}],
    ['split', { parts: [] }],
  ] as const)
    expect((await at.move(id, move, body, office)).status, move).toBe(403)
})

test.each([
  ['a host without a department', { role: 'host' }],
  ['a department that there is not', { role: 'host', department: '没有' }],
  ['a leader with a department', { role: 'leader', department: '办公室' }],
])('%s is not appointed', async (_, more) => {
  const { status, body } = await at.world.post('/v1/staff', { subject: 'x', name: '甲', ...more })
  expect([status, body.errors[0].path]).toEqual([400, 'department'])
})

test('who becomes something else has no department any more', async () => {
  const subject = `${at.world.association}-moved`
  await at.world.post('/v1/staff', { subject, role: 'host', name: '甲', department: '办公室' })
  await at.world.post('/v1/staff', { subject, role: 'leader', name: '甲' })
  const { items } = (await at.world.get('/v1/staff')).body
  expect(items.find((one: { subject: string }) => one.subject === subject)).toEqual({
    subject,
    role: 'leader',
    name: '甲',
  })
  const token = await staffToken(inject('issuer'), subject)
  expect((await at.world.get('/v1/summaries/suggestions', token)).status).toBe(200)
})
