import { beforeAll, expect, test } from 'vitest'
import { clock } from '../../../functions/store/clock.ts'
import { aDiscussion, type Discussion, inDays } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
let later: string
const ids: string[] = []
const member = (memberNo: string) => at.world.memberToken(memberNo)
const found = async (path: string, who = 'secretariat') =>
  (await at.world.get(path, who)).body.items.map((one: { id: string }) => one.id)

beforeAll(async () => {
  at = await aDiscussion()
  const proposers = [['001'], ['003'], ['001', '003'], ['004'], ['005']]
  for (const [index, numbers] of proposers.entries())
    ids.push(
      (
        await at.suggest({
          proposers: numbers,
          group: index % 2 ? 'g2' : 'g1',
          theme: index ? '科学普及' : '人才培养',
          title: `第${index}件 人才 公寓`,
          proposal: index ? '无' : 'Housing',
        })
      ).id,
    )
  const [first = '', second = '', third = ''] = ids
  for (const id of [first, second, third]) await at.move(id, 'submit')
  await at.move(second, 'merge', { into: first })
  await at.move(first, 'accept')
  await at.move(first, 'assign', { host: '办公室', dueAt: inDays(10) })
  await at.world.post('/v1/sessions', { id: 'later', body: 'plenary', number: 6, date: '2026-06-05' })
  await at.world.post('/v1/sessions/later/groups', { id: 'g1', name: '一组' })
  const { body } = await at.world.post('/v1/sessions/later/suggestions', {
    group: 'g1',
    theme: '科学普及',
    title: '题',
    situation: '无',
    proposal: '无',
    proposers: ['001'],
  })
  later = body.id
})

test('staff see all, the newest first, session after session, a page at a time', async () => {
  const all = [later, ...[...ids].reverse()]
  expect(await found('/v1/suggestions', 'auditor')).toEqual(all)
  const paged: string[] = []
  let cursor = ''
  do {
    const { body } = await at.world.get(`/v1/suggestions?limit=2${cursor}`)
    paged.push(...body.items.map((one: { id: string }) => one.id))
    cursor = body.next ? `&cursor=${body.next}` : ''
  } while (cursor)
  expect(paged).toEqual(all)
  expect(await found('/v1/suggestions?cursor=nonsense')).toEqual(all)
})

test.each([
  ['session=later', () => [later]],
  ['session=nowhere', () => []],
  ['session=s&group=g2', () => [ids[3], ids[1]]],
  ['theme=人才培养', () => [ids[0]]],
  ['status=merged', () => [ids[1]]],
  ['session=s&status=draft', () => [ids[4], ids[3]]],
  ['route=internal', () => [ids[0]]],
  ['host=办公室', () => [ids[0]]],
  ['overdue=true', () => []],
  ['q=人才 housing', () => [ids[0]]],
])('asked for by %s', async (query, expected) => {
  expect(await found(`/v1/suggestions?${encodeURI(query)}`)).toEqual(expected())
})

test.each(['status=nonsense', 'overdue=maybe', 'route=upwards', 'limit=0', 'q=a&q=b'])(
  '%s is refused',
  async (query) => {
    expect((await at.world.get(`/v1/suggestions?${query}`)).status).toBe(400)
  },
)

test('a member sees what they proposed, and what that was merged into', async () => {
  expect(await found('/v1/suggestions', member('003'))).toEqual([ids[2], ids[1], ids[0]])
  expect(await found('/v1/suggestions?status=merged', member('003'))).toEqual([ids[1]])
  expect(await found('/v1/suggestions', member('002'))).toEqual([])
})

test.each([
  ['a proposer', '001', 200],
  ['a proposer of what was merged into it', '003', 200],
  ['the recorder of its group', '002', 200],
  ['the recorder of another', '004', 404],
  ['another member', '005', 404],
])('%s (%s) reads it: %i', async (_, who, status) => {
  expect((await at.world.get(`/v1/suggestions/${ids[0]}`, member(who))).status).toBe(status)
  expect((await at.world.get(`/v1/suggestions/${ids[0]}/log`, member(who))).status).toBe(status)
})

test('its log tells its own moves, not those of what was merged into it', async () => {
  const { body } = await at.world.get(`/v1/suggestions/${ids[0]}/log`)
  expect(body.items.map((entry: { move: string }) => entry.move)).toEqual(['create', 'submit', 'accept', 'assign'])
})

test('what is kept for the rules alone is not shown', async () => {
  const { body } = await at.world.get(`/v1/suggestions/${ids[0]}`)
  expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['joined']))
  expect(['asked', 'unsatisfied', 'answers', 'claimedAt', 'rev', 'pk'].filter((field) => field in body)).toEqual([])
})

test('overdue and due soon are told by the clock', async () => {
  const now = clock.now
  const told = async () => (await at.world.get(`/v1/suggestions/${ids[0]}`)).body
  expect(await told()).toMatchObject({ overdue: false, dueSoon: true })
  try {
    clock.now = () => new Date(Date.now() + 11 * 24 * 3600 * 1000)
    expect(await told()).toMatchObject({ overdue: true, dueSoon: false })
    expect(await found('/v1/suggestions?overdue=true')).toEqual([ids[0]])
    expect((await at.world.get('/v1/summaries/suggestions', 'leader')).body.overdue).toBe(1)
  } finally {
    clock.now = now
  }
})

test('the summary counts what was submitted, of a session or of all; members do not see it', async () => {
  const { body } = await at.world.get('/v1/summaries/suggestions?session=s', 'leader')
  expect(body).toMatchObject({ total: 3, merged: 1, byStatus: { merged: 1, assigned: 1, submitted: 1 }, dueSoon: 1 })
  await at.move(later, 'submit')
  expect((await at.world.get('/v1/summaries/suggestions', 'auditor')).body.total).toBe(4)
  expect((await at.world.get('/v1/summaries/suggestions', member('001'))).status).toBe(403)
})

test('the paragraph of all sessions compares the latest with the one before of its body, by their own numbers', async () => {
  await at.world.post('/v1/sessions', { id: 'between', body: 'elsewhere', number: 1, date: '2026-03-05' })
  await at.world.post('/v1/sessions/between/groups', { id: 'g1', name: '一组' })
  const matter = { group: 'g1', theme: '科学普及', title: '题', situation: '无', proposal: '无', proposers: ['006'] }
  const { body: made } = await at.world.post('/v1/sessions/between/suggestions', matter)
  await at.move(made.id, 'submit')
  const { body } = await at.world.get('/v1/summaries/suggestions', 'leader')
  const counted = async (session: string) =>
    (await at.world.get(`/v1/summaries/suggestions?session=${session}`, 'leader')).body.total
  expect([body.total, await counted('s'), await counted('between'), await counted('later')]).toEqual([5, 3, 1, 1])
  expect(body.paragraph.zh).toMatch(/。五届六次plenary会议收到1件，比五届五次plenary会议（3件）少2件。$/)
  expect(body.paragraph.en).toMatch(/[.] 五届六次plenary会议 had 1, 2 fewer than 五届五次plenary会议 \(3\)[.]$/)
  const chosen = await at.world.get('/v1/summaries/suggestions?session=between', 'leader')
  expect(chosen.body.paragraph.zh).not.toContain('比')
})

test('the next session of the body is told what became of them, without who proposed them', async () => {
  const { body } = await at.world.get('/v1/sessions/later/carried-over', member('005'))
  expect([body.session, body.items.map((one: { status: string }) => one.status)]).toEqual([
    's',
    ['assigned', 'merged', 'submitted'],
  ])
  expect(body.items[0].proposers).toBeUndefined()
  expect((await at.world.get('/v1/sessions/s/carried-over')).body).toEqual({ items: [] })
})

test('what became of them opens the next work report, of all of them whatever the page', async () => {
  const { body } = await at.world.get('/v1/sessions/later/carried-over?limit=1', member('005'))
  expect(body.opening).toEqual({
    zh: '五届五次plenary会议共收到意见建议3件，其中并案办理1件。正在办理1件。尚未办结的共2件，其中待受理或分办1件。',
    en: expect.stringMatching(/^3 suggestions were made at 五届五次plenary会议; .* 2 are still open; .*[.]$/),
  })
})
