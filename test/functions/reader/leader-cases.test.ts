import { beforeAll, expect, test } from 'vitest'
import { aDiscussion, type Discussion, inDays } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
beforeAll(async () => {
  at = await aDiscussion()
})
const page = (path: string, who = 'leader') => at.world.get(path, who, { accept: 'text/html' })

test('staff follow a suggestion step by step, with what it was merged into, and are given nothing to do', async () => {
  const into = await at.taken('submit')
  const id = await at.taken('submit', ['merge', { into }])
  await at.move(into, 'accept')
  await at.move(into, 'assign', { host: '科普部', dueAt: inDays(60) })
  for (const who of ['leader', 'auditor', 'secretariat']) {
    const { text } = await page(`/leader/suggestions/${id}`, who)
    for (const told of [
      '秘书处将它与同类建议并案办理。',
      '秘书处将它交给主办部门办理。',
      `/leader/suggestions/${into}`,
    ])
      expect(text).toContain(told)
    expect(text.replace(/<footer>.*/s, '')).not.toMatch(/<form|您|\/member\//)
  }
  expect((await page('/leader/suggestions/__proto__')).status).toBe(404)
})

test('what is supervised leads from the leaders’ page to its own', async () => {
  const again = [
    'start',
    ['reply', { class: 'A', text: '已办。', signer: '徐玉博' }],
    ['feedback', { satisfied: false }],
  ]
  const twice = [...again, ...again] as (string | [string, object])[]
  const id = await at.taken('submit', 'accept', ['assign', { host: '科普部', dueAt: inDays(60) }], ...twice)
  expect((await page('/leader')).text).toContain(`href="/leader/suggestions/${id}"`)
})

test('the leaders’ page of a session leads to the public digest while that tells of the session', async () => {
  const link = async (query = '?session=s') =>
    /href="(\/digest\/[^"]+)"/.exec((await page(`/leader${query}`)).text)?.[1]
  expect(await link()).toBeUndefined()
  await at.world.put('/v1/association/digest', { enabled: true })
  expect([await link(''), (await page((await link()) ?? '')).status]).toEqual([undefined, 200])
  await at.world.post('/v1/sessions', { id: 'other', body: 'plenary', number: 6, date: '2026-02-05' })
  await at.world.put('/v1/association/digest', { enabled: true, session: 'other' })
  expect(await link()).toBeUndefined()
})
