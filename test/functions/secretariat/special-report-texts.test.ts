import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { beforeAll, expect, test } from 'vitest'
import { aDiscussion, type Discussion } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
beforeAll(async () => {
  at = await aDiscussion()
})
const reports = '/v1/special-reports'

async function queued(title: string): Promise<string> {
  const { id } = await at.suggest({ title, situation: `${title}的现状`, proposal: `建议：${title}。\n另：从速。` })
  for (const [move, body] of [['submit'], ['accept'], ['queue', { reason: '需统筹' }]] as const)
    await at.move(id, move, body)
  return id
}

/** A draft of two suggestions, with the calls that are made of it. */
async function aDraft() {
  const suggestions = [await queued('甲事'), await queued('乙事')]
  const { body } = await at.world.post(reports, { title: '专报', addressee: '市委', suggestions })
  const one = `${reports}/${body.id}`
  return {
    suggestions,
    one,
    get: async (path = '') => (await at.world.get(`${one}${path}`)).body,
    patch: (change: object, headers?: Record<string, string>) => at.world.patch(one, change, 'secretariat', headers),
    approve: () => at.world.post(`${one}/approve`, { signer: '孙刚' }),
  }
}

const digestOf = (text: object) =>
  createHash('sha256')
    .update(canonicalize(text) ?? '')
    .digest('hex')

test('compiling makes the first revision, in the words of the suggestions', async () => {
  const { get, suggestions } = await aDraft()
  const { items } = await get('/revisions')
  expect(items).toMatchObject([{ revision: 1, by: expect.stringMatching(/^secretariat:/) }])
  const { text } = await get('/revisions/1')
  expect(text.sections).toMatchObject([
    { suggestion: suggestions[0], heading: '甲事', text: '甲事的现状\n建议：甲事。\n另：从速。' },
    { suggestion: suggestions[1], heading: '乙事' },
  ])
})

test('every change of the text is a revision of its own, by whom and why; no change is none', async () => {
  const { get, patch, suggestions } = await aDraft()
  const [first, second] = suggestions
  expect((await patch({ preface: '现报告如下。', note: '加按语' })).body.revision).toBe(2)
  expect((await patch({ preface: '现报告如下。', note: '又一次' })).body.revision).toBe(2)
  expect((await patch({})).body.revision).toBe(2)
  expect((await patch({ sections: [{ suggestion: second, text: '改过' }] })).body.revision).toBe(3)
  expect((await patch({ suggestions: [second, first], preface: null })).body.revision).toBe(4)
  const { items } = await get('/revisions')
  expect(items.map(({ revision, note }: { revision: number; note?: string }) => [revision, note])).toEqual([
    [4, undefined],
    [3, undefined],
    [2, '加按语'],
    [1, undefined],
  ])
  const texts = await Promise.all([1, 2, 3, 4].map(async (no) => (await get(`/revisions/${no}`)).text))
  expect(texts.map((text) => text.preface)).toEqual([undefined, '现报告如下。', '现报告如下。', undefined])
  expect(texts[3].sections.map(({ text }: { text: string }) => text)).toEqual(['改过', texts[0].sections[0].text])
})

test('revisions are read a page at a time; what is no revision is not there', async () => {
  const { one, get, patch } = await aDraft()
  for (const title of ['二', '三']) await patch({ title })
  const page = await get('/revisions?limit=2')
  const rest = await get(`/revisions?limit=2&cursor=${page.next}`)
  const numbers = [...page.items, ...rest.items].map(({ revision }: { revision: number }) => revision)
  expect([numbers, rest.next]).toEqual([[3, 2, 1], undefined])
  for (const no of ['0', '4', '01', '1.0', '-1', '__proto__', '9'.repeat(90)])
    expect([no, (await at.world.get(`${one}/revisions/${no}`)).status]).toEqual([no, 404])
  expect((await at.world.get(`${reports}/NONE/revisions`)).status).toBe(404)
})

test('a text that was restored is the next revision, and has the digest that it had', async () => {
  const { one, get, patch, suggestions } = await aDraft()
  await patch({ title: '改题', suggestions: suggestions.slice(1), closing: '特此报告。' })
  const headers = { 'idempotency-key': 'again' }
  const restore = () => at.world.post(`${one}/revisions/1/restore`, { note: '恢复' }, 'secretariat', headers)
  expect((await restore()).body).toMatchObject({ title: '专报', suggestions, revision: 3 })
  expect((await get('/revisions/3')).digest).toBe((await get('/revisions/1')).digest)
  await patch({ title: '又改' })
  expect((await restore()).body).toMatchObject({ title: '又改', revision: 4 })
})

test('a restoration that changed nothing has taken effect too: sent again under its key it changes nothing later', async () => {
  const { one, get, patch } = await aDraft()
  const restore = () => at.world.post(`${one}/revisions/1/restore`, {}, 'secretariat', { 'idempotency-key': 'nothing' })
  expect((await restore()).body.revision).toBe(1)
  await patch({ title: '后改' })
  expect([(await restore()).body.title, (await get('/revisions')).items.length]).toEqual(['后改', 2])
})

test('who edits what somebody else has changed meanwhile is told so; without If-Match both edits stand', async () => {
  const { one, get, patch, suggestions } = await aDraft()
  const etag = (await at.world.get(one)).headers.get('etag') ?? ''
  const guarded = await Promise.all(
    ['甲', '乙'].map((title) =>
      patch({ sections: [{ suggestion: suggestions[0], text: title }] }, { 'if-match': etag }),
    ),
  )
  expect(guarded.map(({ status }) => status).sort()).toEqual([200, 412])
  await Promise.all([
    patch({ sections: [{ suggestion: suggestions[0], text: '其一' }] }),
    patch({ sections: [{ suggestion: suggestions[1], text: '其二' }] }),
    patch({ closing: '特此报告。' }),
  ])
  const { text, revision } = await get('/preview')
  expect([text.sections.map((section: { text: string }) => section.text), text.closing, revision]).toEqual([
    ['其一', '其二'],
    '特此报告。',
    5,
  ])
})

test.each([
  ['a section it does not have', { sections: [{ suggestion: 's.999', text: '无' }] }, 'sections.0.suggestion'],
  ['a section that leaves with the same change', { sections: [{ suggestion: 1 }], suggestions: [0] }, 'sections.0'],
  ['a section named twice', { sections: [{ suggestion: 0 }, { suggestion: 0 }] }, 'sections'],
  ['a section of nobody', { sections: [{ text: '无' }] }, 'sections.0.suggestion'],
  ['nothing as a text', { sections: [{ suggestion: 0, text: '' }] }, 'sections.0.text'],
  ['no title', { title: null }, 'title'],
])('%s is refused, and nothing is changed', async (_, change, path) => {
  const { get, patch, suggestions } = await aDraft()
  const named = JSON.parse(JSON.stringify(change), (_key, value) => suggestions[value as number] ?? value)
  const { status, body } = await patch(named)
  expect([status, body.errors?.[0].path]).toEqual([400, expect.stringContaining(path)])
  expect((await get()).revision).toBe(1)
})

test('the preview is what would be approved, with the digest of its text; approving freezes just that', async () => {
  const { get, patch, approve } = await aDraft()
  await patch({ preface: '现报告如下。' })
  const before = await get('/preview')
  expect(before).toMatchObject({ status: 'draft', revision: 2, digest: digestOf(before.text) })
  expect(before.version).toBeUndefined()
  const { body: report } = await approve()
  expect(report).toMatchObject({ version: 1, revision: 2, digest: before.digest })
  expect(await get('/preview')).toEqual({ ...before, status: 'approved', version: 1 })
})

test('once approved nothing of it changes: no patch, no restoration', async () => {
  const { one, get, patch, approve } = await aDraft()
  await patch({ title: '二' })
  await approve()
  const before = await get('/preview')
  const late = [await patch({ preface: '迟' }), await at.world.post(`${one}/revisions/1/restore`, {})]
  expect(late.map(({ status, body }) => [status, body.type])).toEqual(Array(2).fill([409, 'not-allowed-now']))
  expect([await get('/preview'), (await get('/revisions')).items.length]).toEqual([before, 2])
})

test('a patch and an approval at once: what was approved is one of the two texts, whole, and stays it', async () => {
  const { get, patch, approve } = await aDraft()
  const [patched, approved] = await Promise.all([patch({ title: '抢改' }), approve()])
  expect(approved.status).toBe(200)
  const { digest, text } = await get('/preview')
  expect([digest, digestOf(text)]).toEqual([approved.body.digest, approved.body.digest])
  expect([patched.status, text.title]).toEqual(patched.status === 200 ? [200, '抢改'] : [409, '专报'])
})

test('as plain text it is an official document, and every text stands in it as the revision has it', async () => {
  const { one, get, patch, approve } = await aDraft()
  await patch({ preface: '现报告如下。', closing: '特此报告。' })
  await approve()
  const { text, headers } = await at.world.get(`${one}/preview.txt`, 'leader')
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const { sections } = (await get('/preview')).text
  const parts = [
    '专报',
    '市委：',
    '现报告如下。',
    ...['一', '二'].flatMap((no, index) => [`${no}、${sections[index].heading}`, sections[index].text]),
    '特此报告。',
    '市科协',
  ]
  const places = parts.map((part) => text.indexOf(part))
  expect(places).toEqual([...places].sort((first, second) => first - second))
  expect(places[0]).toBe(0)
  const known = { 'if-none-match': headers.get('etag') ?? '' }
  expect((await at.world.get(`${one}/preview.txt`, 'leader', known)).status).toBe(304)
})
