import { Hono } from 'hono'
import { beforeAll, expect, test, vi } from 'vitest'
import { onError } from '../../../functions/http/problems.ts'
import { aMeeting, type Meeting } from '../../support/meeting.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 1, present: 1 })
})

const asked = (path: string, who: string | null, language = 'zh-CN') =>
  world.get(path, who, { accept: 'text/html', 'accept-language': language })
const linksIn = (text: string) =>
  [...text.matchAll(/class="button" href="([^"]+)"[^>]*>([^<]+)</g)].map(([, href, label]) => [href, label])

test.each([
  ['secretariat', '/cockpit', '回到会务台', 'Back to the cockpit'],
  ['leader', '/leader', '回到意见建议办理情况', 'Back to the suggestions'],
  ['auditor', '/leader', '回到意见建议办理情况', 'Back to the suggestions'],
  ['member', '/member', '回到我的页面', 'Back to my page'],
  [null, '/', '到首页', 'To the first page'],
])('%s who asks for a page that is not there is shown the way to %s', async (role, address, zh, en) => {
  const who = role === 'member' ? world.memberToken(meeting.members[0] ?? '') : role
  for (const [language, label, title] of [
    ['zh-CN', zh, '没有找到这一页'],
    ['en', en, 'There is no such page'],
  ] as const) {
    const { status, text } = await asked('/nowhere', who, language)
    expect([status, linksIn(text)]).toEqual([404, [[address, label]]])
    for (const told of [`<h1>${title}</h1>`, 'class="masthead"', 'href="/nowhere?type=large"', 'href="/nowhere?lang='])
      expect(text).toContain(told)
  }
})

test('a leader in the cockpit is shown back, and may sign in as somebody else', async () => {
  const { status, text } = await asked('/cockpit', 'leader')
  expect([status, linksIn(text)]).toEqual([403, [['/leader', '回到意见建议办理情况']]])
  expect(text).toContain('action="/sign-out?next=%2Fcockpit"')
})

test('a refused form is shown with the way back, and not with links to what only a form may ask for', async () => {
  const { status, text } = await world.send(
    'POST',
    '/member/nothing',
    world.memberToken(meeting.members[0] ?? ''),
    '',
    {
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
    },
  )
  expect([status, linksIn(text), text.includes('?lang=')]).toEqual([404, [['/member', '回到我的页面']], false])
})

test('what nobody foresaw is a page that tells nothing of it, and lets its reader try again', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const app = new Hono().onError(onError).get('/leader', () => {
    throw new TypeError('secret of the house')
  })
  const answer = await app.request('/leader?session=s', { headers: { accept: 'text/html' } })
  const text = await answer.text()
  expect([answer.status, linksIn(text)]).toEqual([500, [['/leader?session=s', '再试一次']]])
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(text).toContain('系统出了问题')
  expect(text).not.toMatch(/secret|TypeError/)
  expect(log.mock.calls[0]?.[0]).toContain('secret of the house')
  log.mockRestore()
})

test('an address with two slashes leads nowhere else from the page that refuses it', async () => {
  const answer = await world.get('//evil.example/x', null, { accept: 'text/html' })
  expect(answer.status).toBe(404)
  expect(answer.text).not.toMatch(/href="\/\/|action="\/\//)
})
