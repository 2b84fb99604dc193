import { beforeAll, describe, expect, test } from 'vitest'
import { aDiscussion, type Discussion, inDays } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
beforeAll(async () => {
  at = await aDiscussion()
})

const read = (id: string, who = '001', query = '') =>
  at.world.get(`/member/suggestions/${id}${query}`, at.world.memberToken(who), { accept: 'text/html' })

/** Presses a button of the page as a browser does. */
const press = (id: string, form: Record<string, string>, who = '001') =>
  at.world.send(
    'POST',
    `/member/suggestions/${id}/moves`,
    at.world.memberToken(who),
    String(new URLSearchParams(form)),
    {
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
    },
  )

const assign = ['assign', { host: '科普部', coHosts: ['学会部'], dueAt: inDays(60) }] as [string, object]
const reply = [
  'reply',
  {
    class: 'B',
    text: '已列入计划。',
    signer: '徐玉博',
    promises: [{ text: '三月前开通', dueAt: inDays(90) }],
    opinions: [{ department: '学会部', text: '愿意配合。' }],
  },
] as [string, object]

/** The sentences and facts in the order in which they stand on the page. */
const inOrder = (html: string, parts: string[]) => {
  const places = parts.map((part) => html.indexOf(part))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((one, other) => one - other))
}

test('every step is told in plain words, oldest first: who, why, until when, the answer, its promises and opinions', async () => {
  const id = await at.taken(
    'submit',
    ['return', { reason: '请补充数据' }],
    'submit',
    'accept',
    assign,
    ['hand-back', { reason: '不属于职责', proposedHost: '学会部' }],
    assign,
    ['extend', { dueAt: inDays(80), reason: '需跨部门协调' }],
    'start',
    reply,
  )
  const { text } = await read(id)
  inOrder(text.slice(text.indexOf('办理经过')), [
    '秘书处请提出人修改后再提交',
    '请补充数据',
    '秘书处受理了',
    '交给主办部门',
    '科普部',
    '退回另行确定',
    '不属于职责',
    '延长了办理期限',
    '需跨部门协调',
    '主办部门开始办理',
    '主办部门作出了答复',
    '正在解决',
    '徐玉博',
    '三月前开通',
    '愿意配合。',
  ])
  expect(text).not.toMatch(/secretariat:|member:/)
})

test('changes that follow each other are one step, and who made them is told by what they are to the reader', async () => {
  const { id } = await at.suggest({}, at.world.memberToken('001'))
  for (const title of ['一', '二', '三'])
    await at.world.patch(`/v1/suggestions/${id}`, { title }, at.world.memberToken('002'))
  const { text } = await read(id)
  expect(text).toContain('您起草了这件建议。')
  expect(text.match(/记录人作了修改。/g)).toHaveLength(1)
})

test('one that went into a special report is told that report’s steps', async () => {
  const id = await at.taken('submit', 'accept', ['queue', { reason: '需统筹' }])
  const { body } = await at.world.post('/v1/special-reports', { title: '专报', addressee: '市委', suggestions: [id] })
  for (const [move, sent] of [
    ['approve', { signer: '孙刚' }],
    ['send', { documentNumber: '市科协1号', sentAt: inDays(0), recipient: '市委办公室' }],
    ['instruct', { by: '市长', date: '2026-03-10', text: '请研究。' }],
    ['feed-back', { note: '已反馈' }],
  ] as const)
    expect((await at.world.post(`/v1/special-reports/${body.id}/${move}`, sent)).status).toBe(200)
  const { text } = await read(id)
  inOrder(text.slice(text.indexOf('办理经过')), [
    '需统筹',
    '编入专报',
    '签发定稿',
    '孙刚',
    '市科协1号',
    '市委办公室',
    '批示',
    '市长',
    '请研究。',
    '已反馈',
  ])
})

test('of one that was merged, both are followed, and its proposer is asked about the answer of the other', async () => {
  const into = await at.taken('submit')
  const { id } = await at.suggest({ title: '被并的', proposers: ['003'], group: 'g2' })
  await at.move(id, 'submit')
  await at.move(id, 'merge', { into })
  for (const [move, body] of [['accept'], assign, ['start'], reply] as [string, object?][])
    await at.move(into, move, body)
  const { text } = await read(id, '003')
  inOrder(text, ['被并的', '已并入', '您对答复满意吗？', '并案办理', '并入的那一件', '主办部门作出了答复'])
  expect(text).toContain(`action="/member/suggestions/${into}/moves?whose=`)
  expect((await press(into, { move: 'feedback', satisfied: 'true' }, '003')).status).toBe(303)
  expect((await read(id, '003')).text).not.toContain('您对答复满意吗？')
})

test('of one that was split, the parts are shown with how far each has come', async () => {
  const part = (title: string) => ({ title, situation: '无', proposal: '无' })
  const id = await at.taken('submit', 'accept', ['split', { parts: [part('甲件'), part('乙件')] }])
  const { text } = await read(id)
  for (const shown of ['甲件', '乙件', '已受理']) expect(text).toContain(shown)
})

describe('what can be done stands on the page, and nothing else', () => {
  const buttons = (html: string) => [...html.matchAll(/name="move" value="([\w-]+)"/g)].map(([, move]) => move)

  test.each([
    ['a draft', [], ['submit']],
    ['what is submitted', ['submit'], []],
    ['what is returned', ['submit', ['return', { reason: '改' }]], ['submit']],
    ['what is accepted', ['submit', 'accept'], ['withdraw']],
    ['what is answered', ['submit', 'accept', assign, 'start', reply], ['feedback']],
    ['what is declined', ['submit', ['decline', { reason: '无关' }]], []],
  ] as [string, (string | [string, object])[], string[]][])('%s', async (_, moves, expected) => {
    expect(buttons((await read(await at.taken(...moves))).text)).toEqual(expected)
  })

  test('a recorder amends a draft of their group and makes none of its proposer’s moves', async () => {
    const { text } = await read((await at.suggest()).id, '002')
    expect([buttons(text), text.includes('/edit"')]).toEqual([[], true])
  })
})

describe('a button', () => {
  test('submits, and pressed twice does so once; the page says so only where it is so', async () => {
    const { id } = await at.suggest()
    expect((await read(id, '001', '?said=submitted')).text).not.toContain('role="status"')
    const answers = await Promise.all([press(id, { move: 'submit' }), press(id, { move: 'submit' })])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await read(id, '001', '?said=submitted')).text).toContain('已提交。办理的每一步')
  })

  test('withdraws with the reason', async () => {
    const id = await at.taken('submit', 'accept')
    await press(id, { move: 'withdraw', reason: '已解决' })
    const { text } = await read(id, '001', '?said=withdrawn')
    for (const told of ['已撤回。', '您撤回了这件建议。', '已解决']) expect(text).toContain(told)
  })

  test('says that one is not satisfied, and that is worked on again', async () => {
    const id = await at.taken('submit', 'accept', assign, 'start', reply)
    expect(
      (await press(id, { move: 'feedback', satisfied: 'false', comment: '没有解决' })).headers.get('location'),
    ).toBe(`/member/suggestions/${id}?said=heard`)
    expect((await at.world.get(`/v1/suggestions/${id}`)).body.status).toBe('rework')
    const { text } = await read(id, '001', '?said=heard')
    for (const told of ['您的评价已经收到', '您对答复作了评价。', '不满意', '没有解决']) expect(text).toContain(told)
  })

  test('without a choice comes back with what was typed', async () => {
    const id = await at.taken('submit', 'accept', assign, 'start', reply)
    const { status, text } = await press(id, { move: 'feedback', comment: '写了很久' })
    expect([status, text.includes('请选择满意或不满意'), text.includes('写了很久')]).toEqual([400, true, true])
  })

  test('signs, or declines to, and pressed twice is no fault', async () => {
    const ask = () => at.suggest({ proposers: ['001', '006'] }, at.world.memberToken('001'))
    const [signed, declined] = [await ask(), await ask()]
    await press(signed.id, { move: 'co-sign', agree: 'true' }, '006')
    expect((await press(signed.id, { move: 'co-sign', agree: 'true' }, '006')).status).toBe(303)
    expect((await read(signed.id, '006', '?said=signed')).text).toContain('您已联名。')
    for (const _ of [1, 2])
      expect((await press(declined.id, { move: 'co-sign', agree: 'false' }, '006')).headers.get('location')).toBe(
        '/member',
      )
    expect((await read(declined.id, '006')).status).toBe(404)
  })

  test.each([
    ['a move that is not a proposer’s', { move: 'accept' }, 400],
    ['nothing', {}, 400],
  ])('for %s is refused', async (_, form, status) => {
    expect((await press(await at.taken('submit'), form)).status).toBe(status)
  })

  test.each(['s.999', 'no-such-thing', '..%2f..%2felsewhere', '%0d%0aX:%20y', '%E2%80%AE'])(
    'for %s, which is no suggestion, is not found',
    async (id) => {
      expect((await press(id, { move: 'submit' })).status).toBe(404)
    },
  )

  test('makes no move for a recorder', async () => {
    const { id } = await at.suggest()
    await press(id, { move: 'submit' }, '002')
    expect((await at.world.get(`/v1/suggestions/${id}`)).body.status).toBe('draft')
  })
})

test('a member’s page shows what waits for them first, each with its way there, and where to write', async () => {
  const { id } = await at.suggest({ title: '等评价', proposers: ['005'] })
  for (const [move, body] of [['submit'], ['accept'], assign, ['start'], reply] as [string, object?][])
    await at.move(id, move, body)
  await at.suggest({ title: '新近的草稿', proposers: ['005'] })
  const { text } = await at.world.get('/member', at.world.memberToken('005'), { accept: 'text/html' })
  inOrder(text, [
    `href="/member/suggestions/${id}"`,
    '请评价答复',
    '新近的草稿',
    'href="/member/suggestions/new?session=s"',
  ])
})
