import { beforeAll, describe, expect, test } from 'vitest'
import { clock } from '../../../functions/store/clock.ts'
import { aDiscussion, inDays } from '../../support/discussion.ts'
import { aMeeting, type Meeting } from '../../support/meeting.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
let live: string
beforeAll(async () => {
  world = await newWorld('市科学技术协会')
  meeting = await aMeeting(world, { seats: 4, present: 4 })
  live = (await world.get(`/v1/sessions/${meeting.session}`)).body.live
})

const page = (path: string, who: string | null) => world.get(path, who, { accept: 'text/html' })
const screen = () => `/screen/${meeting.session}`

describe('every page', () => {
  test.each([
    ['the start page', () => '/', null],
    ['the leaders’ page', () => '/leader', 'leader'],
    ['the hall’s screen', screen, 'secretariat'],
    ['a refusal', () => '/nowhere', null],
  ])('is sent with the strict headers: %s', async (_, path, who) => {
    const { headers } = await page(path(), who)
    expect(headers.get('content-type')).toBe('text/html; charset=UTF-8')
    const policy = headers.get('content-security-policy') ?? ''
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy).toContain(part)
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('finds its style sheet and script under addresses that can be kept for good', async () => {
    const { text } = await page('/', null)
    const [, css = ''] = /href="(\/assets\/plenum\.css[^"]*)"/.exec(text) ?? []
    const [, js = ''] = /src="(\/assets\/plenum\.js[^"]*)"/.exec(text) ?? []
    for (const [path, type] of [
      [css, 'text/css'],
      [js, 'text/javascript'],
    ] as const) {
      const file = await world.get(path, null)
      expect([file.status, file.headers.get('content-type')?.split(';')[0]]).toEqual([200, type])
      expect(file.headers.get('cache-control')).toContain('immutable')
      const again = await world.get(path.split('?')[0] ?? '', null, { 'if-none-match': file.headers.get('etag') ?? '' })
      expect(again.status).toBe(304)
    }
  })
})

describe('the hall’s screen', () => {
  test('shows the open poll’s turnout, then what it came to', async () => {
    const poll = await meeting.poll({ text: '同意变更。' })
    await meeting.vote(poll, meeting.members[0] ?? '', 'for')
    await expect.poll(async () => (await page(screen(), 'auditor')).text, { timeout: 5000 }).toContain('已投1人，共4人')
    expect((await page(screen(), 'auditor')).text).toContain('同意变更。')
    await world.post(`/v1/polls/${poll}/close`)
    await expect.poll(async () => (await page(screen(), 'auditor')).text, { timeout: 5000 }).toContain('未通过')
  })

  test.each([
    ['the session’s live key opens it', () => `${screen()}?key=${live}`, null, 200],
    ['a staff credential opens it', screen, 'leader', 200],
    ['a made-up key does not', () => `${screen()}?key=AAAAAAAAAAAAAAAAAAAAAA`, 'secretariat', 403],
    ['another session’s key does not', () => `/screen/other?key=${live}`, null, 403],
    ['nobody gets in without either', screen, null, 401],
    ['a member does not by their token', screen, 'member', 403],
    ['a session that is not there is not shown', () => '/screen/nothing', 'secretariat', 404],
  ])('%s', async (_, path, who, status) => {
    const token = who === 'member' ? world.memberToken(meeting.members[0] ?? '') : who
    expect((await page(path(), token)).status).toBe(status)
  })

  test('is not another association’s', async () => {
    const other = await newWorld('乙协会')
    expect((await other.get(screen(), 'secretariat', { accept: 'text/html' })).status).toBe(404)
  })
})

describe('the leaders’ page', () => {
  test('shows the association, a choice of sessions, and what there is', async () => {
    const { text } = await page('/leader', 'leader')
    for (const part of ['市科学技术协会', `<option value="${meeting.session}"`, '意见建议提交以后'])
      expect(text).toContain(part)
  })

  test('is for staff alone', async () => {
    expect((await page('/leader', null)).status).toBe(401)
    expect((await page('/leader', world.memberToken(meeting.members[0] ?? ''))).status).toBe(403)
  })
})

test('the leaders’ page counts what was suggested, by name, and lists what is late with who is to do it', async () => {
  const { world: theirs, taken } = await aDiscussion()
  await taken('submit')
  const assigned = { host: '学会部', dueAt: inDays(2), coHosts: [] }
  await taken('submit', 'accept', ['assign', assigned])
  const cells = (text: string) => text.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')
  const before = cells((await theirs.get('/leader?session=s', 'leader', { accept: 'text/html' })).text)
  for (const part of ['|总数|2|', '|已提交|1|', '|已交办|1|', '|科学普及|2|', '|一组|2|', '|自办|1|', '|学会部|1|'])
    expect(before).toContain(part)
  expect(before).toContain('没有逾期')
  const now = clock.now
  clock.now = () => new Date(Date.now() + 3 * 24 * 3600_000)
  try {
    const after = cells((await theirs.get('/leader', 'leader', { accept: 'text/html' })).text)
    expect(after).toMatch(/\|逾期\|1\|/)
    expect(after).toMatch(/5-5-002\|题\|学会部\|\d+年\d+月\d+日\|已交办/)
  } finally {
    clock.now = now
  }
})
