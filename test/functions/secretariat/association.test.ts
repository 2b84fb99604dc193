import { beforeAll, expect, test } from 'vitest'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
beforeAll(async () => {
  world = await newWorld('市科学技术协会')
})

test('a new association has a name and nothing else', async () => {
  const { status, body } = await world.get('/v1/association', 'auditor')
  expect([status, body.name, body.bodies, body.themes]).toEqual([200, '市科学技术协会', [], []])
})

test('what is configured is read back, and can be put again as it was read', async () => {
  const wanted = {
    name: '甲',
    timezone: 'UTC',
    themes: ['科学普及'],
    bodies: [{ id: 'b', name: '全委会', kind: 'plenary', term: 5 }],
    replyClasses: [
      { id: 'A', promises: false },
      { id: 'D', name: '转交', promises: true },
    ],
    calendar: { holidays: ['2027-02-05'], workdays: ['2027-02-06'] },
  }
  expect((await world.put('/v1/association', wanted)).status).toBe(200)
  const { body } = await world.get('/v1/association')
  expect(body).toMatchObject(wanted)
  expect((await world.put('/v1/association', body)).status).toBe(200)
})

test('what is not configured is as it is for everybody', async () => {
  await world.put('/v1/association', { name: '甲' })
  expect((await world.get('/v1/association')).body).toMatchObject({
    replyClasses: [
      { id: 'A', promises: false },
      { id: 'B', promises: true },
      { id: 'C', promises: false },
    ],
    calendar: { holidays: [], workdays: [] },
  })
})

test.each([
  ['a day both on and off', { calendar: { holidays: ['2027-02-05'], workdays: ['2027-02-05'] } }, 'calendar'],
  ['a day that is none', { calendar: { holidays: ['2027-02-30'] } }, 'calendar.holidays.0'],
  ['no class of answers', { replyClasses: [] }, 'replyClasses'],
  ['two classes of one id', { replyClasses: [1, 2].map(() => ({ id: 'A', promises: true })) }, 'replyClasses'],
])('%s is refused by name', async (_, more, path) => {
  const { status, body } = await world.put('/v1/association', { name: '甲', ...more })
  expect([status, body.errors[0].path]).toEqual([400, path])
})

test('a write with a stale If-Match is refused, one with the right one is not', async () => {
  const { headers, body } = await world.get('/v1/association')
  const etag = headers.get('etag') ?? ''
  expect(
    (await world.put('/v1/association', { ...body, name: '乙' }, 'secretariat', { 'if-match': '"x"' })).status,
  ).toBe(412)
  expect(
    (await world.put('/v1/association', { ...body, name: '乙' }, 'secretariat', { 'if-match': etag })).status,
  ).toBe(200)
  expect((await world.put('/v1/association', body, 'secretariat', { 'if-match': etag })).status).toBe(412)
})

test('a field that does not exist is named, and nothing is changed', async () => {
  const { status, body } = await world.put('/v1/association', { name: '丙', colour: 'red' })
  expect([status, body.type, body.errors[0].message]).toEqual([400, 'invalid', expect.stringContaining('colour')])
  expect((await world.get('/v1/association')).body.name).toBe('乙')
})

test('a language is named as briefly as languages are', async () => {
  const { status } = await world.put('/v1/association', { name: '丙', locale: `en${'-x1'.repeat(1000)}` })
  expect(status).toBe(400)
})

test.each([
  ['nobody', null, 401],
  ['a forged token', 'pm_bm9uc2Vuc2U.bm8', 401],
  ['a leader', 'leader', 403],
])('%s may not configure', async (_, who, status) => {
  expect((await world.put('/v1/association', { name: '丁' }, who)).status).toBe(status)
})
