import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { aDiscussion, inDays } from '../../support/discussion.ts'
import { killAt } from '../../support/faults.ts'
import { aMeeting, type Meeting } from '../../support/meeting.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
let poll: string
const [here, away] = [0, 3]
beforeAll(async () => {
  world = await newWorld('市科学技术协会')
  meeting = await aMeeting(world, { seats: 4, present: 3 })
  poll = await meeting.poll({ text: '同意变更。' })
})

const token = (at: number) => world.memberToken(meeting.members[at] ?? '')
const page = (path: string, who: string | null) => world.get(path, who, { accept: 'text/html' })

describe('the member’s page', () => {
  test('shows who is present the open poll and the form', async () => {
    const { status, text, headers } = await page('/member', token(here))
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8'])
    for (const part of ['同意变更。', '您已签到', `action="/member/ballot/${poll}"`]) expect(text).toContain(part)
  })

  test('tells who is not present why there is no form', async () => {
    const { text } = await page('/member', token(away))
    expect(text).toContain('表决开始时您未签到')
    expect(text).not.toContain('action="/member/ballot')
  })

  test('is read in English where that is asked for, and stays so by a cookie', async () => {
    expect((await page('/member?lang=en', token(here))).headers.get('set-cookie')).toContain('lang=en')
    const kept = await world.get('/member', token(here), { accept: 'text/html', cookie: 'lang=en' })
    const asked = await world.get('/member', token(here), { accept: 'text/html', 'accept-language': 'en-GB' })
    for (const { text } of [kept, asked]) expect(text).toContain('<html lang="en">')
  })

  test('is read in larger type where that is asked for, stays so by a cookie, and then folds what is not needed now', async () => {
    const large = await page('/member?type=large', token(here))
    expect(large.headers.get('set-cookie')).toContain('type=large')
    const kept = await world.get('/member', token(here), { accept: 'text/html', cookie: 'type=large' })
    for (const { text } of [large, kept]) {
      expect(text).toMatch(/<body class="large">.*标准版.*<summary>更多<\/summary>/s)
    }
    const back = await world.get('/member?type=usual', token(here), { accept: 'text/html', cookie: 'type=large' })
    expect(back.text).toMatch(/<body><header class="masthead">.*大字版/s)
    expect(back.text).not.toContain('更多')
  })

  test('is sent compressed to whoever reads that', async () => {
    const plain = await page('/member', token(here))
    const zipped = await world.fetch('/member', {
      headers: { authorization: `Bearer ${token(here)}`, accept: 'text/html', 'accept-encoding': 'gzip, br' },
    })
    expect([zipped.headers.get('content-encoding'), zipped.headers.get('vary')]).toEqual(['gzip', 'accept-encoding'])
    const html = gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()
    expect(html).toHaveLength(plain.text.length)
  })

  test('says that a ballot is counted only where one is', async () => {
    expect((await page('/member?said=counted', token(1))).text).not.toContain('您的票已计入')
    await meeting.vote(poll, meeting.members[1] ?? '', 'against')
    const { text } = await page('/member?said=counted', token(1))
    for (const part of ['您的票已计入', '已计入：反对']) expect(text).toContain(part)
  })

  test('says nothing that somebody made up', async () => {
    const { status, text } = await page('/member?said=__proto__&session=..%2F..', token(here))
    expect([status, text.includes('role="status"')]).toEqual([200, false])
  })

  test('shows at once what the clerk entered, and why', async () => {
    await world.put(`/v1/polls/${poll}/ballots/${meeting.members[2]}`, { choice: 'for', reason: '手机没电' })
    const { text } = await page('/member', token(2))
    for (const part of ['已计入：赞成', '手机没电']) expect(text).toContain(part)
  })

  test.each([
    ['nobody', null, 401],
    ['the secretariat', 'secretariat', 403],
  ])('is not for %s, who is told so by a page', async (_, who, status) => {
    const answer = await page('/member', who)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=UTF-8'])
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

describe('the review of a ballot', () => {
  test('shows the choice and casts nothing', async () => {
    const { text } = await page(`/member/ballot/${poll}?choice=abstain`, token(here))
    for (const part of ['>弃权</span>', `action="/member/polls/${poll}/ballot?whose=`, 'value="abstain"'])
      expect(text).toContain(part)
    expect((await world.get(`/v1/polls/${poll}/ballot`, token(here))).status).toBe(404)
  })

  test.each([
    ['who may not vote', away, '?choice=for', '/member'],
    ['who has voted', 1, '?choice=for', '/member'],
    ['who chose nothing', here, '', '/member?said=invalid'],
  ])('leads back %s', async (_, at, query, location) => {
    const answer = await page(`/member/ballot/${poll}${query}`, token(at))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, location])
  })

  test('is not there for a poll that is not', async () => {
    expect((await page('/member/ballot/nothing?choice=for', token(here))).status).toBe(404)
  })
})

test('a phone that refreshes with the whole hall costs 20 reads', async () => {
  const { seen, revive } = killAt(Number.POSITIVE_INFINITY, 'before')
  const phones = 8
  await Promise.all(Array.from({ length: phones }, () => page('/member', token(here)))).finally(revive)
  expect(seen.requests / phones).toBeLessThanOrEqual(20)
})

test('once a poll is closed the page shows what it came to and how one voted', async () => {
  await world.post(`/v1/polls/${poll}/close`)
  const { text } = await page('/member', token(1))
  for (const part of ['表决结果', '您投的是：反对']) expect(text).toContain(part)
  expect((await page('/member', token(away))).text).not.toContain('您没有投票')
})

test('what became of one’s suggestions is told in plain words, of one that was merged by what it was merged into', async () => {
  const { world: theirs, suggest, move, taken } = await aDiscussion()
  const into = await taken('submit')
  const { id } = await suggest({ title: '并入的题', proposers: ['003'] })
  await move(id, 'submit')
  const shown = async () => (await theirs.get('/member', theirs.memberToken('003'), { accept: 'text/html' })).text
  expect(await shown()).toContain('秘书处正在审阅')
  await move(id, 'merge', { into })
  await move(into, 'accept')
  await move(into, 'assign', { host: '学会部', dueAt: inDays(60) })
  await move(into, 'start')
  const text = await shown()
  for (const part of ['并入的题', '5-5-001', '主办部门正在办理', '学会部', '二组']) expect(text).toContain(part)
  expect((await theirs.get('/member', theirs.memberToken('005'), { accept: 'text/html' })).text).toContain(
    '您还没有提出意见建议',
  )
})

test('under a work report stands, folded and in the reader’s language, what became of the last session’s suggestions', async () => {
  const at = await aDiscussion()
  await at.taken('submit')
  const { world } = at
  await world.post('/v1/sessions', { id: 'next', body: 'plenary', number: 6, date: '2026-06-05', title: '五届六次' })
  for (const kind of ['report', 'address'])
    await world.post('/v1/sessions/next/agenda', { id: kind, kind, title: kind, minutes: 5 })
  await world.post('/v1/sessions/next/convene')
  const items = ['001', '002', '003', '004', '005'].map((memberNo) => ({ memberNo, status: 'present' }))
  await world.put('/v1/sessions/next/attendance', { items })
  await world.post('/v1/sessions/next/open')
  const { items: agenda } = (await world.get('/v1/sessions/next/agenda')).body
  const step = (at: number, move: string) => world.post(`/v1/sessions/next/agenda/${agenda[at].id}/${move}`)
  const read = (lang: string) => world.get(`/member?lang=${lang}`, world.memberToken('001'), { accept: 'text/html' })
  await step(0, 'start')
  expect((await read('zh')).text).toMatch(/<details><summary>上次会议[^<]*<\/summary><p>[^<]*共收到意见建议1件/)
  expect((await read('en')).text).toMatch(/<details><summary>What became[^<]*<\/summary><p>[^<]*suggestion was made/)
  await step(0, 'finish')
  await step(1, 'start')
  expect((await read('zh')).text).not.toContain('上次会议')
})
