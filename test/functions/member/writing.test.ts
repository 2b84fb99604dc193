import { beforeAll, describe, expect, test } from 'vitest'
import { aDiscussion, type Discussion } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
beforeAll(async () => {
  at = await aDiscussion()
})

const fresh = '/member/suggestions/new?session=s'
const written = { title: '题', theme: '科学普及', group: 'g1', situation: '一\r\n二', proposal: '无', proposers: '001' }

const read = (path: string, who = '001') => at.world.get(path, at.world.memberToken(who), { accept: 'text/html' })

/** Sends a form as a browser does. */
const send = (path: string, form: Record<string, string>, who = '001') =>
  at.world.send('POST', path, at.world.memberToken(who), String(new URLSearchParams(form)), {
    accept: 'text/html',
    'content-type': 'application/x-www-form-urlencoded',
  })

const idIn = (location: string | null) => /suggestions\/([^/?]+)/.exec(location ?? '')?.[1] ?? ''
const fieldIn = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const draft = async () => idIn((await send(fresh, written)).headers.get('location'))
const standing = async (id: string) => (await at.world.get(`/v1/suggestions/${id}`)).body

describe('the form of a new suggestion', () => {
  test('has one’s own group chosen, oneself as the proposer, the others of the group to be asked, and a key of its own', async () => {
    const { text } = await read(fresh)
    expect(text).toMatch(/<option value="g1" selected/)
    expect(text).toContain('<input type="hidden" name="proposers" value="001"')
    for (const other of ['委员2', '委员6']) expect(text).toContain(other)
    expect(text).not.toContain('委员3')
    expect(fieldIn(text, 'key')).not.toBe(fieldIn((await read(fresh)).text, 'key'))
  })

  test('lets a recorder say who proposes it, and submit nothing for them', async () => {
    const { text } = await read(fresh, '002')
    expect(text).toContain('提出人（请勾选）')
    expect(text).not.toContain('value="submit"')
  })

  test('is not there for a session that is not', async () => {
    expect((await read('/member/suggestions/new?session=nowhere')).status).toBe(404)
  })

  test('makes a draft, its lines as they are everywhere, and leads on to it', async () => {
    const { status, headers } = await send(fresh, written)
    expect([status, headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/member\/suggestions\/s\.\d+\/edit\?said=saved$/),
    ])
    const id = idIn(headers.get('location'))
    expect(await standing(id)).toMatchObject({ status: 'draft', situation: '一\n二', proposers: ['001'], invited: [] })
    expect((await read(`/member/suggestions/${id}/edit?said=saved`)).text).toContain('草稿已保存。')
  })

  test('makes one, however often it is pressed at once, and submits it once', async () => {
    const form = { ...written, key: 'pressed', pressed: 'submit' }
    const answers = await Promise.all([send(fresh, form), send(fresh, form), send(fresh, form)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    const ids = answers.map(({ headers }) => idIn(headers.get('location')))
    expect(new Set(ids).size).toBe(1)
    const { body } = await at.world.get(`/v1/suggestions/${ids[0]}/log`)
    expect(body.items.filter(({ move }: { move: string }) => move === 'submit')).toHaveLength(1)
  })

  test('sent again with other words, after going back, changes what it made', async () => {
    const first = await send(fresh, { ...written, key: 'back' })
    const again = await send(fresh, { ...written, key: 'back', title: '改过的题' })
    expect(idIn(again.headers.get('location'))).toBe(idIn(first.headers.get('location')))
    expect((await standing(idIn(first.headers.get('location')))).title).toBe('改过的题')
  })

  test.each([
    ['no title', { title: ' ' }, '请填写标题'],
    ['no theme', { theme: '' }, '请选择主题'],
    ['a group that there is not', { group: 'g9' }, '请选择讨论组'],
    ['a priority that there is not', { priority: 'P9' }, '请重新选择重点工作'],
    ['what cannot be shown', { proposal: '\u0000' }, '请填写建议'],
    ['nobody who proposes it', { proposers: '' }, '请勾选提出人'],
  ])('with %s comes back with what was typed, and says what is missing', async (_, more, told) => {
    const { status, text } = await send(fresh, { ...written, situation: '写了很久', ...more })
    expect([status, text.includes(told), text.includes('写了很久')]).toEqual([400, true, true])
  })

  test('for others of another group comes back and says that one may not', async () => {
    const { status, text } = await send(fresh, { ...written, proposers: '003' })
    expect([status, text.includes('不能进行这项操作')]).toEqual([403, true])
  })
})

test('whom a member names is asked to sign, sees it first, and proposes it once they agree', async () => {
  const form = new URLSearchParams({ ...written, title: '请联名' })
  form.append('proposers', '006')
  const { headers } = await at.world.send('POST', fresh, at.world.memberToken('001'), String(form), {
    'content-type': 'application/x-www-form-urlencoded',
  })
  const id = idIn(headers.get('location'))
  expect((await read('/member', '006')).text).toContain('请您联名')
  expect((await read(`/member/suggestions/${id}`, '006')).text).toContain('您愿意联名提出这件建议吗？')
  expect((await read(`/member/suggestions/${id}/edit`, '006')).status).toBe(303)
  await send(`/member/suggestions/${id}/edit`, { ...written, title: '请联名', proposers: '001' })
  expect((await standing(id)).invited).toEqual([])
})

describe('the form of a draft', () => {
  test('changes it, and takes away what was left blank', async () => {
    const id = await draft()
    await at.world.patch(`/v1/suggestions/${id}`, { analysis: '先前的分析', priority: 'P1' })
    const etag = fieldIn((await read(`/member/suggestions/${id}/edit`)).text, 'etag').replaceAll('&quot;', '"')
    const { status } = await send(`/member/suggestions/${id}/edit`, { ...written, title: '新题', etag })
    expect(status).toBe(303)
    const now = await standing(id)
    expect([now.title, now.analysis, now.priority]).toEqual(['新题', undefined, undefined])
  })

  test('that somebody else has changed meanwhile comes back with both, and the next time one’s own stands', async () => {
    const id = await draft()
    const etag = fieldIn((await read(`/member/suggestions/${id}/edit`)).text, 'etag').replaceAll('&quot;', '"')
    await at.world.patch(`/v1/suggestions/${id}`, { proposal: '别人写的' })
    const form = { ...written, proposal: '我写的' }
    const { status, text } = await send(`/member/suggestions/${id}/edit`, { ...form, etag })
    expect([status, text.includes('别人写的'), text.includes('我写的')]).toEqual([412, true, true])
    await send(`/member/suggestions/${id}/edit`, { ...form, etag: fieldIn(text, 'etag').replaceAll('&quot;', '"') })
    expect((await standing(id)).proposal).toBe('我写的')
  })

  test('pressed twice submits it once; with other words afterwards nothing is lost, and it says why', async () => {
    const id = await draft()
    const form = { ...written, pressed: 'submit' }
    const twice = [
      await send(`/member/suggestions/${id}/edit`, form),
      await send(`/member/suggestions/${id}/edit`, form),
    ]
    expect(twice.map(({ headers }) => headers.get('location'))).toEqual(
      Array(2).fill(`/member/suggestions/${id}?said=submitted`),
    )
    const { status, text } = await send(`/member/suggestions/${id}/edit`, { ...form, proposal: '太晚了' })
    expect([status, text.includes('太晚了')]).toEqual([409, true])
    expect((await standing(id)).proposal).toBe('无')
  })

  test.each([
    ['a stranger', '003', 404],
    ['somebody of another group', '005', 404],
  ])('is not there for %s', async (_, who, status) => {
    const id = await draft()
    expect((await read(`/member/suggestions/${id}/edit`, who)).status).toBe(status)
    expect((await send(`/member/suggestions/${id}/edit`, written, who)).status).toBe(status)
  })
})

test.each(['__proto__', 'constructor', 's.001.', 'x'.repeat(90), '%00'])('there is no suggestion %s', async (id) => {
  expect((await read(`/member/suggestions/${id}`)).status).toBe(404)
})
