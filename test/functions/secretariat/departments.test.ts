import { beforeAll, describe, expect, test } from 'vitest'
import { aDiscussion, type Discussion, inDays } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
let host: string
let coHost: string
beforeAll(async () => {
  at = await aDiscussion()
  host = await at.world.host('科普部')
  coHost = await at.world.host('学会部')
})

const html = { accept: 'text/html' }
const desk = (who = host) => at.world.get('/department', who, html)
const read = (id: string, who = host, query = '') => at.world.get(`/department/suggestions/${id}${query}`, who, html)

type Form = Record<string, string | string[]>
/** Presses a button of the page as a browser does. */
const press = (id: string, form: Form, who = host) => {
  const pairs = Object.entries(form).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  )
  return at.world.send('POST', `/department/suggestions/${id}/moves`, who, String(new URLSearchParams(pairs)), {
    ...html,
    'content-type': 'application/x-www-form-urlencoded',
  })
}

const handed = (more: object = {}) =>
  at.taken('submit', 'accept', ['assign', { host: '科普部', dueAt: inDays(60), ...more }])
const helped = { coHosts: ['学会部'], opinionDates: [{ department: '学会部', dueAt: inDays(20) }] }
const reply = { move: 'reply', class: 'B', text: '已列入计划。', signer: '徐玉博' }
const promisedDay = inDays(120).slice(0, 10)
const promised = { promised: ['三月前开通', '', ''], promisedBy: [promisedDay, '', ''] }
const forms = (text: string) => [...text.matchAll(/name="move" value="([\w-]+)"/g)].map(([, move]) => move)
const kept = async (id: string) => (await at.world.get(`/v1/suggestions/${id}`)).body
const log = async (id: string) => (await at.world.get(`/v1/suggestions/${id}/log`)).body.items

test('a department sees what it has, by what is to be done, each with its date, and nothing of other departments', async () => {
  const [own, foreign] = [await handed(helped), await handed({ host: '办公室' })]
  const [mine, theirs] = [await desk(), await desk(coHost)]
  expect(mine.text).toMatch(new RegExp(`待开始办理.*${own}".*还剩\\d+个工作日`, 's'))
  expect(theirs.text).toMatch(new RegExp(`请提协办意见.*${own}"`, 's'))
  for (const page of [mine, theirs]) expect(page.text).not.toContain(foreign)
  expect((await read(foreign)).status).toBe(404)
  expect((await press(foreign, { move: 'start' })).status).toBe(404)
  expect(await kept(foreign)).toMatchObject({ status: 'assigned' })
})

test('what an own department did is told to it as its own, and nobody’s name is on its pages', async () => {
  const id = await handed(helped)
  await press(id, { move: 'opine', text: '愿意配合。' }, coHost)
  await press(id, { move: 'start' })
  const [mine, theirs] = [(await read(id)).text, (await read(id, coHost)).text]
  for (const told of ['您开始办理。', '协办部门提出了意见。', '学会部']) expect(mine).toContain(told)
  for (const told of ['主办部门开始办理。', '您提出了意见。']) expect(theirs).toContain(told)
  for (const page of [mine, theirs]) expect(page).not.toMatch(/委员\d|secretariat:|host:|member:/)
})

describe('what can be done now stands on the page, and nothing else', () => {
  test('to the host: starting or handing back, then answering, then keeping what was promised', async () => {
    const id = await handed()
    expect(forms((await read(id)).text)).toEqual(['start', 'hand-back'])
    expect((await press(id, { move: 'start' })).headers.get('location')).toBe(
      `/department/suggestions/${id}?said=start`,
    )
    const started = await read(id, host, '?said=start')
    expect([forms(started.text), started.text.includes('已开始办理。')]).toEqual([['reply'], true])
    await press(id, { ...reply, ...promised })
    expect(forms((await read(id)).text)).toEqual([])
    await at.move(id, 'feedback', { satisfied: true })
    expect(forms((await read(id)).text)).toEqual(['keep-promise'])
    await press(id, { move: 'keep-promise', promise: '1-1', note: '已开通' })
    expect(await kept(id)).toMatchObject({ status: 'replied', reply: { promises: [{ done: true }] } })
    expect((await read(id, host, '?said=keep-promise')).text).toContain('已记为完成。')
  })

  test('to a co-host: its opinion, which it may change until the answer', async () => {
    const id = await handed(helped)
    expect(forms((await read(id, coHost)).text)).toEqual(['opine'])
    for (const text of ['愿意配合。', '全力配合。']) await press(id, { move: 'opine', text }, coHost)
    expect((await read(id, coHost, '?said=opine')).text).toMatch(/协办意见已经提交.*<textarea[^>]*>全力配合。/s)
    expect((await kept(id)).opinions).toMatchObject([{ department: '学会部', text: '全力配合。' }])
  })

  test('the page says that something was done only where it was', async () => {
    const { text } = await read(await handed(), host, '?said=reply')
    expect(text).not.toContain('role="status"')
  })
})

describe('an answer', () => {
  const started = async (more: object = {}) => {
    const id = await handed(more)
    await press(id, { move: 'start' })
    return id
  }

  test('carries the promises of its rows, the opinions given, and those it brings', async () => {
    const id = await started({ coHosts: ['学会部', '办公室'] })
    await press(id, { move: 'opine', text: '愿意配合。' }, coHost)
    const { text } = await read(id)
    expect([text.includes('愿意配合。'), text.includes('办公室的意见'), text.includes('学会部的意见')]).toEqual([
      true,
      true,
      false,
    ])
    await press(id, { ...reply, ...promised, coHost: '办公室', opinion: '同意。' })
    expect((await kept(id)).reply).toMatchObject({
      class: 'B',
      promises: [{ text: '三月前开通', dueAt: `${promisedDay}T09:30:00.000Z` }],
      opinions: [
        { department: '学会部', text: '愿意配合。' },
        { department: '办公室', text: '同意。' },
      ],
    })
  })

  test.each<[string, Form, string]>([
    ['without a signer', { ...reply, signer: '' }, '请填写签发人'],
    ['without a class', { ...reply, class: '' }, '请选择办理结果'],
    ['of a class that there is not', { ...reply, class: '__proto__' }, '请选择办理结果'],
    ['that promises without a day', { ...reply, promised: '三月前开通', promisedBy: '' }, '每项承诺都要写明'],
    ['of a class that promises nothing', { ...reply, class: 'A', ...promised }, '每项承诺都要写明'],
    ['without the opinion of a co-host', reply, '请填写每个协办部门的意见'],
  ])('%s comes back with what is wrong and all that was typed', async (_, form, told) => {
    const id = await started(told.includes('协办') ? { coHosts: ['学会部'] } : {})
    const { status, text } = await press(id, { ...form, text: '写了很久的答复' })
    expect([status, text.includes('role="alert"'), text.includes(told), text.includes('写了很久的答复')]).toEqual([
      400,
      true,
      true,
      true,
    ])
    expect(await kept(id)).toMatchObject({ status: 'in-progress' })
  })

  test('that comes too late loses nothing of what was typed, and changes nothing', async () => {
    const id = await started()
    await at.move(id, 'reply', { class: 'A', text: '秘书处代填。', signer: '秘书处' })
    const { status, text } = await press(id, { ...reply, text: '部门写的答复' })
    expect([status, text.includes('可能已经办过了'), text.includes('部门写的答复')]).toEqual([409, true, true])
    expect((await kept(id)).reply.text).toBe('秘书处代填。')
  })
})

describe('handing back', () => {
  test('names the reason and who it should go to, and is on the desk no more', async () => {
    const id = await handed()
    expect((await read(id)).text).toContain('最迟可在这一天退回')
    const answer = await press(id, { move: 'hand-back', reason: '不属本部门', proposedHost: '学会部' })
    expect(answer.headers.get('location')).toBe('/department')
    expect(await kept(id)).toMatchObject({ status: 'accepted', proposedHost: '学会部' })
    expect((await desk()).text).not.toContain(`${id}"`)
  })

  test('without a reason, or to no department, comes back', async () => {
    const id = await handed()
    expect((await press(id, { move: 'hand-back' })).text).toContain('请填写退回的理由')
    const { status, text } = await press(id, { move: 'hand-back', reason: '不属本部门', proposedHost: '没有的部门' })
    expect([status, text.includes('请重新选择建议的主办部门'), text.includes('不属本部门')]).toEqual([400, true, true])
  })
})

describe('a button pressed twice', () => {
  test.each<[string, Form]>([
    ['starts once', { move: 'start' }],
    ['hands back once, though it is no longer on the desk', { move: 'hand-back', reason: '不属本部门' }],
  ])('%s', async (_, form) => {
    const id = await handed()
    const before = (await log(id)).length
    const sent = { ...form, key: `k${id}` }
    const answers = [...(await Promise.all([press(id, sent), press(id, sent)])), await press(id, sent)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await log(id)).toHaveLength(before + 1)
  })

  test('gives one opinion', async () => {
    const id = await handed(helped)
    const sent = { move: 'opine', text: '同意。', key: 'one' }
    for (const _ of [1, 2]) expect((await press(id, sent, coHost)).status).toBe(303)
    expect((await log(id)).filter(({ move }: { move: string }) => move === 'opine')).toHaveLength(1)
  })
})

test.each<[string, Form]>([
  ['a move that is not a department’s', { move: 'accept' }],
  ['nothing', {}],
])('%s is refused', async (_, form) => {
  expect((await press(await handed(), form)).status).toBe(400)
})

test('a move that is the host’s is not a co-host’s', async () => {
  const id = await handed(helped)
  await press(id, { move: 'start' }, coHost)
  expect(await kept(id)).toMatchObject({ status: 'assigned' })
})

test('an opinion stands in the log with the department that gave it', async () => {
  const id = await handed(helped)
  await press(id, { move: 'opine', text: '同意。' }, coHost)
  const { body } = await at.world.get(`/v1/log?about=${id}`)
  expect(body.items.find(({ move }: { move: string }) => move === 'opine').details).toEqual({
    department: '学会部',
    text: '同意。',
  })
})
