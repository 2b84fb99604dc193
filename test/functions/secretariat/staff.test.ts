import { beforeEach, expect, inject, test } from 'vitest'
import { staffToken } from '../../../bin/local/issuer.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
beforeEach(async () => {
  world = await newWorld()
})
const own = () => `${world.association}-secretariat`
const tokenOf = (subject: string) => staffToken(inject('issuer'), subject)
const roles = async () =>
  Object.fromEntries(
    (await world.get('/v1/staff')).body.items.map((one: { subject: string; role: string }) => [one.subject, one.role]),
  )

test('somebody appointed has the role at once, and another one after another appointment', async () => {
  const subject = `${world.association}-new`
  const token = await tokenOf(subject)
  expect((await world.get('/v1/association', token)).status).toBe(401)
  const { status, body } = await world.post('/v1/staff', { subject, role: 'leader', name: '徐玉博' })
  expect([status, body]).toEqual([201, { subject, role: 'leader', name: '徐玉博' }])
  expect((await world.get('/v1/association', token)).status).toBe(200)
  expect((await world.get('/v1/staff', token)).status).toBe(403)
  await world.post('/v1/staff', { subject, role: 'secretariat', name: '徐玉博' })
  expect((await world.get('/v1/staff', token)).status).toBe(200)
})

test('somebody dismissed is a stranger', async () => {
  const subject = `${world.association}-leader`
  expect((await world.delete(`/v1/staff/${subject}`)).status).toBe(204)
  expect((await world.get('/v1/association', 'leader')).status).toBe(401)
  expect(await roles()).not.toHaveProperty(subject)
  expect((await world.delete(`/v1/staff/${subject}`)).status).toBe(404)
})

test('the last secretary can be neither dismissed nor given another role', async () => {
  expect((await world.delete(`/v1/staff/${own()}`)).status).toBe(409)
  expect((await world.post('/v1/staff', { subject: own(), role: 'leader', name: '甲' })).status).toBe(409)
  expect((await roles())[own()]).toBe('secretariat')
})

test('two secretaries who dismiss each other at once leave one', async () => {
  const second = `${world.association}-second`
  await world.post('/v1/staff', { subject: second, role: 'secretariat', name: '乙' })
  const token = await tokenOf(second)
  const answers = await Promise.all([world.delete(`/v1/staff/${second}`), world.delete(`/v1/staff/${own()}`, token)])
  expect(answers.map(({ status }) => status).sort()).toEqual([204, expect.toBeOneOf([401, 409])])
})

test('a subject of another association is not taken over', async () => {
  const other = await newWorld()
  const theirs = `${other.association}-leader`
  expect((await world.post('/v1/staff', { subject: theirs, role: 'leader', name: '甲' })).status).toBe(409)
  expect((await other.get('/v1/association', 'leader')).status).toBe(200)
  expect((await world.delete(`/v1/staff/${theirs}`)).status).toBe(404)
})

test('what others may not', async () => {
  for (const who of ['leader', 'auditor']) {
    expect((await world.get('/v1/staff', who)).status).toBe(403)
    expect((await world.post('/v1/staff', { subject: 'x', role: 'leader', name: '甲' }, who)).status).toBe(403)
  }
})
