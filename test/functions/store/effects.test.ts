import { beforeAll, expect, test } from 'vitest'
import { aMeeting, type Meeting } from '../../support/meeting.ts'
import { type Answer, newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 10, present: 8 })
})
const coded = ({ status, body }: Answer) => [status, body.type]
const no = (at: number) => meeting.members[at] ?? ''
const entrant = (memberNo: string) => ({ memberNo, name: `新${memberNo}`, unit: '新单位', constituency: 'university' })
const rosterNow = async () =>
  (await world.get(`/v1/bodies/${meeting.session}/roster?sort=number&limit=100`)).body.items as Record<string, string>[]

/** A roster-change put to the vote and carried by five of eight. */
async function carried(id: string, changes: object[]): Promise<Answer> {
  const poll = await meeting.poll({ id, kind: 'roster-change', changes })
  for (const at of [0, 1, 2, 3, 4]) await meeting.vote(poll, no(at), 'for')
  return world.post(`/v1/polls/${poll}/close`)
}

test('a carried roster-change switches the roster with the result, and each seat names the motion', async () => {
  const before = new Date().toISOString()
  await new Promise((done) => setTimeout(done, 5))
  const changes = [
    { op: 'replace', out: no(9), in: entrant('new1'), reason: '工作变动' },
    { op: 'remove', member: no(8), reason: '退休' },
    { op: 'add', in: entrant('new2') },
    { op: 'reassign', member: no(0), position: 'vice-chair' },
  ]
  const { body } = await carried('swap', changes)
  expect(body.status).toBe('carried')
  expect((await world.get('/v1/motions/swap')).body.effect).toMatchObject({
    status: 'applied',
    bodies: [meeting.session],
  })
  const roster = await rosterNow()
  expect(roster.map(({ memberNo }) => memberNo)).toEqual(expect.arrayContaining(['new1', 'new2']))
  expect(roster.map(({ memberNo }) => memberNo)).not.toEqual(expect.arrayContaining([no(8)]))
  expect(roster.find(({ memberNo }) => memberNo === 'new1')).toMatchObject({ by: 'swap', name: '新new1' })
  expect(roster.find(({ memberNo }) => memberNo === no(0))).toMatchObject({ position: 'vice-chair', by: 'import' })
  const old = await world.get(`/v1/bodies/${meeting.session}/roster?asOf=${before}&limit=100`)
  expect(old.body.items.map((seat: { memberNo: string }) => seat.memberNo).sort()).toEqual(meeting.members)
  const { body: history } = await world.get(`/v1/bodies/${meeting.session}/changes?limit=100`)
  const entries = history.items.filter((one: { motion: string }) => one.motion === 'swap')
  expect(entries.map((one: { op: string; memberNo: string }) => `${one.op} ${one.memberNo}`).sort()).toEqual(
    [`begin new1`, `begin new2`, `end ${no(8)}`, `end ${no(9)}`, `reassign ${no(0)}`].sort(),
  )
  expect((await world.get('/v1/members/new1')).body.name).toBe('新new1')
})

test('who lost the seat cannot vote in the next poll; who gained it can, once present', async () => {
  await world.put(`/v1/sessions/${meeting.session}/attendance`, {
    items: ['new1', no(8)].map((memberNo) => ({ memberNo, status: 'present' })),
  })
  const poll = await meeting.poll()
  expect(coded(await meeting.vote(poll, no(8), 'for'))).toEqual([403, 'not-entitled'])
  expect((await meeting.vote(poll, 'new1', 'for')).status).toBe(201)
  expect(coded(await meeting.vote(poll, 'new2', 'for'))).toEqual([403, 'not-present'])
  await world.post(`/v1/polls/${poll}/close`)
})

test('a lost roster-change changes nothing', async () => {
  const before = await rosterNow()
  const poll = await meeting.poll({ id: 'lost', kind: 'roster-change', changes: [{ op: 'remove', member: no(1) }] })
  expect((await world.post(`/v1/polls/${poll}/close`)).body.status).toBe('lost')
  expect(await rosterNow()).toEqual(before)
})

test('when it no longer fits, the result stands, nothing of it is done, and the secretariat resolves it', async () => {
  const before = await rosterNow()
  const changes = [
    { op: 'remove', member: no(8) },
    { op: 'add', in: entrant('new3') },
  ]
  expect((await carried('misfit', changes)).body.status).toBe('carried')
  const { body: motion } = await world.get('/v1/motions/misfit')
  expect(motion.effect).toMatchObject({ status: 'refused', refused: [{ change: 0 }] })
  expect(await rosterNow()).toEqual(before)

  const resolve = (without: number[]) => world.post('/v1/motions/misfit/effect', { without, note: '该席位已变更' })
  expect(coded(await resolve([]))).toEqual([409, 'roster-refused'])
  expect((await resolve([0])).body.effect).toMatchObject({ status: 'applied', without: [0], note: '该席位已变更' })
  expect((await rosterNow()).find(({ memberNo }) => memberNo === 'new3')).toMatchObject({ by: 'misfit' })
  expect(coded(await resolve([0]))).toEqual([409, 'not-allowed-now'])
})

test('a newcomer whose number belongs to somebody else is not let in under another name', async () => {
  const somebody = { ...entrant('new1'), memberNo: no(8) }
  await carried('other', [{ op: 'add', in: somebody }])
  expect((await world.get('/v1/motions/other')).body.effect).toMatchObject({
    status: 'refused',
    refused: [{ change: 0 }],
  })
})

test('who still sits on the standing committee does not leave the plenary, unless the motion ends both', async () => {
  const { body: association } = await world.get('/v1/association')
  const standing = { id: 'standing', name: '常委会', kind: 'standing-committee', term: 5 }
  await world.put('/v1/association', { ...association, bodies: [...association.bodies, standing] })
  const row = { memberNo: no(2), name: `委员${no(2)}`, unit: '某单位', constituency: 'university', position: 'chair' }
  expect((await world.post('/v1/members/import?body=standing', [row])).status).toBe(200)

  const plenary = { op: 'remove', member: no(2), reason: '退休' }
  await carried('half', [plenary])
  expect((await world.get('/v1/motions/half')).body.effect.status).toBe('refused')
  await carried('both', [plenary, { ...plenary, body: 'standing' }])
  expect((await world.get('/v1/motions/both')).body.effect).toMatchObject({ status: 'applied' })
  expect((await world.get('/v1/bodies/standing/roster')).body.total).toBe(0)
})
