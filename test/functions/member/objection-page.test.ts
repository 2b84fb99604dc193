import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aMeeting, majority } from '../../support/meeting.ts'
import { press } from '../../support/pressed.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
beforeAll(async () => {
  world = await newWorld()
})

let meeting: Awaited<ReturnType<typeof aMeeting>>
let poll: string
beforeEach(async () => {
  meeting = await aMeeting(world, { seats: 4, present: 3 })
  const motion = { kind: 'general', method: 'open', text: '审议通过甲。', majority }
  const { id } = (await world.post(`/v1/sessions/${meeting.session}/motions`, motion)).body
  poll = (await world.post(`/v1/motions/${id}/polls`, {})).body.id
})

const close = () => world.post(`/v1/polls/${poll}/close`)
const as = (member: number) => world.memberToken(meeting.members[member] ?? '')
const address = () => `/member/polls/${poll}/objection`
const look = (member: number, said = '') => world.get(`${address()}${said && `?said=${said}`}`, as(member))
const object = (member: number, text: string) => press(world, address(), { text }, as(member))
const recorded = async () => (await world.get(`/v1/polls/${poll}/objections`)).body.items

describe('the page of an objection', () => {
  test('records it once, however often its button is pressed, and shows it with its answer', async () => {
    await close()
    const answers = await Promise.all([object(0, '漏计两人。'), object(0, '漏计两人。')])
    for (const { status, headers } of answers)
      expect([status, headers.get('location')]).toEqual([303, `${address()}?said=objected`])
    expect(await recorded()).toEqual([expect.objectContaining({ text: '漏计两人。', recordedBy: 'member' })])
    expect((await look(0, 'objected')).text).toMatch(/异议已提出。.*漏计两人。.*正在等待秘书处答复。/s)

    const handling = { decision: 'dismissed', text: '经复核，计票无误。' }
    await world.post(`/v1/polls/${poll}/objections/${meeting.members[0]}/handle`, handling)
    expect((await look(0)).text).toMatch(/异议不成立.*经复核，计票无误。/s)
  })

  test('keeps what was typed where nothing, or too much, was said, and records nothing', async () => {
    await close()
    for (const text of ['', ' \n ', '字'.repeat(2001)]) {
      const { status, text: shown } = await object(0, text)
      expect([status, shown]).toEqual([400, expect.stringContaining('请写明异议的内容')])
      expect(shown).toContain(text.trim())
    }
    expect(await recorded()).toEqual([])
  })

  test('lets the first objection stand', async () => {
    await close()
    await object(0, '漏计两人。')
    const { status, text } = await object(0, '另有一事。')
    expect([status, text]).toEqual([409, expect.stringMatching(/以第一次为准.*漏计两人。/s)])
    expect(await recorded()).toHaveLength(1)
  })

  test('says why somebody without a seat, and anybody after the session, cannot object', async () => {
    await close()
    const { members } = await aMeeting(world, { seats: 1, present: 1 })
    const stranger = world.memberToken(members[0] ?? '')
    expect((await world.get(address(), stranger)).text).toContain('没有席位')
    expect((await press(world, address(), { text: '甲' }, stranger)).status).toBe(403)
    await world.post(`/v1/sessions/${meeting.session}/close`)
    expect((await look(1)).text).toContain('会议已闭会，这里不能再提出异议')
    expect((await object(1, '甲')).status).toBe(409)
    expect(await recorded()).toEqual([])
  })

  test('that was recorded can be sent again after the session, and is the same', async () => {
    await close()
    const send = () => world.post(`/v1/polls/${poll}/objections`, { text: '漏计两人。' }, as(0))
    const first = await send()
    await world.post(`/v1/sessions/${meeting.session}/close`)
    const again = await send()
    expect([again.status, again.body]).toEqual([201, first.body])
    expect(await recorded()).toHaveLength(1)
  })

  test('is for a result: before there is one it leads back, and nothing is recorded', async () => {
    expect((await look(0)).headers.get('location')).toBe('/member')
    expect((await object(0, '甲')).status).toBe(409)
  })

  test('says nothing of an objection that nobody made, whatever its address says', async () => {
    await close()
    expect((await look(0, 'objected')).text).not.toContain('异议已提出')
  })
})

test('a result tells everybody how many objected and whether they were answered, never who', async () => {
  await close()
  const { body: session } = await world.get(`/v1/sessions/${meeting.session}`)
  const seen = async () => (await world.get(`/live/${session.live}`, null)).body.result.objections
  const digest = (await world.get(`/v1/polls/${poll}/result`)).body.digest
  expect((await world.get('/member', as(1))).text).toContain('对这一结果有异议？')
  await object(0, '漏计两人。')
  await expect.poll(seen).toEqual({ made: 1, open: 1 })
  const screen = async () => (await world.get(`/screen/${meeting.session}`, 'auditor')).text
  await expect.poll(screen).toContain('对这一结果有1件异议，正在处理。')
  expect(await screen()).not.toContain('漏计')
  expect((await world.get('/member', as(0))).text).toContain('查看我的异议')
  const handling = { decision: 'upheld', text: '属实。' }
  await world.post(`/v1/polls/${poll}/objections/${meeting.members[0]}/handle`, handling)
  await expect.poll(seen).toEqual({ made: 1, open: 0 })
  expect((await world.get(`/v1/polls/${poll}/result`)).body.digest).toBe(digest)
})
