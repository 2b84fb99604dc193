import { beforeAll, expect, test } from 'vitest'
import { aDiscussion, type Discussion, inDays } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
const ids: Record<string, string> = {}
const apartments = { situation: '引进人才住房困难。', proposal: '建议建设人才公寓。' }
const member = (memberNo: string) => at.world.memberToken(memberNo)

beforeAll(async () => {
  at = await aDiscussion()
  const submitted = async (name: string, more: object) => {
    const { id } = await at.suggest(more)
    await at.move(id, 'submit')
    ids[name] = id
  }
  await submitted('housing', { title: '设立人才公寓', theme: '人才培养', ...apartments })
  await submitted('again', { title: '为引进人才提供住房', theme: '人才培养', proposers: ['003'], ...apartments })
  await submitted('assigned', { title: '人才公寓租金补贴', theme: '人才培养', ...apartments })
  await submitted('other', { title: '河道污染', situation: '水质差。', proposal: '建议治理河道。' })
  await at.move(ids.assigned ?? '', 'accept')
  await at.move(ids.assigned ?? '', 'assign', { host: '学会部', dueAt: inDays(30) })
  ids.draft = (await at.suggest({ title: '人才公寓草稿', ...apartments, proposers: ['005'] })).id
  for (let no = 0; no < 5; no++)
    await at.suggest({ title: `科普活动${no}`, situation: '科普少。', proposal: '多办科普。' })
})

const similar = async (name: string, who = 'secretariat', query = '', language = 'zh') =>
  (await at.world.get(`/v1/suggestions/${ids[name]}/similar${query}`, who, { 'accept-language': language })).body.items

test('the same matter comes first, with a reason in the language of who asks', async () => {
  const items = await similar('housing')
  expect(
    items
      .slice(0, 3)
      .map(({ id }: { id: string }) => id)
      .sort(),
  ).toEqual([ids.again, ids.assigned, ids.draft].sort())
  expect(items.map(({ id }: { id: string }) => id)).not.toContain(ids.housing)
  const scores = items.map(({ score }: { score: number }) => score)
  expect(scores).toEqual([...scores].sort((one, other) => other - one))
  expect(items[0].shares.join()).toContain('人才')
  expect(items[0].reason).toBe(`共有：${items[0].shares.join('、')}`)
  const [english] = await similar('housing', 'leader', '?limit=1', 'en')
  expect(english.reason).toBe(`shares: ${english.shares.join(', ')}`)
})

test('members are told of what was put forward, by nobody', async () => {
  const items = await similar('draft', member('005'))
  expect(items.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([ids.housing, ids.again]))
  const own = await similar('housing', member('001'))
  expect(own.map(({ id }: { id: string }) => id)).not.toContain(ids.draft)
  expect(items.flatMap((item: object) => Object.keys(item))).not.toContain('proposers')
})

test.each(['similar', 'advice'])('%s is of suggestions that are there and open to who asks', async (what) => {
  const status = async (id: string, who: string) => (await at.world.get(`/v1/suggestions/${id}/${what}`, who)).status
  for (const id of ['s.999', 'nothing', '__proto__', 'x'.repeat(100)]) expect(await status(id, 'secretariat')).toBe(404)
  expect(await status(ids.housing ?? '', member('005'))).toBe(what === 'similar' ? 404 : 403)
})

test.each(['limit=0', 'limit=101', 'limit=x'])('similar with %s is refused', async (query) => {
  expect((await at.world.get(`/v1/suggestions/${ids.housing}/similar?${query}`)).status).toBe(400)
})

test('a theme and a host are advised from those that are like it, and it is said how', async () => {
  const { status, body, headers } = await at.world.get(`/v1/suggestions/${ids.draft}/advice`)
  expect([status, headers.get('etag')]).toEqual([200, expect.any(String)])
  expect(body.themes[0]).toMatchObject({ theme: '人才培养', because: [{ shares: expect.any(Array) }, {}, {}] })
  expect(body.hosts).toMatchObject([{ host: '学会部', score: 100, because: [{ id: ids.assigned }] }])
  expect(body.method).toContain('由秘书处决定')
})

const found = async (query: string, who = 'secretariat') => {
  const { body } = await at.world.get(`/v1/suggestions?${encodeURI(query)}`, who)
  return body.items.map(({ id }: { id: string }) => id)
}

test.each([
  ['q=公寓 租金', () => [ids.assigned]],
  ['q=人才公寓&status=assigned', () => [ids.assigned]],
  ['q=人才公寓&host=学会部&session=s', () => [ids.assigned]],
  ['q=人才公寓&session=nowhere', () => []],
  ['q=河', () => [ids.other]],
  ['q=没有的词', () => []],
  ['q=！', () => []],
])('%s finds what has all words and fits', async (query, expected) => {
  expect(await found(query)).toEqual(expected())
})

test('blanks are no words: the list is as without them', async () => {
  expect(await found('q= &limit=3')).toEqual(await found('limit=3'))
})

test('it is said where the words stand', async () => {
  const { body } = await at.world.get(`/v1/suggestions?q=${encodeURI('河道')}`)
  expect(body.items[0].highlights).toEqual([
    { field: 'title', text: '河道污染', ranges: [[0, 2]] },
    { field: 'proposal', text: '建议治理河道。', ranges: [[4, 6]] },
  ])
  expect((await at.world.get('/v1/suggestions?limit=1')).body.items[0].highlights).toBeUndefined()
})

test('a page at a time, everything that is found is listed once; a made-up cursor begins anew', async () => {
  const all = await found('q=人才公寓')
  expect([...all].sort()).toEqual([ids.housing, ids.again, ids.assigned, ids.draft].sort())
  const paged: string[] = []
  let cursor = ''
  do {
    const { body } = await at.world.get(`/v1/suggestions?q=${encodeURI('人才公寓')}&limit=3${cursor}`)
    paged.push(...body.items.map(({ id }: { id: string }) => id))
    cursor = body.next ? `&cursor=${body.next}` : ''
  } while (cursor)
  expect(paged).toEqual(all)
  expect(await found('q=人才公寓&cursor=__proto__')).toEqual(all)
})

test('a member searches what is theirs', async () => {
  expect(await found('q=人才公寓', member('003'))).toEqual([ids.again])
  expect(await found('q=人才公寓', member('002'))).toEqual([])
})
