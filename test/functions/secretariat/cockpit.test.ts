import { beforeAll, describe, expect, test } from 'vitest'
import { codeOfNow } from '../../../functions/http/hall-codes.ts'
import { aBody, aMeeting, type Meeting, majority } from '../../support/meeting.ts'
import { hiddenIn, press } from '../../support/pressed.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
let first = ''
let second = ''
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 4, present: 1 })
  ;[first = '', second = ''] = meeting.members
})

const at = (rest = '') => `/cockpit/${meeting.session}${rest}`
const html = async (path: string, who = 'secretariat') => (await world.get(path, who, { accept: 'text/html' })).text
const located = (headers: Headers) => headers.get('location') ?? ''
const statusOf = async (memberNo: string) => {
  const { body } = await world.get(`/v1/sessions/${meeting.session}/attendance`)
  return body.items.find((one: { memberNo: string }) => one.memberNo === memberNo)?.status
}

describe('the attendance', () => {
  test('a press marks somebody, says what it was before, and takes it back', async () => {
    const { status, headers } = await press(world, at('/attendance'), { mark: `${second} present`, q: '委员' })
    expect([status, await statusOf(second)]).toEqual([303, 'present'])
    const page = await html(located(headers))
    expect(page).toContain(`委员${second}：已到（原为未登记）`)
    expect(page).toContain('实到2 / 应到4')
    expect(page).toContain('value="委员"')
    const [, undo = ''] = /name="mark" value="([^"]+)">撤销/.exec(page) ?? []
    await press(world, at('/attendance'), { mark: undo })
    expect(await statusOf(second)).toBe('absent')
  })

  test('a made-up address says of nobody that they were marked', async () => {
    for (const query of [
      `marked=${meeting.members[3]}&earlier=present`,
      'marked=nobody&earlier=present',
      'marked=__proto__',
    ])
      expect(await html(at(`/attendance?${query}`))).not.toContain('原为')
  })

  test('is looked through by name, initials, number and unit, and lists who has no seat', async () => {
    const row = { memberNo: 'guest1', name: '韩雪霞', unit: '云溪县科协', constituency: 'county', position: 'member' }
    await world.post('/v1/members/import', [row])
    expect(await html(at('/attendance?q=云溪'))).toContain('列席到会')
    await press(world, at('/attendance'), { mark: 'guest1 present' })
    for (const q of ['hxx', '韩', 'guest1', '云溪']) expect(await html(at(`/attendance?q=${q}`))).toContain('韩雪霞')
    const observers = await html(at('/attendance?part=observers'))
    expect([observers.includes('韩雪霞'), observers.includes(`委员${first}`)]).toEqual([true, false])
  })

  test('who checked in by phone waits at the top, and those listed are confirmed by one press, however often it is made', async () => {
    const [, , third = '', fourth = ''] = meeting.members
    const { code } = await codeOfNow(world.association, meeting.session)
    const claim = (memberNo: string) =>
      world.post(`/v1/sessions/${meeting.session}/check-in`, { code }, world.memberToken(memberNo))
    await claim(third)
    const page = await html(at('/attendance'))
    expect(page).toContain('1人已用手机签到，待确认')
    const members = [...page.matchAll(/name="members" value="([^"]+)"/g)].map(([, memberNo = '']) => memberNo)
    expect(members).toEqual([third])
    await claim(fourth)
    for (const _ of ['pressed', 'pressed twice']) {
      const { status, headers } = await press(world, at('/check-ins'), { members })
      expect([status, located(headers)]).toEqual([303, at('/attendance?said=accepted')])
    }
    expect([await statusOf(third), await statusOf(fourth)]).toEqual(['present', 'unmarked'])
    const after = await html(at('/attendance?said=accepted'))
    expect(after).toContain('已确认用手机签到的人员到会。')
    await press(world, at('/attendance'), { mark: `${fourth} absent` })
    expect(await html(at('/attendance'))).not.toContain('name="members"')
    await press(world, at('/attendance'), { mark: `${third} absent` })
  })

  test.each(['', 'a/../b', '__proto__', 'x'.repeat(33)])('accepts nobody called "%s"', async (members) => {
    expect((await press(world, at('/check-ins'), { members })).status).toBe(400)
  })

  test.each(['nobody present', `x present`, '', 'a/../b present', 'x\u0000 present', `${'9'.repeat(33)} present`])(
    'marks nobody for "%s"',
    async (mark) => {
      expect([400, 404]).toContain((await press(world, at('/attendance'), { mark })).status)
    },
  )
})

describe('the agenda', () => {
  test('an item is started, finished after a confirmation, and each takes effect once', async () => {
    const { body: item } = await world.post(`/v1/sessions/${meeting.session}/agenda`, { kind: 'other', title: '讲话' })
    const form = { item: item.id, ...hiddenIn(await html(at('/agenda')), 'start') }
    const answers = await Promise.all([press(world, at('/agenda'), form), press(world, at('/agenda'), form)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await html(located(answers[0].headers))).toContain('这一项已开始。')

    const other = { ...form, key: 'another' }
    const refused = await press(world, at('/agenda'), other)
    expect([refused.status, refused.text.includes('没有办理：可能已由他人办过')]).toEqual([409, true])

    const asked = await html(at(`/agenda?finish=${item.id}`))
    expect(asked).toContain('结束后不能重新开始')
    await press(world, at('/agenda'), hiddenIn(asked, 'finish'))
    expect((await world.get(`/v1/sessions/${meeting.session}/agenda/${item.id}`)).body.status).toBe('done')
  })

  test('an item that is not there is not found', async () => {
    expect((await press(world, at('/agenda'), { item: 'none', move: 'start' })).status).toBe(404)
    expect((await press(world, at('/agenda'), { item: '__proto__', move: 'start' })).status).toBe(400)
  })
})

describe('the session', () => {
  test('is convened and opened once there is a quorum; without one its page shows the arithmetic', async () => {
    const { id, members } = await aBody(world, 3)
    const quorum = { of: 'entitled', cmp: 'gte', num: 2, den: 3 }
    await world.post('/v1/sessions', { id, body: id, number: 1, date: '2026-01-05', quorum })
    const here = `/cockpit/${id}`
    const asked = await html(`${here}?ask=convene`)
    expect(asked).toContain('请确认')
    expect((await press(world, here, hiddenIn(asked, 'convene'))).status).toBe(303)

    const refused = await press(world, here, { move: 'open', key: 'a' })
    expect([refused.status, refused.text.includes('应到3人，实到0人，须2人，未达到法定人数')]).toEqual([409, true])
    for (const memberNo of members.slice(1)) await press(world, `${here}/attendance`, { mark: `${memberNo} present` })
    const open = await press(world, here, { move: 'open', key: 'a' })
    expect(await html(located(open.headers))).toContain('会议已开始。')
    expect((await press(world, here, { move: 'open', key: 'a' })).status).toBe(303)
    expect((await press(world, here, { move: 'open', key: 'b' })).status).toBe(409)
    expect(await html(`${here}?said=close`)).not.toContain('会议已闭会')
  })

  test('gives the hall screen its own link, shown once; pressed again it is the same one, made anew it replaces it', async () => {
    const link = /class="address"[^>]*>([^<]+)</
    const made = async (key: string) => {
      const { status, text } = await press(world, at('/screen'), { key })
      return [status, new URL(link.exec(text)?.[1] ?? 'http://none').pathname, link.exec(text)?.[1]]
    }
    const first = await made('one')
    expect(first.slice(0, 2)).toEqual([200, `/screen/${meeting.session}`])
    expect(await made('one')).toEqual(first)
    const shows = async (address: unknown) =>
      (await world.get(String(address).replace(/^https?:[/][/][^/]+/, ''), null)).status
    const second = await made('two')
    expect(second).not.toEqual(first)
    expect([await shows(first[2]), await shows(second[2])]).toEqual([403, 200])
    expect(await html(at())).not.toContain('class="address"')
  })

  test('stands in the list of those under way', async () => {
    expect(await html('/cockpit')).toMatch(new RegExp(`正在进行</h2>.*href="/cockpit/${meeting.session}"`))
  })
})

test('while an item is current the session does not ask whether to be closed: the page leads to the item first', async () => {
  const { session } = await aMeeting(world, { seats: 2, present: 2 })
  const { id } = (await world.post(`/v1/sessions/${session}/agenda`, { kind: 'address', title: '讲话' })).body
  const page = () => html(`/cockpit/${session}?ask=close`)
  expect(await page()).toContain('id="asked"')
  await world.post(`/v1/sessions/${session}/agenda/${id}/start`)
  const busy = await page()
  expect(busy).toMatch(/结束这一项以后，才能闭会。 <a href="[^"]*\/agenda">/)
  expect([busy.includes('id="asked"'), busy.includes('休会')]).toEqual([false, true])
})

test('while a vote is open neither its item nor the session asks whether to end it: the page leads to the vote first', async () => {
  const { session } = await aMeeting(world, { seats: 2, present: 2 })
  const here = `/cockpit/${session}`
  const motion = { kind: 'general', method: 'open', text: '同意。', majority }
  const { body: on } = await world.post(`/v1/sessions/${session}/motions`, motion)
  const item = { kind: 'deliberate', title: '审议', motion: on.id }
  const { body: made } = await world.post(`/v1/sessions/${session}/agenda`, item)
  await world.post(`/v1/sessions/${session}/agenda/${made.id}/start`)
  expect(await html(`${here}/agenda`)).toContain(`?finish=${made.id}`)
  const { body: poll } = await world.post(`/v1/motions/${on.id}/polls`, {})
  for (const path of ['/agenda', `/agenda?finish=${made.id}`]) {
    const shown = await html(here + path)
    expect(shown).toContain('这一项的议案正在表决。')
    expect(shown).toContain(`class="button" href="${here}/votes/${on.id}"`)
    for (const asked of ['请确认', `?finish=${made.id}"`, 'value="defer"']) expect(shown).not.toContain(asked)
  }
  for (const path of ['', '?ask=close']) {
    const shown = await html(here + path)
    expect(shown).toContain('表决结束以后，才能休会或闭会。')
    for (const asked of ['请确认', 'ask=close"', 'value="adjourn"']) expect(shown).not.toContain(asked)
  }
  await world.post(`/v1/polls/${poll.id}/close`)
  expect(await html(`${here}/agenda`)).toContain(`?finish=${made.id}`)
  expect(await html(here)).toContain('value="adjourn"')
})

describe('whoever looks', () => {
  const parts = ['', '/attendance', '/agenda', '/votes', '/suggestions']

  test.each(parts)('an auditor sees %s and has nothing to press', async (part) => {
    const page = await html(at(part), 'auditor')
    expect(page).toContain('您可以查看，不能办理。')
    expect(page).not.toContain('method="post" action="/cockpit')
  })

  test.each(parts.slice(0, 3))('nobody but the secretariat changes anything at %s', async (part) => {
    const form = { move: 'close', mark: `${second} left`, item: 'x' }
    for (const who of ['auditor', 'leader', world.memberToken(first)])
      expect((await press(world, at(part), form, who)).status).toBe(403)
  })

  test('another association finds no such session, and changes nothing', async () => {
    const other = await newWorld('别的协会')
    for (const part of parts) expect((await other.get(at(part))).status).toBe(404)
    expect((await press(other, at('/attendance'), { mark: `${first} left` })).status).toBe(404)
    expect((await press(other, at(), { move: 'close' })).status).toBe(404)
    expect(await statusOf(first)).toBe('present')
  })
})
