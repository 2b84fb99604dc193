import { beforeAll, expect, test } from 'vitest'
import { aDiscussion, type Discussion } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
let draft: string
const housing = { title: '建设青年人才公寓', situation: '引进的博士租房困难', proposal: '建议建设人才公寓。' }
beforeAll(async () => {
  at = await aDiscussion()
  for (const more of [
    housing,
    { title: '农闲时节送科普下乡', situation: '村民白天下地', proposal: '把讲堂开到村部。' },
  ])
    await at.move((await at.suggest({ ...more, proposers: ['003'] })).id, 'submit')
  draft = (await at.suggest({ ...housing, title: '解决引进人才住房' }, at.world.memberToken('001'))).id
})
const read = (id: string, who: string) =>
  at.world.get(`/member/suggestions/${id}/similar`, at.world.memberToken(who), { accept: 'text/html' })

test('without a script a writer reads what says the same and why, never who proposed it, and goes back to writing', async () => {
  const { status, text } = await read(draft, '001')
  expect(status).toBe(200)
  expect(text).toContain('建设青年人才公寓')
  expect(text).toMatch(/共有：[^<]*人才公寓/)
  expect(text).not.toContain('送科普下乡')
  expect(text).not.toContain('委员3')
  expect(text).toContain(`href="/member/suggestions/${draft}/edit"`)
  const writing = await at.world.get(`/member/suggestions/${draft}/edit`, at.world.memberToken('001'))
  expect(writing.text).toContain(`<noscript><p class="links"><a href="/member/suggestions/${draft}/similar">`)
})

test('it is nobody’s who may not read the suggestion', async () => {
  expect((await read(draft, '005')).status).toBe(404)
})
