import { beforeAll, describe, expect, test } from 'vitest'
import { aMeeting, type Meeting } from '../../support/meeting.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
const names = ['constructor', 'toString', 'hasOwnProperty', 'proto']
let world: World
let meeting: Meeting
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 6, present: 5, constituencies: ['__proto__', 'constructor', '1'] })
  const unit = { unit: '某单位', constituency: 'prototype', position: 'member' }
  await world.post(
    '/v1/members/import',
    names.map((memberNo) => ({ memberNo, name: '某人', ...unit })),
  )
})
const signIn = async (memberNo: string) => {
  const { body } = await world.post(`/v1/members/${memberNo}/invitations`)
  return world.post(new URL(body.url).pathname, undefined, null)
}

describe('people and constituencies may be called what the language itself calls things', () => {
  test('many people are marked in one call', async () => {
    const items = names.map((memberNo) => ({ memberNo, status: 'present' }))
    const { status, body } = await world.put(`/v1/sessions/${meeting.session}/attendance`, { items })
    expect([status, body.observers]).toEqual([200, names.length])
  })

  test('a link signs in until it is revoked, and only its own member is locked out', async () => {
    const { body } = await world.post('/v1/members/constructor/invitations')
    expect((await signIn('constructor')).status).toBe(200)
    expect((await world.delete('/v1/members/constructor/invitations')).status).toBe(204)
    expect((await world.post(new URL(body.url).pathname, undefined, null)).status).toBe(404)
    for (const memberNo of names) expect((await signIn(memberNo)).status).toBe(200)
  })

  test('a poll within each of them is closed, and everybody reads the same result', async () => {
    const each = { of: 'present', cmp: 'gte', num: 1, den: 2, each: 'constituency' }
    const poll = await meeting.poll({ majority: [each] })
    for (const memberNo of meeting.members.slice(0, 5)) await meeting.vote(poll, memberNo, 'for')
    const closed = await world.post(`/v1/polls/${poll}/close`)
    expect(closed.status).toBe(200)
    expect(Object.keys(JSON.parse(closed.text).sections).sort()).toEqual(['1', '__proto__', 'constructor'])
    for (const again of [await world.post(`/v1/polls/${poll}/close`), await world.get(`/v1/polls/${poll}/result`)])
      expect(again.body).toEqual(closed.body)
    expect(Object.entries(closed.body.sections)).toContainEqual(['__proto__', expect.objectContaining({ for: 2 })])
  })
})
