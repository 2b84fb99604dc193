import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { remind } from '../../../functions/jobs/remind.ts'
import { associations } from '../../../functions/store/associations.ts'
import { clock } from '../../../functions/store/clock.ts'
import { keys } from '../../../functions/store/keys.ts'
import { drop, put, transact } from '../../../functions/store/transact.ts'
import { aDiscussion, type Discussion } from '../../support/discussion.ts'
import { killAt } from '../../support/faults.ts'
import { newWorld, useTable } from '../../support/world.ts'

useTable()
let discussion: Discussion
beforeEach(async () => {
  at('2026-03-02', '09:00')
  vi.spyOn(console, 'log').mockReturnValue()
  // Of one association alone, the requests of a run are known.
  const earlier = await associations()
  if (earlier.length > 0) await transact(earlier.map((id) => drop(keys.listed(id))))
  discussion = await aDiscussion()
})
afterEach(() => vi.restoreAllMocks())

/** The clocks in China show this from now on. */
function at(day: string, time: string): void {
  vi.spyOn(clock, 'now').mockImplementation(() => new Date(`${day}T${time}:00+08:00`))
}

const due = '2026-03-18T09:30:00.000Z'
const assigned = (host = '学会部') => discussion.taken('submit', 'accept', ['assign', { host, dueAt: due }])
const read = async (query = '', who?: string) => (await discussion.world.get(`/v1/reminders${query}`, who)).body
const told = async (query = '', who?: string) =>
  (await read(query, who)).items.map(({ day, stage, number }: { day: string; stage: string; number?: number }) =>
    [day, stage, number].filter((one) => one !== undefined).join(' '),
  )

/** Runs the job in the morning of each of these days. */
async function remindOn(...days: string[]): Promise<void> {
  for (const day of days) {
    at(day, '08:00')
    await remind()
  }
}

test('what is owed is reminded of before, on and after the day it is due, until it is answered', async () => {
  const id = await assigned()
  await remindOn('2026-03-10', '2026-03-11', '2026-03-12', '2026-03-18', '2026-03-19', '2026-03-25', '2026-03-26')
  await discussion.move(id, 'start')
  await discussion.move(id, 'reply', { class: 'A', text: '已解决', signer: '徐' })
  await remindOn('2026-04-02')
  expect(await told()).toEqual([
    '2026-03-26 overdue 2',
    '2026-03-19 overdue 1',
    '2026-03-18 due',
    '2026-03-11 due-soon',
  ])
})

test('an extension is reminded of anew; what was handed back, or is kept, no more', async () => {
  const [extended, back] = [await assigned(), await assigned()]
  await remindOn('2026-03-11')
  await discussion.move(extended, 'extend', { dueAt: '2026-03-25T09:30:00.000Z', reason: '需协调' })
  await discussion.move(back, 'hand-back', { reason: '不属于' })
  await remindOn('2026-03-18')
  expect(await told()).toEqual(['2026-03-18 due-soon', '2026-03-11 due-soon', '2026-03-11 due-soon'])
})

test('nothing is made before eight, on a day off, or twice a day; days off are caught up with on the next that is worked', async () => {
  await assigned()
  at('2026-03-11', '07:59')
  await remind()
  expect(await told()).toEqual([])
  await remindOn('2026-03-14', '2026-03-15')
  expect(await told()).toEqual([])
  await remindOn('2026-03-16')
  await assigned()
  await remind()
  expect(await told()).toEqual(['2026-03-11 due-soon'])
})

test.each(['before', 'after'] as const)('a job killed %s any of its requests is finished by the next', async (when) => {
  const weekdays = Array.from({ length: 40 }, (_, index) => new Date(Date.UTC(2026, 2, 2 + index)))
    .filter((day) => ![0, 6].includes(day.getUTCDay()))
    .map((day) => day.toISOString().slice(0, 10))
  vi.spyOn(console, 'error').mockReturnValue()
  let killed = 0
  for (const [index, day] of weekdays.slice(0, 15).entries()) {
    at(day, '07:00')
    const id = await discussion.taken('submit', 'accept', ['assign', { host: '科普部', workingDays: 5 }])
    at(day, '08:00')
    const { seen, revive } = killAt(index + 1, when)
    await remind().catch(() => {})
    revive()
    if (seen.requests > index) killed = index + 1
    await remind()
    const { items } = await read(`?limit=100&since=${day}`)
    const stages = items.filter(({ suggestion }: { suggestion: string }) => suggestion === id)
    expect(stages, `killed ${when} request ${index + 1}`).toMatchObject([{ day, stage: 'due-soon' }])
  }
  expect([killed > 5, killed < 15]).toEqual([true, true])
})

test('two jobs at once remind once', async () => {
  await Promise.all([assigned(), assigned(), assigned()])
  at('2026-03-11', '08:00')
  await Promise.all([remind(), remind(), remind()])
  expect(await told()).toEqual(Array(3).fill('2026-03-11 due-soon'))
})

test('an association that fails is loud, and keeps no other from its reminders', async () => {
  const errors = vi.spyOn(console, 'error').mockReturnValue()
  const lost = keys.listed('0-lost')
  await transact([put(lost, { association: '0-lost' })])
  await assigned()
  at('2026-03-11', '08:00')
  await expect(remind()).rejects.toThrow(/^remind failed for 1 of \d+ associations$/)
  expect(await told()).toEqual(['2026-03-11 due-soon'])
  expect(errors.mock.calls.map(([line]) => JSON.parse(line).association)).toEqual(['0-lost'])
  await transact([drop(lost)])
})

test('a reminder says which suggestion, which department and until when, in the language that is asked for', async () => {
  const id = await assigned()
  await remindOn('2026-03-19')
  const { items } = await read()
  const number = id.replace('s.', '5-5-')
  expect(items).toEqual([
    {
      ...{ id: expect.stringMatching(/^2026-03-19\./), day: '2026-03-19', stage: 'overdue', number: 1 },
      ...{ suggestion: id, suggestionNumber: number, title: '题', department: '学会部', kind: 'answer', dueAt: due },
      text: `${number}《题》的答复已逾期，期限为2026年3月18日（第1次催办）。`,
    },
  ])
  const english = await discussion.world.get('/v1/reminders', 'leader', { 'accept-language': 'en' })
  expect(english.body.items[0].text).toBe(
    `The answer to ${number} “题” is overdue; it was due on 18 March 2026 (reminder 1).`,
  )
})

test("a department's contact reads that department's reminders, the staff all or one's; nobody another association's", async () => {
  await assigned('学会部')
  await assigned('科普部')
  await remindOn('2026-03-11')
  const host = await discussion.world.host('学会部')
  const departments = async (query: string, who?: string) =>
    (await read(query, who)).items.map(({ department }: { department: string }) => department)
  expect(await departments('', host)).toEqual(['学会部'])
  expect(await departments('?department=科普部', host)).toEqual([])
  expect((await departments('', 'auditor')).toSorted()).toEqual(['学会部', '科普部'])
  expect(await departments('?department=科普部', 'leader')).toEqual(['科普部'])
  expect((await (await newWorld()).get('/v1/reminders')).body).toEqual({ items: [] })
})

test('reminders are paged, from a day on; a cursor that is none is as if there were none', async () => {
  await Promise.all([assigned(), assigned(), assigned()])
  await remindOn('2026-03-11', '2026-03-18')
  const pages = async (query: string) => {
    const found: string[] = []
    let cursor = ''
    do {
      const { items, next } = await read(`?limit=2${query}${cursor}`)
      found.push(...items.map(({ day }: { day: string }) => day))
      cursor = next === undefined ? '' : `&cursor=${next}`
    } while (cursor !== '')
    return found
  }
  const [early, late] = [Array(3).fill('2026-03-11'), Array(3).fill('2026-03-18')]
  expect(await pages('')).toEqual([...late, ...early])
  expect(await pages('&since=2026-03-12')).toEqual(late)
  const { next } = await read('?limit=5')
  expect((await read(`?since=2026-03-12&cursor=${next}`)).items).toEqual([])
  for (const cursor of ['__proto__', '%00', '2026-99', 'x'.repeat(500)])
    expect((await told(`?cursor=${cursor}`)).length).toBe(6)
  expect((await discussion.world.get('/v1/reminders?since=tomorrow')).status).toBe(400)
})
