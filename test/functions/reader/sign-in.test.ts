import { createServer, type Server } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { type RunningIssuer, startIssuer } from '../../../bin/local/issuer-server.ts'
import { ownPath } from '../../../functions/http/own-path.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
const home = 'http://localhost'
let world: World
let provider: RunningIssuer
beforeAll(async () => {
  provider = await startIssuer(inject('issuer').privateJwk)
  const { AUTHORIZE_URL, TOKEN_URL } = provider.environment
  Object.assign(process.env, { AUTHORIZE_URL, TOKEN_URL })
  world = await newWorld('市科协')
})
afterAll(() => provider?.stop())
afterEach(() => vi.unstubAllEnvs())

/** A browser's own part: what is set is sent again, what expires is gone. */
class Jar {
  private readonly kept = new Map<string, string>()
  readonly set: string[] = []
  async go(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.kept].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { accept: 'text/html', ...(cookie && { cookie }), ...(init.headers as object) }
    const answer = await world.app.request(new URL(path, home), { ...init, headers })
    for (const line of answer.headers.getSetCookie()) {
      this.set.push(line)
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) this.kept.delete(name)
      else this.kept.set(name, value)
    }
    return answer
  }
}

const where = (answer: Response) => answer.headers.get('location') ?? ''
const begun = async (jar: Jar, next?: string) =>
  new URL(where(await jar.go(`/sign-in/start${next === undefined ? '' : `?next=${encodeURIComponent(next)}`}`)))

/** Chooses somebody on the provider's page; answers the address that it sends the browser back to. */
async function chosen(address: URL, subject: string): Promise<string> {
  const asked = new URL(address)
  asked.searchParams.set('subject', subject)
  return where(await fetch(asked, { redirect: 'manual' }))
}

const subject = (role = 'leader') => `${world.association}-${role}`

test('the staff come in by the provider’s page, and go on to where they were refused', async () => {
  const jar = new Jar()
  const refused = await jar.go('/leader?session=s')
  const [, href = ''] = /class="button" href="([^"]+)"/.exec(await refused.text()) ?? []
  expect([refused.status, href]).toEqual([401, '/sign-in/start?next=%2Fleader%3Fsession%3Ds'])
  const address = new URL(where(await jar.go(href)))
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    response_type: 'code',
    client_id: 'plenum-local',
    redirect_uri: `${home}/sign-in/callback`,
    code_challenge_method: 'S256',
  })
  const offered = await (await fetch(address)).text()
  for (const role of ['secretariat', 'leader', 'auditor']) expect(offered).toContain(`subject=${subject(role)}`)
  const back = await jar.go(await chosen(address, subject()))
  expect([back.status, where(back)]).toEqual([303, '/leader?session=s'])
  const page = await jar.go('/leader')
  expect(page.status).toBe(200)
  expect(await page.text()).toMatch(/已登录：<bdi>领导<\/bdi>/)
})

test.each([
  [home, /^plenum-sign-in=.*; Max-Age=900; Path=\/; HttpOnly; SameSite=Lax$/, /^plenum=.*HttpOnly; SameSite=Lax$/],
  [
    'https://plenum.example',
    /^__Host-plenum-sign-in=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    /^__Host-plenum=; Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  ],
])('at %s both cookies are out of reach of scripts and other sites', async (origin, attempt, token) => {
  const jar = new Jar()
  await jar.go(`${origin}/sign-in/start`)
  expect(jar.set.at(-1)).toMatch(attempt)
  if (origin === home) await jar.go(await chosen(await begun(jar), subject()))
  else await jar.go(`${origin}/sign-out`, { method: 'POST', headers: { origin } })
  expect(jar.set.at(-1)).toMatch(token)
})

test('the token is good for a meeting’s day, and its cookie as long', async () => {
  const jar = new Jar()
  await jar.go(await chosen(await begun(jar), subject()))
  const [, expires = ''] = /Expires=([^;]+)/.exec(jar.set.at(-1) ?? '') ?? []
  expect(Math.abs(Date.parse(expires) - Date.now() - 12 * 3600_000)).toBeLessThan(60_000)
})

/** Sends a browser back with something wrong; it must be signed in by none of it. */
async function cameBack(address: string, jar: Jar): Promise<[number, string, string]> {
  const answer = await jar.go(address)
  const page = await jar.go(where(answer))
  expect((await jar.go('/leader')).status).toBe(401)
  const [, said = ''] = /<p class="said" role="status">([^<]+)/.exec(await page.text()) ?? []
  return [answer.status, where(answer), said]
}

describe('nobody is signed in', () => {
  test.each([
    ['by a state that is not this attempt’s', (back: string) => back.replace(/state=[\w-]{4}/, 'state=AAAA')],
    ['without a state', (back: string) => back.replace(/&state=.*/, '')],
    ['by a made-up code', (back: string) => back.replace(/code=[\w-]+/, 'code=made-up')],
    ['without anything', (back: string) => back.replace(/\?.*/, '')],
  ])('%s', async (_, spoil) => {
    const jar = new Jar()
    const back = await chosen(await begun(jar, '/leader'), subject())
    expect(await cameBack(spoil(back), jar)).toEqual([
      303,
      '/sign-in?said=again&next=%2Fleader',
      expect.stringContaining('重新登录'),
    ])
  })

  test('in another browser than the one that began, which has no verifier', async () => {
    const back = await chosen(await begun(new Jar(), '/leader'), subject())
    expect(await cameBack(back, new Jar())).toEqual([303, '/sign-in?said=again', expect.stringContaining('重新登录')])
  })

  test('with the verifier of another attempt', async () => {
    const [jar, other] = [new Jar(), new Jar()]
    const back = new URL(await chosen(await begun(jar), subject()))
    const theirs = await begun(other)
    back.searchParams.set('state', theirs.searchParams.get('state') ?? '')
    expect((await cameBack(String(back), other))[1]).toBe('/sign-in?said=again')
  })

  test('by a code that was used before, though a new attempt began', async () => {
    const [first, jar] = [new Jar(), new Jar()]
    const used = new URL(await chosen(await begun(first), subject()))
    expect(where(await first.go(String(used)))).toBe('/leader')
    used.searchParams.set('state', (await begun(jar)).searchParams.get('state') ?? '')
    expect((await cameBack(String(used), jar))[1]).toBe('/sign-in?said=again')
  })

  test('who gives up at the provider’s page', async () => {
    const jar = new Jar()
    const address = await begun(jar, '/leader')
    const [, href = ''] = /href="([^"]+access_denied[^"]+)"/.exec(await (await fetch(address)).text()) ?? []
    expect(await cameBack(href.replaceAll('&amp;', '&'), jar)).toEqual([
      303,
      '/sign-in?said=denied&next=%2Fleader',
      '登录已取消，您尚未登录。',
    ])
  })

  test.each([
    ['is down', undefined],
    ['breaks', 500],
    ['speaks nonsense', 200],
  ])('while the provider %s', async (_, status) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const jar = new Jar()
    const back = await chosen(await begun(jar), subject())
    const broken = await broke(status)
    vi.stubEnv('TOKEN_URL', broken.url)
    expect(await cameBack(back, jar)).toEqual([
      303,
      '/sign-in?said=unavailable',
      expect.stringContaining('身份服务没有正常答复'),
    ])
    broken.server.close()
  })

  test('whom no association knows; the page says what the secretariat has to be told', async () => {
    const jar = new Jar()
    await world.post('/v1/staff', { subject: subject('gone'), role: 'leader', name: '已离任' })
    const back = await chosen(await begun(jar), subject('gone'))
    await world.delete(`/v1/staff/${subject('gone')}`)
    const answer = await jar.go(back)
    expect([answer.status, jar.set.at(-1)]).toEqual([403, expect.stringMatching(/^plenum-sign-in=;/)])
    expect(await answer.text()).toContain(`账号编号</dt><dd>${subject('gone')}<`)
  })
})

/** An endpoint that answers with this status, or one where nobody listens. */
async function broke(status: number | undefined): Promise<{ url: string; server: Server }> {
  const server = createServer((_, response) => response.writeHead(status ?? 500).end('<p>no</p>'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}/token`
  if (status === undefined) server.close()
  return { url, server }
}

test.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'leader',
  `/${'a'.repeat(2000)}`,
  '',
])('nobody is led elsewhere by next=%.24s', async (next) => {
  expect(ownPath(next)).toBeUndefined()
  const jar = new Jar()
  const answer = await jar.go(await chosen(await begun(jar, next), subject()))
  expect(where(answer)).toBe('/leader')
})

test.each([
  ['/leader?session=五届', '/leader?session=%E4%BA%94%E5%B1%8A'],
  ['/cockpit/s/../t', '/cockpit/t'],
  ['/leader#part', '/leader'],
  ['/a;b=c', '/a;b=c'],
])('a path of ours is kept: %s', async (asked, kept) => {
  const jar = new Jar()
  expect(where(await jar.go(await chosen(await begun(jar, asked), subject())))).toBe(kept)
})

test('a secretary goes on to the cockpit', async () => {
  await world.post('/v1/staff', { subject: subject('secretary'), role: 'secretariat', name: '秘书' })
  const jar = new Jar()
  expect(where(await jar.go(await chosen(await begun(jar), subject('secretary'))))).toBe('/cockpit')
})

test('a department’s contact goes on to what the department has to do', async () => {
  await world.put('/v1/association', { name: '市科协', departments: ['科普部'] })
  await world.post('/v1/staff', { subject: subject('contact'), role: 'host', name: '联络员', department: '科普部' })
  const jar = new Jar()
  expect(where(await jar.go(await chosen(await begun(jar), subject('contact'))))).toBe('/department')
})

describe('signing out', () => {
  const post = { method: 'POST', headers: { origin: home } }
  const signedIn = async () => {
    const jar = new Jar()
    await jar.go(await chosen(await begun(jar), subject()))
    return jar
  }

  test('ends it here, and can be repeated', async () => {
    const jar = await signedIn()
    for (const _ of [1, 2]) expect(where(await jar.go('/sign-out?next=/leader', post))).toMatch(/^\/sign-in\?said=out/)
    expect((await jar.go('/leader')).status).toBe(401)
  })

  test('goes on to the provider’s, for who has been there', async () => {
    vi.stubEnv('LOGOUT_URL', 'https://provider.example/logout?client_id=x')
    const jar = await signedIn()
    expect((await jar.go('/leader')).headers.get('content-security-policy')).toContain(
      "form-action 'self' https://provider.example;",
    )
    expect(where(await jar.go('/sign-out', post))).toBe('https://provider.example/logout?client_id=x')
    const member = { ...post, headers: { origin: home, cookie: `plenum=${world.memberToken('001')}` } }
    expect(where(await new Jar().go('/sign-out', member))).toBe('/sign-in?said=out')
  })

  test('is done by nobody else’s page', async () => {
    const jar = await signedIn()
    const elsewhere = { method: 'POST', headers: { origin: 'https://elsewhere.example' } }
    expect((await jar.go('/sign-out', elsewhere)).status).toBe(403)
    expect((await jar.go('/leader')).status).toBe(200)
  })
})

test('who may not see a page is told as whom they are signed in, and how to be somebody else', async () => {
  const jar = new Jar()
  await jar.go(await chosen(await begun(jar), subject('leader')))
  const answer = await jar.go('/department')
  const text = await answer.text()
  expect(answer.status).toBe(403)
  expect(text).toContain('您登录的身份是领导')
  expect(text).toContain('<form method="post" action="/sign-out?next=%2Fdepartment">')
})

test('a member who is not signed in is told to open the personal link, not to sign in', async () => {
  const text = await (await new Jar().go('/member')).text()
  expect(text).toContain('个人链接')
  expect(text).not.toContain('/sign-in')
})

test('where no provider is configured the page says so, and starting leads back to it', async () => {
  vi.stubEnv('AUTHORIZE_URL', '')
  const jar = new Jar()
  const answer = await jar.go('/sign-in/start?next=/leader')
  expect(where(answer)).toBe('/sign-in?next=%2Fleader')
  expect(await (await jar.go(where(answer))).text()).toContain('没有配置登录页面')
})

describe('the local provider', () => {
  test.each([
    ['another client', { client_id: 'other' }],
    ['an address elsewhere', { redirect_uri: 'https://evil.example/sign-in/callback' }],
    ['no proof', { code_challenge: '' }],
    ['a plain proof', { code_challenge_method: 'plain' }],
  ])('refuses %s', async (_, change) => {
    const address = await begun(new Jar())
    for (const [name, value] of Object.entries(change)) address.searchParams.set(name, value)
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(400)
  })

  test('gives no code for somebody who is nobody', async () => {
    const address = await begun(new Jar())
    address.searchParams.set('subject', '__proto__')
    const answer = await fetch(address, { redirect: 'manual' })
    expect([answer.status, where(answer)]).toEqual([200, ''])
  })
})
