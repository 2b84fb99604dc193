import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aMeeting, type Meeting, majority } from '../../support/meeting.ts'
import { type Fields, hiddenIn, press } from '../../support/pressed.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
beforeAll(async () => {
  world = await newWorld()
})
beforeEach(async () => {
  meeting = await aMeeting(world, { seats: 3, present: 2 })
})

const at = (rest: string) => `/cockpit/${meeting.session}/votes${rest}`
const html = async (rest: string, who = 'secretariat') => (await world.get(at(rest), who, { accept: 'text/html' })).text
const send = (motion: string, fields: Fields) => press(world, at(`/${motion}`), fields)
const motionNow = async (motion: string) => (await world.get(`/v1/motions/${motion}`)).body
const statuses = async (motion: string, fields: Fields) => [
  (await send(motion, fields)).status,
  (await send(motion, fields)).status,
]
async function tabled(more: object = {}): Promise<string> {
  const motion = { kind: 'general', method: 'open', text: '同意稳步推进。', majority, ...more }
  return (await world.post(`/v1/sessions/${meeting.session}/motions`, motion)).body.id
}

describe('objections', () => {
  async function decided() {
    const poll = await meeting.poll()
    await world.post(`/v1/polls/${poll}/close`)
    return { poll, motion: (await world.get(`/v1/polls/${poll}`)).body.motion as string }
  }

  test('are recorded once, by number or name, and handled once; the page lists and counts them', async () => {
    const { poll, motion } = await decided()
    const [one = ''] = meeting.members
    const form = { ...hiddenIn(await html(`/${motion}`), 'object'), by: `委员${one}`, objection: '漏计后排。\r\n' }
    expect(await statuses(motion, form)).toEqual([303, 303])
    const listed = (await world.get(`/v1/polls/${poll}/objections`)).body.items
    expect(listed).toMatchObject([{ by: one, text: '漏计后排。', recordedBy: 'clerk' }])
    const again = await send(motion, { ...form, objection: '又一次。' })
    expect([again.status, again.text.includes('异议只记录一次'), again.text.includes('又一次。')]).toEqual([
      409,
      true,
      true,
    ])

    const shown = await html(`/${motion}?said=object`)
    for (const told of ['异议已登记。', '对结果的异议（1）', '漏计后排。']) expect(shown).toContain(told)
    const handling = { ...hiddenIn(shown, 'handle'), decision: 'dismissed', answer: '复核无误。' }
    for (const [wrong, told] of [
      [{ answer: ' ' }, '请填写处理的说明'],
      [{ decision: 'x' }, '请选择异议是否成立'],
    ] as const) {
      const { status, text } = await send(motion, { ...handling, ...wrong })
      expect([status, text.includes(told)]).toEqual([400, true])
    }
    expect(await statuses(motion, handling)).toEqual([303, 303])
    const done = await html(`/${motion}?said=handle`)
    for (const told of ['处理结果已登记。', '异议不成立', '复核无误。']) expect(done).toContain(told)
    expect((await send(motion, { ...handling, decision: 'upheld' })).status).toBe(409)
  })

  test.each(['', '__proto__', '谁'])('of "%s" are not recorded, and what was typed stays', async (by) => {
    const { motion } = await decided()
    const { status, text } = await send(motion, {
      ...hiddenIn(await html(`/${motion}`), 'object'),
      by,
      objection: '漏计。',
    })
    expect([status, text.includes('没有找到这位委员'), text.includes('漏计。')]).toEqual([400, true, true])
  })
})

test('an amendment is tabled once, comes first in the order of voting, and its motion waits for it', async () => {
  const motion = await tabled()
  const empty = await send(motion, { move: 'amend', text: '', amendedText: '同意加快推进。' })
  expect([empty.status, empty.text.includes('请填写修正内容'), empty.text.includes('同意加快推进。')]).toEqual([
    400,
    true,
    true,
  ])
  const form = { ...hiddenIn(await html(`/${motion}`), 'amend'), text: '改为加快。', amendedText: '同意加快推进。' }
  expect(await statuses(motion, form)).toEqual([303, 303])
  const after = await html(`/${motion}?said=amend`)
  for (const told of ['修正案已提出', '先表决修正案', '改为加快。']) expect(after).toContain(told)
  const list = await html('')
  expect(list.indexOf('改为加快。')).toBeLessThan(list.indexOf('同意稳步推进。'))
  expect(list).toContain('修正案，先于所修正的议案')
  expect((await send(motion, { move: 'open' })).status).toBe(409)
})

describe('a motion tabled on the page', () => {
  const tabling = () => `/cockpit/${meeting.session}/tabling`
  const form = { key: 'k', text: '同意设立青年科技人才基金。\r\n', kind: 'general', method: 'open' }
  const sent = (fields: Fields, who?: 'leader') => press(world, tabling(), { ...form, ...fields }, who)
  const motions = async () => (await world.get(`/v1/sessions/${meeting.session}/motions`)).body.items

  test.each([
    ['entitled-half', '超过应到的半数', { of: 'entitled', cmp: 'gt', num: 1, den: 2 }],
    ['present-half', '超过实到的半数', { of: 'present', cmp: 'gt', num: 1, den: 2 }],
    ['entitled-two-thirds', '达到应到的三分之二以上', { of: 'entitled', cmp: 'gte', num: 2, den: 3 }],
    ['present-two-thirds', '达到实到的三分之二以上', { of: 'present', cmp: 'gte', num: 2, den: 3 }],
  ])(
    'is tabled once, with the condition %s that was chosen in words, and can be put to the vote at once',
    async (majority, words, threshold) => {
      const choices = (await world.get(tabling(), 'secretariat', { accept: 'text/html' })).text
      expect(choices).toContain(`赞成${words}`)
      const [made, again] = [await sent({ majority }), await sent({ majority })]
      expect([made.status, again.headers.get('location')]).toEqual([303, made.headers.get('location')])
      expect(await motions()).toMatchObject([{ kind: 'general', method: 'open', majority: [threshold], quorum: null }])
      const [{ id, text }] = await motions()
      expect(text).toBe('同意设立青年科技人才基金。')
      const shown = (await world.get(made.headers.get('location') ?? '', 'secretariat', { accept: 'text/html' })).text
      for (const told of ['议案已提出。', `通过条件：赞成${words}`]) expect(shown).toContain(told)
      expect((await send(id, hiddenIn(shown, 'open'))).status).toBe(303)
      expect((await motionNow(id)).status).toBe('voting')
    },
  )

  test.each([
    [{ text: ' ' }, '请填写议案全文'],
    [{ kind: 'election' }, '请选择类别'],
    [{ method: '' }, '请选择表决方式'],
    [{ majority: '__proto__' }, '请选择通过条件'],
  ])('is refused with %o, says so at its field and keeps what was typed', async (wrong, told) => {
    const { status, text } = await sent({ majority: 'present-half', text: '写好的全文', ...wrong })
    expect([status, text.split(told).length]).toEqual([400, 3])
    if (!('text' in wrong)) expect(text).toContain('写好的全文')
    expect(await motions()).toEqual([])
  })

  test('is nobody’s but the secretariat’s to table, and nobody’s once the session is closed', async () => {
    expect((await sent({ majority: 'present-half' }, 'leader')).status).toBe(403)
    await world.post(`/v1/sessions/${meeting.session}/close`)
    const { status, text } = await sent({ majority: 'present-half' })
    expect([status, text.includes('<textarea')]).toEqual([409, false])
    expect(text).toContain('会议已闭会')
    expect(await motions()).toEqual([])
  })
})

test('motions are put into a block and separated again; those of another rule are not', async () => {
  const [one, two, other] = [await tabled(), await tabled({ text: '通过办法。' }), await tabled({ method: 'hands' })]
  const block = (motions: string[]) => press(world, at(''), { key: 'k', motions })
  for (const [motions, status, told] of [
    [[one], 400, '请至少选择两项议案'],
    [[one, other], 409, '须相同'],
    [['__proto__', 'constructor'], 400, '请至少选择两项议案'],
  ] as const) {
    const refused = await block([...motions])
    expect([refused.status, refused.text.includes(told)]).toEqual([status, true])
  }
  const made = await block([one, two])
  expect((await block([one, two])).headers.get('location')).toBe(made.headers.get('location'))
  const id = /votes[/]([^?]+)/.exec(made.headers.get('location') ?? '')?.[1] ?? ''
  expect(await html(`/${id}?said=block`)).toContain('已并为一组，一并表决。')
  expect(await html(`/${one}`)).toContain('并入一组，一并表决')
  expect(await html('')).toContain(' · 一并表决')

  const none = await send(id, { move: 'separate', out: '', why: '单独讨论' })
  expect([none.status, none.text.includes('请选择要分出的议案'), none.text.includes('单独讨论')]).toEqual([
    400,
    true,
    true,
  ])
  expect(await statuses(id, { ...hiddenIn(await html(`/${id}`), 'separate'), out: one })).toEqual([303, 303])
  expect((await motionNow(one)).block).toBeUndefined()
  expect(await html(`/${id}?said=separate`)).toContain('已撤回')
})

test('a vote opens by itself at its time, unless that is cancelled', async () => {
  const motion = await tabled()
  const form = { ...hiddenIn(await html(`/${motion}`), 'schedule'), day: '2099-01-05', hour: '10:30' }
  for (const wrong of [{ day: '2020-01-05' }, { hour: '' }, { hour: '25:00' }, { day: '__proto__' }]) {
    const { status, text } = await send(motion, { ...form, ...wrong })
    expect([status, text.includes('还没有到的日期和时间')]).toEqual([400, true])
  }
  expect(await statuses(motion, form)).toEqual([303, 303])
  const { scheduled } = await motionNow(motion)
  expect((await world.get(`/v1/polls/${scheduled}`)).body.opensAt).toBe('2099-01-05T02:30:00.000Z')
  const waits = await html(`/${motion}?said=schedule`)
  for (const told of ['已定时。', '10:30', '届时自动开始']) expect(waits).toContain(told)
  expect(await statuses(motion, hiddenIn(waits, 'cancel'))).toEqual([303, 303])
  expect(await html(`/${motion}?said=cancel`)).toContain('定时已取消。')
  expect((await motionNow(motion)).scheduled).toBeUndefined()
})

test('an auditor sees all of it and can press nothing', async () => {
  const motion = await tabled()
  for (const rest of ['', `/${motion}`]) {
    expect(await html(rest, 'auditor')).not.toContain('method="post" action="/cockpit')
    expect((await press(world, at(rest), { move: 'amend' }, 'auditor')).status).toBe(403)
  }
})
