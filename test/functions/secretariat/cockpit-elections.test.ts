import { beforeAll, beforeEach, expect, test } from 'vitest'
import { aMeeting, type Meeting } from '../../support/meeting.ts'
import { type Fields, hiddenIn, press } from '../../support/pressed.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
beforeAll(async () => {
  world = await newWorld()
})
beforeEach(async () => {
  meeting = await aMeeting(world, { seats: 5, present: 4 })
})

const majority = [{ of: 'present', cmp: 'gte', num: 1, den: 2 }]
const no = (at: number) => meeting.members[at] ?? ''
const address = (motion: string, rest = '') => `/cockpit/${meeting.session}/votes/${motion}${rest}`
const page = async (motion: string, rest = '') =>
  (await world.get(address(motion, rest), 'secretariat', { accept: 'text/html' })).text
const send = (motion: string, fields: Fields, rest = '') => press(world, address(motion, rest), fields)
const motionNow = async (motion: string) => (await world.get(`/v1/motions/${motion}`)).body
const polled = async (motion: string) => (await world.get(`/v1/polls/${(await motionNow(motion)).polls.at(-1)}`)).body
const close = async (motion: string) => send(motion, hiddenIn(await page(motion, '?ask=close'), 'close'))

/** An election of three candidates for two seats, whose vote was opened from its page. */
async function opened(more: object): Promise<string> {
  const candidates = [0, 1, 2].map((at) => ({ memberNo: no(at), name: `委员${no(at)}` }))
  const motion = { kind: 'election', text: '选举。', majority, candidates, seatsToFill: 2, ...more }
  const { body } = await world.post(`/v1/sessions/${meeting.session}/motions`, motion)
  const shown = await page(body.id)
  for (const told of ['差额选举 · 应选2名', `委员${no(2)}`]) expect(shown).toContain(told)
  expect((await send(body.id, hiddenIn(shown, 'open'))).status).toBe(303)
  return body.id
}
const standing = () => [no(0), no(1), no(2)]

test('hands are entered for each candidate, and what cannot be is said by name, with all that was typed', async () => {
  const motion = await opened({ method: 'hands' })
  const form = { ...hiddenIn(await page(motion), 'count'), candidate: standing() }
  for (const [votes, told] of [
    [['4', 'x', '1'], `委员${no(1)}的得票请填整数`],
    [['4', '4', '4'], '得票合计超过到会人数的2倍'],
    [['5', '1', '1'], '计数5，超过实到4人'],
  ] as const) {
    const { status, text } = await send(motion, { ...form, votes: [...votes] })
    expect([status < 500 && status >= 400, text.includes(told)]).toEqual([true, true])
    expect(text).toContain(`value="${votes[1]}"`)
  }
  expect((await polled(motion)).count).toBeUndefined()
  const right = { ...form, votes: ['４', '2', '2'] }
  expect([(await send(motion, right)).status, (await send(motion, right)).status]).toEqual([303, 303])
  const asked = await page(motion, '?said=count&ask=close')
  expect([asked.includes('计数已录入'), asked.includes('没有举手')]).toEqual([true, false])
  await close(motion)
  const after = await page(motion)
  expect(after).toContain('票数相等')
  expect(after).toContain(`委员${no(1)}、委员${no(2)}票数相等，就其余1个名额再次投票。`)
  await send(motion, hiddenIn(after, 'open'))
  expect(after).toContain('再次投票 · 应选1名')
  expect((await polled(motion)).contest).toMatchObject({ runoff: true, seatsToFill: 1 })
})

test('papers are reconciled when they are entered; more returned than issued are void once that is confirmed', async () => {
  const motion = await opened({ method: 'secret', writeIns: true })
  const form = { ...hiddenIn(await page(motion), 'count'), candidate: standing(), votes: ['3', '1', '1'] }
  const papers = { issued: 4, returned: 4, invalid: 1, abstain: 0, otherName: ['', '韩雪霞'], otherVotes: ['', '1'] }
  const off = await send(motion, { ...form, ...papers, returned: 1, invalid: 1, abstain: 1 })
  expect([off.status, off.text.includes('不能少于无效票与全部弃权票合计'), off.text.includes('韩雪霞')]).toEqual([
    400,
    true,
    true,
  ])
  const unnamed = await send(motion, { ...form, ...papers, otherName: ['', ''] })
  expect([unnamed.status, unnamed.text.includes('另选他人请写姓名')]).toEqual([400, true])
  const asked = await send(motion, { ...form, ...papers, issued: 3 })
  expect([asked.status, asked.text.includes('收回4张，多于发出的3张')]).toEqual([200, true])
  const counted = await send(motion, { ...form, ...papers })
  expect(counted.status).toBe(303)
  expect((await polled(motion)).count).toMatchObject({ returned: 4, others: [{ name: '韩雪霞', votes: 1 }] })
  await close(motion)
  expect(await page(motion)).toContain('应选2名，选出1名')
})

test('a clerk’s ballot names people, is checked before it counts, and counts once', async () => {
  const motion = await opened({ method: 'open', writeIns: true })
  const voter = no(3)
  const found = await page(motion, `?q=${voter}`)
  const form = { ...hiddenIn(found, 'enter'), memberNo: voter, reason: '手机没电', choices: [no(0)], others: ['张 三'] }
  for (const [wrong, told] of [
    [{ others: ['甲'.repeat(51)] }, '另选他人请写姓名'],
    [{ choices: ['__proto__'] }, '请从候选人中选择'],
    [{ reason: '' }, '请填写代录的原因'],
  ] as const) {
    const { status, text } = await send(motion, { ...form, ...wrong } as Fields, `?q=${voter}`)
    expect([status, text.includes(told), text.includes(`value="${no(0)}" checked`)]).toEqual([
      400,
      true,
      !('choices' in wrong),
    ])
  }
  const asked = await send(motion, form, `?q=${voter}`)
  expect([asked.status, asked.text.includes(`为委员${voter}代录：选2名`), asked.text.includes('张三')]).toEqual([
    200,
    true,
    true,
  ])
  const tooMany = await send(motion, { ...form, choices: standing() }, `?q=${voter}`)
  expect(tooMany.text).toContain('无效票（所选人数超过应选名额）')
  const sure = { ...hiddenIn(asked.text, 'enter'), choices: [no(0)], others: ['张三'] }
  expect([(await send(motion, sure)).status, (await send(motion, sure)).status]).toEqual([303, 303])
  const { body } = await world.get(`/v1/polls/${(await polled(motion)).id}/ballot`, world.memberToken(voter))
  expect(body).toMatchObject({ choices: [no(0)], others: ['张三'], by: 'clerk', reason: '手机没电' })
})

test('who was elected and cannot take the seat is resolved by name', async () => {
  const fills = { what: 'seat', position: 'member' }
  const motion = await opened({ method: 'hands', fills })
  const form = { ...hiddenIn(await page(motion), 'count'), candidate: standing(), votes: ['4', '3', '0'] }
  await send(motion, form)
  await close(motion)
  const shown = await page(motion)
  expect(shown).toContain(`委员${no(0)}当选`)
  const resolved = { ...hiddenIn(shown, 'resolve'), note: '已有席位', without: ['0', '1'] }
  expect((await send(motion, resolved)).status).toBe(303)
  expect((await motionNow(motion)).effect.status).toBe('applied')
})
