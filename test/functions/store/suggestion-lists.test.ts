import { beforeAll, expect, test, vi } from 'vitest'
import { db } from '../../../functions/store/db.ts'
import { stage } from '../../../functions/store/items.ts'
import { keys } from '../../../functions/store/keys.ts'
import { leadersView } from '../../../functions/store/leaders-view.ts'
import { session } from '../../../functions/store/sessions.ts'
import { suggestionsAskedFor } from '../../../functions/store/suggestion-lists.ts'
import { aDiscussion, type Discussion, inDays } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
let handled: string
const a = () => at.world.association
beforeAll(async () => {
  at = await aDiscussion()
  const assign = (host: string) => ['assign', { host, coHosts: ['科普部'], dueAt: inDays(9) }] as [string, object]
  handled = await at.taken('submit', 'accept', assign('学会部'))
  await at.taken('submit', 'accept', assign('办公室'))
})

test("a host's suggestions are found in its register, without looking through the others", async () => {
  const sent = vi.spyOn(db, 'ask')
  const { items } = await suggestionsAskedFor(a(), { host: '学会部', limit: 10 })
  const queried = sent.mock.calls.flatMap(([operation, input]) => (operation === 'Query' ? JSON.stringify(input) : []))
  sent.mockRestore()
  expect(items.map(({ id }) => id)).toEqual([handled])
  expect(queried.filter((input) => input.includes('#suggestions#'))).toEqual([])
})

test('whom a department only helps is not its own; of another session there is none', async () => {
  expect((await suggestionsAskedFor(a(), { host: '科普部', limit: 10 })).items).toEqual([])
  expect((await suggestionsAskedFor(a(), { host: '学会部', session: 'other', limit: 10 })).items).toEqual([])
})

test("a session's supervised ones are shown to leaders however many other sessions have", async () => {
  for (const satisfied of [false, false]) {
    await at.move(handled, 'start')
    const opinions = [{ department: '科普部', text: '同意' }]
    await at.move(handled, 'reply', { class: 'A', text: '已办', signer: '徐', opinions })
    await at.move(handled, 'feedback', { satisfied })
  }
  const others = Array.from({ length: 50 }, (_, index) => `other.${String(index + 1).padStart(3, '0')}`)
  await stage(others.map((id) => ({ key: keys.supervised(a(), id), entity: { id } })))
  const { supervised } = await leadersView(a(), await session(a(), 's'))
  expect(supervised.map(({ id }) => id)).toEqual([handled])
})
