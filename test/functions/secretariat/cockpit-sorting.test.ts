import { beforeAll, describe, expect, test } from 'vitest'
import { aDiscussion, type Discussion } from '../../support/discussion.ts'
import { type Fields, hiddenIn, press } from '../../support/pressed.ts'
import { newWorld, useTable } from '../../support/world.ts'

useTable()
let at: Discussion
beforeAll(async () => {
  at = await aDiscussion()
})

const address = (id = '') => `/cockpit/s/suggestions${id && `/${id}`}`
const page = async (id = '', rest = '') =>
  (await at.world.get(address(id) + rest, 'secretariat', { accept: 'text/html' })).text
const send = (id: string, fields: Fields, who?: string) => press(at.world, address(id), fields, who)
const kept = async (id: string) => (await at.world.get(`/v1/suggestions/${id}`)).body

test('what was submitted is accepted, then assigned, each once; the list has it until then', async () => {
  const id = await at.taken('submit')
  expect(await page()).toContain(`href="${address(id)}"`)
  const form = hiddenIn(await page(id), 'accept')
  expect([(await send(id, form)).status, (await send(id, form)).status]).toEqual([303, 303])
  const next = await page(id, '?said=accept')
  expect(next).toContain('已受理，请接着分办。')

  const assign = { ...hiddenIn(next, 'assign'), host: '科普部', coHosts: ['学会部', '办公室'], workingDays: '３０' }
  expect((await send(id, assign)).status).toBe(303)
  expect(await kept(id)).toMatchObject({ status: 'assigned', host: '科普部', coHosts: ['学会部', '办公室'] })
  expect(await page(id, '?said=assign')).toContain('已交办。')
  expect(await page()).not.toContain(`href="${address(id)}"`)
})

test('once one is sorted the next is named', async () => {
  const [waiting, done] = [await at.taken('submit'), await at.taken('submit')]
  await at.move(done, 'decline', { reason: '不属本会' })
  const shown = await page(done, '?said=decline')
  expect(shown).toMatch(new RegExp(`class="button" href="${address(waiting)}"[^>]*><span>下一件：`))
  expect(shown).toContain(`${(await kept(waiting)).number} 题</span>`)
})

test.each<[string, Fields, string[], string]>([
  ['return', { reason: '请写明地点' }, ['submit'], 'returned'],
  ['decline', { reason: '不属本会' }, ['submit'], 'declined'],
  ['queue', { reason: '需市里统筹' }, ['submit', 'accept'], 'queued'],
  ['explain', { text: '已有规定。', signer: '徐玉博' }, ['submit', 'accept'], 'explained'],
  ['reference', { reason: '留作参考' }, ['submit', 'accept'], 'referenced'],
])('%s is a form of its own', async (move, fields, moves, status) => {
  const id = await at.taken(...moves)
  expect((await send(id, { ...hiddenIn(await page(id), move), ...fields })).status).toBe(303)
  expect((await kept(id)).status).toBe(status)
})

test('what says the same is merged into the one that was chosen', async () => {
  const words = { title: '建设社区科普馆', situation: '社区没有科普场所', proposal: '建议每个街道建一个科普馆' }
  const [one, other] = [await at.suggest(words), await at.suggest(words)]
  for (const { id } of [one, other]) await at.move(id, 'submit')
  const shown = await page(one.id)
  expect(shown).toContain(`name="into" value="${other.id}"`)
  expect((await send(one.id, { ...hiddenIn(shown, 'merge'), into: other.id })).status).toBe(303)
  expect(await kept(one.id)).toMatchObject({ status: 'merged', mergedInto: other.id })
})

test.each<[string, Fields, string[], string]>([
  ['return', { reason: ' ' }, ['submit'], '请填写理由'],
  ['merge', {}, ['submit'], '请选择并入哪一件'],
  ['assign', { workingDays: '30' }, ['submit', 'accept'], '请选择主办部门'],
  ['assign', { host: '科普部', workingDays: '500' }, ['submit', 'accept'], '期限请填1至130个工作日'],
  ['assign', { host: '科普部', coHosts: '科普部' }, ['submit', 'accept'], '协办部门不能与主办部门相同'],
  ['explain', { text: '已有规定。' }, ['submit', 'accept'], '请填写签发人'],
])('%s that is not in order is shown again, and nothing was done', async (move, fields, moves, told) => {
  const id = await at.taken(...moves)
  const { status, text } = await send(id, { move, ...fields })
  expect([status, text.includes(told)]).toEqual([400, true])
  if ('text' in fields) expect(text).toContain('已有规定。')
  expect((await kept(id)).status).toBe(moves.length > 1 ? 'accepted' : 'submitted')
})

test('what somebody else has sorted meanwhile is said, with how it stands', async () => {
  const id = await at.taken('submit')
  const form = hiddenIn(await page(id), 'decline')
  await at.move(id, 'accept')
  const { status, text } = await send(id, { ...form, reason: '不属本会' })
  expect([status, text.includes('可能已由他人办过'), text.includes('已受理')]).toEqual([409, true, true])
})

describe('what was answered', () => {
  const answer = { class: 'A', text: '已经办好。', signer: '徐玉博' }
  const answered = () => at.taken('submit', 'accept', ['assign', { host: '科普部' }], 'start', ['reply', answer])
  const satisfied = async () => {
    const id = await answered()
    await at.move(id, 'feedback', { satisfied: true }, at.world.memberToken('001'))
    return id
  }
  const close = (fields: Fields, who?: string) => press(at.world, address(), { key: 'k', ...fields }, who)
  const closings = async (id: string) =>
    (await at.world.get(`/v1/suggestions/${id}/log`)).body.items.filter(
      ({ move }: { move: string }) => move === 'close',
    )
  const tickable = async (id: string) => (await page()).includes(`name="closed" value="${id}"`)

  test('is closed together once its proposers are satisfied, each once however often the form is sent', async () => {
    const [one, two, left] = [await satisfied(), await satisfied(), await satisfied()]
    for (const id of [one, two, left]) expect(await tickable(id)).toBe(true)
    expect(await page()).not.toContain('已办结。')
    const { open } = (await at.world.get('/v1/summaries/suggestions?session=s')).body
    for (const _ of [1, 2]) {
      const sent = await close({ closed: [one, two] })
      expect([sent.status, sent.headers.get('location')]).toEqual([303, `${address()}?said=close`])
    }
    for (const id of [one, two]) expect([(await closings(id)).length, await tickable(id)]).toEqual([1, false])
    expect([(await kept(left)).status, await tickable(left)]).toEqual(['replied', true])
    expect((await at.world.get('/v1/summaries/suggestions?session=s')).body.open).toBe(open - 2)
    expect(await page('', '?said=close')).toContain('已办结。')
  })

  test('waits for its proposers, and is closed without them on its own page, which shows the answer', async () => {
    const id = await answered()
    expect([await tickable(id), (await page()).includes(`href="${address(id)}"`)]).toEqual([false, true])
    const shown = await page(id)
    expect(shown).toContain('已经办好。')
    expect((await send(id, { ...hiddenIn(shown, 'close'), reason: '提出人出国' })).status).toBe(303)
    expect(await closings(id)).toMatchObject([{ reason: '提出人出国' }])
    expect(await page(id, '?said=close')).toContain('已办结。')
  })

  test('is closed all the same beside one that a colleague closed meanwhile, which is named', async () => {
    const [one, other] = [await satisfied(), await satisfied()]
    await at.move(one, 'close')
    const { status, text } = await close({ closed: [one, other] })
    expect([status, text.includes(`没有办结：${(await kept(one)).number}。`)]).toEqual([409, true])
    expect((await kept(other)).status).toBe('closed')
  })

  test('is not closed with nothing ticked, by anybody else, or from another session’s page', async () => {
    const id = await satisfied()
    const none = await close({})
    expect([none.status, none.text.split('请勾选要办结的意见建议。').length]).toEqual([400, 3])
    for (const who of ['leader', 'auditor', at.world.memberToken('001')])
      expect((await close({ closed: id }, who)).status).toBe(403)
    await at.world.post('/v1/sessions', { id: 'u', body: 'plenary', number: 7, date: '2026-03-05' })
    expect((await press(at.world, '/cockpit/u/suggestions', { closed: id })).status).toBe(400)
    expect((await kept(id)).status).toBe('replied')
  })
})

test('nobody else sorts, and nothing is found elsewhere', async () => {
  const id = await at.taken('submit')
  for (const who of ['auditor', 'leader', at.world.memberToken('001')])
    expect((await send(id, { move: 'accept' }, who)).status).toBe(403)
  const other = await newWorld('别的协会')
  expect((await press(other, address(id), { move: 'accept' })).status).toBe(404)
  await at.world.post('/v1/sessions', { id: 't', body: 'plenary', number: 6, date: '2026-02-05' })
  expect((await press(at.world, `/cockpit/t/suggestions/${id}`, { move: 'accept' })).status).toBe(404)
  expect((await at.world.get(`/cockpit/t/suggestions/${id}`)).status).toBe(404)
  expect((await kept(id)).status).toBe('submitted')
})
