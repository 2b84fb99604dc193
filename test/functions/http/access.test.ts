import { generateKeyPair, SignJWT } from 'jose'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { audience } from '../../../bin/local/issuer.ts'
import { calls, pathOf } from '../../support/calls.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let forgedStaffToken: string
let host: string
beforeAll(async () => {
  world = await newWorld()
  await world.put('/v1/association', { name: '测试协会', departments: ['办公室'] })
  host = await world.host('办公室')
  const { privateKey } = await generateKeyPair('ES256')
  forgedStaffToken = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(inject('issuer').issuer)
    .setAudience(audience)
    .setSubject(`${world.association}-secretariat`)
    .setExpirationTime('1h')
    .sign(privateKey)
})

const everyRole = ['secretariat', 'leader', 'auditor', 'host', 'member'] as const
const tokenOf = (role: string) =>
  role === 'member' ? world.memberToken('001') : role === 'host' ? host : (world.tokens[role] ?? '')

/** Nothing about it but the credential is right: no such id, no such media type. */
const send = ({ method, path, isWrite }: (typeof calls)[number], headers: Record<string, string>) =>
  world.fetch(pathOf(path), {
    method,
    headers: { accept: 'application/json', ...(isWrite && { 'content-type': 'text/nothing' }), ...headers },
    ...(isWrite && { body: '{"x":' }),
  })

const typeOf = async (response: Response) => ((await response.json()) as { type: string }).type

describe.each(calls.filter(({ roles }) => roles !== 'public'))('$name', (call) => {
  const allowed = call.roles as readonly string[]

  test.each([
    ['no credential', () => ({})],
    ['a made-up token', () => ({ authorization: 'Bearer made-up' })],
    [
      "a member's token that nobody signed",
      () => ({ authorization: `Bearer ${world.memberToken('001').slice(0, -4)}AAAA` }),
    ],
    ["a staff member's token that another key signed", () => ({ authorization: `Bearer ${forgedStaffToken}` })],
    ['another scheme', () => ({ authorization: `Basic ${world.tokens.secretariat}` })],
    ['a made-up cookie', () => ({ cookie: 'plenum=made-up; session=made-up' })],
  ])('%s is refused before anything else is looked at', async (_, headers) => {
    const response = await send(call, headers())
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect(await typeOf(response)).toBe('not-authenticated')
  })

  test.each(everyRole.filter((role) => !allowed.includes(role)))('is not for a %s, whatever is sent', async (role) => {
    const response = await send(call, { authorization: `Bearer ${tokenOf(role)}` })
    expect([response.status, await typeOf(response)]).toEqual([403, 'not-allowed'])
  })

  test.each(allowed)('is for a %s', async (role) => {
    const { status } = await send(call, { authorization: `Bearer ${tokenOf(role)}` })
    expect(status).toBeLessThan(500)
    expect([401, 403]).not.toContain(status)
  })
})

describe.each(calls.filter(({ roles, isWrite }) => roles !== 'public' && isWrite))('$name with a cookie', (call) => {
  const cookie = () => ({ cookie: `plenum=${tokenOf((call.roles as readonly string[])[0] ?? '')}` })

  test.each([
    ['another site', { origin: 'https://elsewhere.example' }],
    ['another port', { origin: 'http://localhost:1' }],
    ['a sandbox', { origin: 'null' }],
    ['a site that the browser names', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['nowhere', {}],
  ])('is refused from %s', async (_, headers) => {
    const response = await send(call, { ...cookie(), ...headers })
    expect([response.status, await typeOf(response)]).toEqual([403, 'not-same-origin'])
  })

  test('is taken from our own pages', async () => {
    const { status } = await send(call, { ...cookie(), origin: 'http://localhost' })
    expect([401, 403]).not.toContain(status)
  })
})

test.each(calls.filter(({ roles }) => roles === 'public'))(
  '$name needs no credential, unless it says so of itself',
  async ({ method, path, statuses }) => {
    const { status } = await world.send(method, pathOf(path), null)
    expect(status).toBeLessThan(500)
    if (!statuses.includes('401')) expect(status).not.toBe(401)
  },
)

test.each(calls.filter(({ roles, isWrite }) => roles === 'public' && isWrite))(
  '$name is refused when another site sends a browser there',
  async ({ method, path }) => {
    const headers = { accept: 'text/html', origin: 'https://elsewhere.example' }
    const response = await world.fetch(pathOf(path), { method, headers })
    expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null])
  },
)

test('nothing is public but the description, pages, links, signing in and out, the live view and the digest', () => {
  const open = calls.filter(({ roles }) => roles === 'public').map(({ path }) => path)
  expect(
    open.filter(
      (path) =>
        !/^\/(|openapi\.json|docs.*|assets\/.*|m\/\{secret\}|live\/\{key\}|sign-in(\/start|\/callback)?|sign-out|digest\/\{key\}|screen\/.*)$/.test(
          path,
        ),
    ),
  ).toEqual([])
})

test.each(calls.filter(({ isWrite, path }) => isWrite && path.startsWith('/v1')))(
  '$name is never for leaders and auditors, who read',
  ({ roles }) => {
    expect(roles).not.toContain('leader')
    expect(roles).not.toContain('auditor')
  },
)
