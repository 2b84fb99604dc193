import { beforeAll, expect, test } from 'vitest'
import { aDiscussion, type Discussion, inDays } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
const page = (path: string) => at.world.get(path, 'leader', { accept: 'text/html' })
const rowsOf = (text: string) => text.match(/<th scope="row"><a class="case"/g)?.length ?? 0

beforeAll(async () => {
  at = await aDiscussion()
  await at.suggest({ title: '无人提交' })
  await at.taken('submit')
  await at.taken('submit', 'accept', ['queue', { reason: '需统筹' }])
  await at.taken('submit', 'accept', ['assign', { host: '学会部', coHosts: ['科普部'], dueAt: inDays(2) }])
  await at.taken('submit', 'accept', ['assign', { host: '科普部', dueAt: inDays(60) }], 'start')
  const answered = ['start', ['reply', { class: 'A', text: '已办。', signer: '徐' }]] as ([string, object] | string)[]
  const assigned = ['submit', 'accept', ['assign', { host: '科普部', dueAt: inDays(60) }]] as (
    | [string, object]
    | string
  )[]
  await at.taken(...assigned, ...answered, ['feedback', { satisfied: true }])
  const again = [...answered, ['feedback', { satisfied: false }]] as ([string, object] | string)[]
  await at.taken(...assigned, ...again, ...again)
})

test.each(['/leader', '/leader?session=s'])(
  'every number on %s leads to as many suggestions as it says',
  async (path) => {
    const { text } = await page(path)
    const figures = [...text.matchAll(/<a href="(\/leader\/suggestions[^"]*)" aria-label="[^"]*">(\d+)</g)]
    const rows = [
      ...text.matchAll(/<a class="case" href="(\/leader\/suggestions\?[^"]*)">.*?<td class="number"[^>]*>(\d+)</g),
    ]
    const led = [...figures, ...rows].map(([, href = '', count]) => ({ href: href.replaceAll('&amp;', '&'), count }))
    expect(led.length).toBeGreaterThan(15)
    for (const { href, count } of led) expect([href, rowsOf((await page(href)).text)]).toEqual([href, Number(count)])
  },
)

test('the list says what it shows, marks what was sought, and leads to each suggestion and back', async () => {
  const { id } = await at.suggest({ title: '流动科技馆走遍山区', theme: '人才培养' })
  await at.move(id, 'submit')
  const { text } = await page(
    '/leader/suggestions?session=s&theme=%E4%BA%BA%E6%89%8D%E5%9F%B9%E5%85%BB&q=%E7%A7%91%E6%8A%80%E9%A6%86&host=',
  )
  for (const told of [
    '流动<mark>科技馆</mark>走遍山区',
    '含有 <b',
    '主题 <b',
    `/leader/suggestions/${id}`,
    '/leader?session=s',
  ])
    expect(text).toContain(told)
  expect(rowsOf(text)).toBe(1)
})

test('what is not there is said so, and what cannot be asked for is refused on a page', async () => {
  const nothing = await page('/leader/suggestions?q=zzz&group=nobody&report=__proto__')
  expect([nothing.status, nothing.text]).toEqual([200, expect.stringContaining('没有符合条件的意见建议')])
  const refused = await page('/leader/suggestions?status=constructor')
  expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('内容有误')])
})

test('drafts are nobody’s business, even asked for by their status', async () => {
  expect((await page('/leader/suggestions')).text).not.toContain('无人提交')
  expect(rowsOf((await page('/leader/suggestions?status=draft')).text)).toBe(0)
})
