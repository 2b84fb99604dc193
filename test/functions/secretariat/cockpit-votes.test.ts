import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aMeeting, type Meeting, majority } from '../../support/meeting.ts'
import { type Fields, hiddenIn, press } from '../../support/pressed.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
beforeAll(async () => {
  world = await newWorld()
})
let meeting: Meeting
beforeEach(async () => {
  meeting = await aMeeting(world, { seats: 4, present: 3 })
})

const tabled = async (more: object = {}) => {
  const motion = { kind: 'general', method: 'open', text: '同意。', majority, ...more }
  return (await world.post(`/v1/sessions/${meeting.session}/motions`, motion)).body.id as string
}
const address = (motion: string, rest = '') => `/cockpit/${meeting.session}/votes/${motion}${rest}`
const page = async (motion: string, rest = '') =>
  (await world.get(address(motion, rest), 'secretariat', { accept: 'text/html' })).text
const send = (motion: string, fields: Fields, rest = '') => press(world, address(motion, rest), fields)
const pollOf = async (motion: string) => (await world.get(`/v1/motions/${motion}`)).body.polls.at(-1) as string
const polled = async (motion: string) => (await world.get(`/v1/polls/${await pollOf(motion)}`)).body

/** A motion whose vote was opened from its page. */
async function opened(more: object = {}): Promise<string> {
  const motion = await tabled(more)
  expect((await send(motion, hiddenIn(await page(motion), 'open'))).status).toBe(303)
  return motion
}

describe('an open ballot', () => {
  test('is opened once however often the button is pressed, with the time that was said', async () => {
    const motion = await tabled()
    const form = { ...hiddenIn(await page(motion), 'open'), seconds: '９０' }
    const answers = [await send(motion, form), await send(motion, form)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const poll = await polled(motion)
    expect(Date.parse(poll.closesAt) - Date.parse(poll.opensAt)).toBe(90_000)
    expect((await world.get(`/v1/motions/${motion}`)).body.polls).toHaveLength(1)
  })

  test.each(['0', '-1', 'soon', '9999999999'])('a time of "%s" is refused, and stays in its field', async (seconds) => {
    const motion = await tabled()
    const { status, text } = await send(motion, { move: 'open', seconds })
    expect([status, text.includes('时限请填1至604800'), text.includes(`value="${seconds}"`)]).toEqual([400, true, true])
  })

  test('waits while another is open', async () => {
    const [one, other] = [await opened(), await tabled()]
    const refused = await send(other, { move: 'open' })
    expect([refused.status, refused.text.includes('另一项表决正在进行')]).toEqual([409, true])
    expect(await page(one)).toContain('还有3人没有投票')
  })

  test('that was lost shows what it came to before it offers another round', async () => {
    const motion = await opened()
    await world.post(`/v1/polls/${await pollOf(motion)}/close`)
    const shown = await page(motion)
    expect(shown.indexOf('class="outcome"')).toBeGreaterThan(0)
    expect(shown.indexOf('class="outcome"')).toBeLessThan(shown.indexOf('再次表决</h2>'))
  })

  test('is closed after a confirmation that says how many have not voted; pressed twice it has one result', async () => {
    const motion = await opened()
    await meeting.vote(await pollOf(motion), meeting.members[0] ?? '', 'for')
    const asked = await page(motion, '?ask=close')
    expect(asked).toContain('还有2人没有投票')
    const form = hiddenIn(asked, 'close')
    const answers = [await send(motion, form), await send(motion, form)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await page(motion, '?said=close')).toContain('表决已结束，结果如下。')
    expect(await page(motion)).toContain('再次表决')
  })

  test('takes a clerk’s ballot after it was checked, and says so by name', async () => {
    const motion = await opened()
    const [memberNo = ''] = meeting.members
    const found = await page(motion, `?q=${memberNo}`)
    expect(found).toContain(`委员${memberNo}`)
    const form = { ...hiddenIn(found, 'enter'), memberNo, choice: 'for', reason: '手机没电' }
    const asked = await send(motion, form, `?q=${memberNo}`)
    expect([asked.status, asked.text.includes(`为委员${memberNo}代录：赞成`)]).toEqual([200, true])
    expect((await world.get(`/v1/polls/${await pollOf(motion)}/ballot`, world.memberToken(memberNo))).status).toBe(404)
    const sure = await send(motion, hiddenIn(asked.text, 'enter'), `?q=${memberNo}`)
    expect(await page(motion, `?${sure.headers.get('location')?.split('?')[1]}`)).toContain(`已为委员${memberNo}代录。`)
    const { body } = await world.get(`/v1/polls/${await pollOf(motion)}/ballot`, world.memberToken(memberNo))
    expect(body).toMatchObject({ choice: 'for', by: 'clerk', reason: '手机没电' })
    expect(await page(motion, `?q=${memberNo}`)).toContain('已投票，不能代录')
    const late = await send(motion, { ...form, choice: 'against', confirmed: 'yes' })
    expect([late.status, late.text.includes('以第一次的选择为准')]).toEqual([409, true])
  })

  test('a clerk’s ballot without a reason, a choice or a member is asked for again, and nothing is lost', async () => {
    const motion = await opened()
    const poll = await pollOf(motion)
    const form = { move: 'enter', poll, memberNo: meeting.members[0] ?? '', choice: 'for', reason: '手机没电' }
    for (const [missing, told] of [
      ['reason', '请填写代录的原因'],
      ['choice', '请选择赞成、反对或弃权'],
      ['memberNo', '请先查找并选择委员'],
    ] as const) {
      const { status, text } = await send(motion, { ...form, [missing]: '' }, '?q=委员')
      expect([missing, status, text.includes(told)]).toEqual([missing, 400, true])
      if (missing !== 'reason') expect(text).toContain('手机没电')
    }
  })

  test('who was not there is not found, and cannot be voted for', async () => {
    const motion = await opened()
    const absent = meeting.members[3] ?? ''
    expect(await page(motion, `?q=${absent}`)).toContain('到会的人中没有符合的')
    const form = {
      move: 'enter',
      poll: await pollOf(motion),
      memberNo: absent,
      choice: 'for',
      reason: '代',
      confirmed: 'yes',
    }
    expect((await send(motion, form)).status).toBe(403)
  })
})

describe('a show of hands', () => {
  const hands = { for: 2, against: 0, abstain: 1 }

  test('is entered, corrected, checked and closed', async () => {
    const motion = await opened({ method: 'hands' })
    const form = hiddenIn(await page(motion), 'count')
    expect((await send(motion, { ...form, ...hands, abstain: 0 })).status).toBe(303)
    const asked = await page(motion, '?said=count&ask=close')
    expect(asked).toContain('其余1人没有举手')
    expect((await send(motion, { ...hiddenIn(await page(motion), 'count'), ...hands })).status).toBe(303)

    const stale = await send(motion, hiddenIn(asked, 'close'))
    expect([stale.status, stale.text.includes('另一位工作人员已录入')]).toEqual([412, true])
    expect((await send(motion, hiddenIn(await page(motion, '?ask=close'), 'close'))).status).toBe(303)
    expect((await world.get(`/v1/motions/${motion}`)).body.status).toBe('carried')
  })

  test('that another clerk entered meanwhile is not overwritten unseen, and what was typed stays', async () => {
    const motion = await opened({ method: 'hands' })
    const seen = hiddenIn(await page(motion), 'count')
    await world.put(`/v1/polls/${await pollOf(motion)}/count`, { for: 1, against: 1, abstain: 1 })
    const { status, text } = await send(motion, { ...seen, for: 3, against: 0, abstain: 0 })
    expect([status, text.includes('value="3"')]).toEqual([412, true])
    expect((await polled(motion)).count.for).toBe(1)
    expect((await send(motion, { ...hiddenIn(text, 'count'), for: 3, against: 0, abstain: 0 })).status).toBe(303)
  })

  test('of more hands than people is refused', async () => {
    const motion = await opened({ method: 'hands' })
    const { status, text } = await send(motion, { ...hiddenIn(await page(motion), 'count'), ...hands, against: 9 })
    expect([status, text.includes('计数12，超过实到3人')]).toEqual([409, true])
  })

  test('is not counted for another motion’s poll', async () => {
    const [motion, other] = [await opened({ method: 'hands' }), await tabled({ method: 'hands' })]
    const form = { ...hiddenIn(await page(motion), 'count'), ...hands }
    expect((await send(other, form)).status).toBe(409)
    expect((await polled(motion)).count).toBeUndefined()
  })
})

describe('papers', () => {
  const papers = { issued: 3, returned: 3, for: 2, against: 1, abstain: 0, invalid: 0 }

  test('that do not add up are shown again with the sum', async () => {
    const motion = await opened({ method: 'secret' })
    const { status, text } = await send(motion, { ...hiddenIn(await page(motion), 'count'), ...papers, returned: 2 })
    expect([status, text.includes('合计3，与收回2不符')]).toEqual([400, true])
  })

  test('of which more came back than were issued are void, once that is confirmed', async () => {
    const motion = await opened({ method: 'secret' })
    const asked = await send(motion, { ...hiddenIn(await page(motion), 'count'), ...papers, issued: 2 })
    expect([asked.status, asked.text.includes('收回3张，多于发出的2张')]).toEqual([200, true])
    expect((await polled(motion)).count).toBeUndefined()
    expect((await send(motion, hiddenIn(asked.text, 'count'))).status).toBe(303)
    await send(motion, hiddenIn(await page(motion, '?ask=close'), 'close'))
    expect(await page(motion)).toContain('再次表决')
    expect((await send(motion, hiddenIn(await page(motion), 'open'))).status).toBe(303)
    expect((await polled(motion)).round).toBe(2)
  })
})

test('a roster change that no longer fits is resolved by leaving out what does not', async () => {
  const [one = '', two = ''] = meeting.members
  const changes = [
    { op: 'remove', member: one },
    { op: 'remove', member: two },
  ]
  const first = await opened({ kind: 'roster-change', changes: changes.slice(0, 1) })
  const carry = async (motion: string) => {
    for (const memberNo of meeting.members.slice(0, 3)) await meeting.vote(await pollOf(motion), memberNo, 'for')
    await send(motion, hiddenIn(await page(motion, '?ask=close'), 'close'))
  }
  await carry(first)
  const second = await tabled({ kind: 'roster-change', changes })
  await send(second, hiddenIn(await page(second), 'open'))
  await carry(second)

  const shown = await page(second)
  expect(shown).toContain(`免去 ${one}`)
  expect(shown).toContain('在该机构没有席位')
  const form = hiddenIn(shown, 'resolve')
  const without = { ...form, note: '' }
  expect((await send(second, without)).status).toBe(400)
  const refused = await send(second, { ...form, note: '照办' })
  expect([refused.status, refused.text.includes('仍与名单不符')]).toEqual([409, true])
  expect(refused.text).toContain('照办')
  expect((await send(second, { ...form, note: '会前已辞任', without: '0' })).status).toBe(303)
  expect(await page(second, '?said=resolve')).toContain('名单变动已按处理意见执行。')
  expect((await world.get(`/v1/motions/${second}`)).body.effect).toMatchObject({ status: 'applied', without: [0] })
})

test('a motion of another session is not found, nor one of another association; auditors look only', async () => {
  const motion = await tabled()
  const elsewhere = await aMeeting(world, { seats: 1, present: 1 })
  const there = `/cockpit/${elsewhere.session}/votes/${motion}`
  expect((await world.get(there)).status).toBe(404)
  expect((await press(world, there, { move: 'open' })).status).toBe(404)
  const other = await newWorld('别的协会')
  expect((await press(other, address(motion), { move: 'open' })).status).toBe(404)
  expect((await press(world, address(motion), { move: 'open' }, 'auditor')).status).toBe(403)
  expect((await world.get(address(motion), 'auditor')).text).not.toContain('method="post" action="/cockpit')
  expect((await world.get(`/v1/motions/${motion}`)).body.polls).toEqual([])
})
