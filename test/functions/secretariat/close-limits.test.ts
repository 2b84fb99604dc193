import { beforeAll, expect, test } from 'vitest'
import { aBody, aMeeting, type Meeting } from '../../support/meeting.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 3, present: 3 })
})

const other = (id: string) => ({ id, name: id, kind: 'other', term: 1 })
const entrant = (memberNo: string) => ({ memberNo, name: '某人', unit: '某单位', constituency: 'c' })

async function carried(motion: object): Promise<string> {
  const poll = await meeting.poll({ kind: 'roster-change', method: 'hands', ...motion })
  await world.put(`/v1/polls/${poll}/count`, { for: 3, against: 0, abstain: 0 })
  const { body } = await world.post(`/v1/polls/${poll}/close`)
  expect(body.status).toBe('carried')
  return body.motion
}

test('a motion that reaches into more rosters than one transaction can is decided; its effect waits for the secretariat', async () => {
  const { body: association } = await world.get('/v1/association')
  const ids = Array.from({ length: 40 }, (_, at) => `b${at}`)
  await world.put('/v1/association', { ...association, bodies: [...association.bodies, ...ids.map(other)] })
  const motion = await carried({ changes: ids.map((body) => ({ op: 'add', body, in: entrant(`n${body}`) })) })
  const { body } = await world.get(`/v1/motions/${motion}`)
  expect(body).toMatchObject({ status: 'carried', effect: { status: 'refused' } })
  expect(body.effect.refused).toHaveLength(40)

  const left = ids.slice(20).map((_, at) => at + 20)
  const done = await world.post(`/v1/motions/${motion}/effect`, { without: left, note: '分两次办理' })
  expect([done.status, done.body.effect.status]).toEqual([200, 'applied'])
  expect((await world.get('/v1/bodies/b19/roster')).body.total).toBe(1)
  expect((await world.get('/v1/bodies/b20/roster')).body.total).toBe(0)
})

test('a poll whose result could not be stored is never opened: too many constituencies to be looked at apart', async () => {
  const constituencies = Array.from({ length: 300 }, (_, at) => `${'界'.repeat(400)}${at}`)
  const { id: body } = await aBody(world, 300, constituencies)
  const session = { id: 'many', body, number: 1, date: '2026-01-05', voters: 'entitled' }
  await world.post('/v1/sessions', session)
  await world.post('/v1/sessions/many/convene')
  await world.post('/v1/sessions/many/open')
  const rule = { of: 'present', cmp: 'gt', num: 1, den: 2 }
  const table = async (majority: object[]) =>
    (await world.post('/v1/sessions/many/motions', { kind: 'general', method: 'open', text: '同意。', majority })).body
      .id
  const refused = await world.post(`/v1/motions/${await table([{ ...rule, each: 'constituency' }])}/polls`)
  expect([refused.status, refused.body.type]).toEqual([413, 'too-large'])
  const opened = await world.post(`/v1/motions/${await table([rule])}/polls`)
  expect(opened.status).toBe(201)
  expect((await world.post(`/v1/polls/${opened.body.id}/close`)).status).toBe(200)
})
