import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { audience } from '../../../bin/local/issuer.ts'
import { sign, verify } from '../../../functions/http/member-token.ts'
import { revoke } from '../../../functions/store/access.ts'
import { clock } from '../../../functions/store/clock.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let key: CryptoKey
const hour = 3600_000
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600

beforeAll(async () => {
  world = await newWorld()
  key = (await importJWK(inject('issuer').privateJwk, 'ES256')) as CryptoKey
})
beforeEach(() => vi.restoreAllMocks())

const claims = (): JWTPayload => ({
  iss: inject('issuer').issuer,
  aud: audience,
  sub: `${world.association}-secretariat`,
  exp: inAnHour(),
})
const signed = (changed: JWTPayload, by = key) =>
  new SignJWT({ ...claims(), ...changed }).setProtectedHeader({ alg: 'ES256' }).sign(by)
const statusWith = async (token: string) => (await world.get('/v1/association', token)).status

describe("a staff member's token", () => {
  test('from the identity provider is taken', async () => {
    expect(await statusWith(await signed({}))).toBe(200)
  })

  test('that names its audience as `client_id`, as Cognito does, is taken', async () => {
    expect(await statusWith(await signed({ aud: undefined, client_id: audience } as JWTPayload))).toBe(200)
  })

  test.each([
    ['of another issuer', { iss: 'http://elsewhere.example' }],
    ['for another audience', { aud: 'another' }],
    ['for no audience', { aud: undefined }],
    ['that has expired', { exp: Math.floor(Date.now() / 1000) - 1 }],
    ['that never expires', { exp: undefined }],
    ['that is not yet valid', { nbf: inAnHour() }],
    ['of nobody', { sub: undefined }],
    ['of a subject that no association knows', { sub: 'a stranger' }],
  ])('%s is refused', async (_, changed) => {
    expect(await statusWith(await signed(changed as JWTPayload))).toBe(401)
  })

  test('of another key is refused', async () => {
    const { privateKey } = await generateKeyPair('ES256')
    expect(await statusWith(await signed({}, privateKey))).toBe(401)
  })

  test('without a signature is refused', async () => {
    expect(await statusWith(new UnsecuredJWT(claims()).encode())).toBe(401)
  })

  test('signed with the public key as if it were a shared one is refused', async () => {
    const { d: _, ...publicJwk } = await exportJWK(
      await importJWK({ ...inject('issuer').privateJwk, ext: true }, 'ES256'),
    )
    const shared = new TextEncoder().encode(JSON.stringify(publicJwk))
    const token = await new SignJWT(claims()).setProtectedHeader({ alg: 'HS256' }).sign(shared)
    expect(await statusWith(token)).toBe(401)
  })

  test.each(['a.b.c', 'e30.e30.', '....', 'pm', 'x'.repeat(8000)])('that is none is refused: %.20s', async (token) => {
    expect(await statusWith(token)).toBe(401)
  })
})

describe("a member's token", () => {
  const secret = 'a key'
  const token = { association: 'a', memberNo: '005', issuedAt: 1_000, expiresAt: 2_000 }

  test('says what was signed, until the instant it expires', () => {
    expect(verify(sign(token, secret), secret, new Date(1_999))).toEqual(token)
    expect(() => verify(sign(token, secret), secret, new Date(2_000))).toThrow('not-authenticated')
  })

  test('of another key is refused', () => {
    expect(() => verify(sign(token, 'another'), secret, new Date(1_500))).toThrow('not-authenticated')
  })

  test('is refused with any one character changed', () => {
    const good = sign(token, secret)
    for (let at = 'pm_'.length; at < good.length - 1; at++) {
      const other = good[at] === 'A' ? 'B' : 'A'
      const forged = `${good.slice(0, at)}${other}${good.slice(at + 1)}`
      expect(() => verify(forged, secret, new Date(1_500)), forged).toThrow('not-authenticated')
    }
  })

  test.each(['pm_', 'pm_.', 'pm_x.y', 'pm_bm9uc2Vuc2U.bm8', 'pm_a.b.c'])(
    'that is none is refused: %s',
    async (none) => {
      expect(await statusWith(none)).toBe(401)
    },
  )

  test('that is revoked is worth nothing within a second, and a later one is', async () => {
    const before = world.memberToken('007')
    expect(await statusWith(before)).toBe(200)
    await revoke({ association: world.association, by: 'test', at: clock.now().toISOString() }, '007')
    expect(await statusWith(before)).toBe(401)
    expect(await statusWith(world.memberToken('008'))).toBe(200)
    await new Promise((done) => setTimeout(done, 5))
    expect(await statusWith(world.memberToken('007'))).toBe(200)
  })

  test('that has expired is refused', async () => {
    const expiring = world.memberToken('001', Date.now() + hour)
    vi.spyOn(clock, 'now').mockReturnValue(new Date(Date.now() + hour + 1))
    expect(await statusWith(expiring)).toBe(401)
  })
})

describe('the header', () => {
  test.each([
    ['in lower case', (token: string) => `bearer ${token}`, 200],
    ['of another scheme', (token: string) => `Token ${token}`, 401],
    ['with two tokens', (token: string) => `Bearer ${token} ${token}`, 401],
    ['without a scheme', (token: string) => token, 401],
    ['empty', () => '', 401],
  ])('%s', async (_, header, status) => {
    const authorization = header(world.tokens.auditor ?? '')
    expect((await world.fetch('/v1/association', { headers: { authorization } })).status).toBe(status)
  })

  test('goes before the cookie: a bad one is not mended by a good cookie', async () => {
    const headers = { authorization: 'Bearer made-up', cookie: `plenum=${world.tokens.secretariat}` }
    expect((await world.fetch('/v1/association', { headers })).status).toBe(401)
  })
})

describe('the cookie', () => {
  const cookie = () => ({ cookie: `plenum=${world.tokens.secretariat}` })

  test('reads from wherever the browser comes', async () => {
    const headers = { ...cookie(), 'sec-fetch-site': 'cross-site' }
    expect((await world.fetch('/v1/association', { headers })).status).toBe(200)
  })

  test('reads with HEAD as it does with GET, from wherever it comes', async () => {
    expect((await world.fetch('/v1/association', { method: 'HEAD', headers: cookie() })).status).toBe(200)
  })

  test('over HTTPS is the one that no other host could have set', async () => {
    const at = 'https://plenum.example/v1/association'
    const status = async (name: string) =>
      (await world.app.request(at, { headers: { cookie: `${name}=${world.tokens.secretariat}` } })).status
    expect([await status('__Host-plenum'), await status('plenum')]).toEqual([200, 401])
  })
})
