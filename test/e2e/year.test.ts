import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Association } from '../../functions/domain/association.ts'
import type { Reminder } from '../../functions/domain/reminder.ts'
import { remind } from '../../functions/jobs/remind.ts'
import { association, configure } from '../../functions/store/associations.ts'
import { clock, instant } from '../../functions/store/clock.ts'
import { query } from '../../functions/store/items.ts'
import { keys } from '../../functions/store/keys.ts'
import { recount } from '../../functions/store/recount.ts'
import { session } from '../../functions/store/sessions.ts'
import { takeNames } from '../../functions/store/suggestion-numbers.ts'
import { written } from '../../functions/store/suggestion-writes.ts'
import { suggestionsById, suggestionsOf } from '../../functions/store/suggestions.ts'
import { figures } from '../../functions/store/summaries.ts'
import { transact } from '../../functions/store/transact.ts'
import { Chance } from '../support/chance.ts'
import { countedOneByOne } from '../support/counted-one-by-one.ts'
import { aDiscussion } from '../support/discussion.ts'
import { killAt } from '../support/faults.ts'
import { OwedRecord, told } from '../support/owed-record.ts'
import { SuggestionLife } from '../support/suggestion-life.ts'
import { useTable } from '../support/world.ts'

useTable()
const suggestions = 2000
const days = 365
/** So many suggestions' writes fit a transaction. */
const atOnce = 12
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const chance = new Chance(seed)

let a: string
let configured: Association
let record: OwedRecord
let [day, hour] = ['2026-01-01', 10]
const dayOn = (count: number) => new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10)

/** Own days off, one of them a working day otherwise, and a Saturday that is worked. */
const calendar = { holidays: ['2026-03-12', '2026-07-01', '2026-07-02'], workdays: ['2026-03-14'] }

beforeAll(async () => {
  console.log(`SEED=${seed} lives this year again`)
  const { world } = await aDiscussion()
  a = world.association
  configured = { ...(await association(a)), calendar }
  await configure({ association: a, by: 'test', at: instant() }, configured, () => {})
  record = new OwedRecord(configured)
  vi.spyOn(clock, 'now').mockImplementation(() => new Date(Date.parse(`${day}T00:00:00+08:00`) + hour * 3600_000))
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
})
afterAll(() => vi.restoreAllMocks())

interface Lived {
  life: SuggestionLife
  steps: Generator<number, void>
  /** The day of its next step. */
  wakes: number
}
let lives: Lived[] = []

/** Writes down what is suggested on a day. */
async function arrive(today: number): Promise<void> {
  const count = Math.floor(((today + 1) * suggestions) / days) - Math.floor((today * suggestions) / days)
  for (const name of await takeNames(a, await session(a, 's'), count)) {
    const life = new SuggestionLife(name, configured, new Chance(chance.between(0, 2 ** 31)), record)
    lives.push({ life, steps: life.steps(), wakes: today })
  }
}

/** Takes the next step of each suggestion that has one on a day. What becomes of several is written at once, to take less time. */
async function live(today: number): Promise<void> {
  await arrive(today)
  const waking = lives.filter(({ wakes }) => wakes === today)
  const kept = await suggestionsById(
    a,
    waking.map(({ life }) => life.suggestion.id),
  )
  const before = new Map(kept.map((one) => [one.id, one]))
  const changes = waking.map((one) => {
    const { life, steps } = one
    const was = before.get(life.suggestion.id)
    life.suggestion = was ?? life.suggestion
    const { value, done } = steps.next()
    one.wakes = done ? Number.POSITIVE_INFINITY : today + value
    return { before: was, after: life.suggestion }
  })
  for (let at = 0; at < changes.length; at += atOnce) await transact(written(a, changes.slice(at, at + atOnce)))
  lives = lives.filter(({ wakes }) => wakes < days)
}

async function killed(): Promise<void> {
  const { revive } = killAt(chance.between(1, 12), chance.oneOf(['before', 'after']))
  await remind().catch(() => {})
  revive()
}

/** The job's run of a day, and everything that may happen to it. */
const runs = [
  remind,
  remind,
  async () => {
    await remind()
    await remind()
  },
  async () => {
    await Promise.all([remind(), remind()])
  },
  async () => {
    await killed()
    await remind()
  },
  async () => {
    await killed()
    await killed()
    await Promise.all([remind(), remind()])
  },
] as const

/** Nothing is reminded of before eight, on a day off, or on a day whose reminders were made. */
async function remindOf(today: string): Promise<void> {
  if (record.isWorked(today)) record.remindedOn(today)
  await chance.oneOf(runs)()
}

async function pass(count: number): Promise<void> {
  day = dayOn(count)
  hour = 7.9
  if (chance.is(20)) await remind()
  const isRun = !chance.is(8)
  const isEarly = chance.is(70)
  hour = 8
  if (isRun && isEarly) await remindOf(day)
  hour = chance.between(10, 16)
  await live(count)
  hour = 18
  if (isRun && !isEarly) await remindOf(day)
  else if (isRun && chance.is(20)) await remind()
}

const reminder = ({ suggestion, kind, promise, department, dueAt, day: on, stage, number }: Reminder) =>
  told({
    ...{ suggestion, department, dueAt, day: on, what: promise ?? kind },
    stage: number === undefined ? stage : `${stage} ${number}`,
  })

const remindersIn = async (pk: string) => (await query<Reminder>(pk)).map(reminder)

test('in a year of 2,000 suggestions every reminder that is due is there once, and no other', async () => {
  for (let count = 0; count < days; count++) await pass(count)
  const found = await remindersIn(keys.reminder(a, '').pk)
  expect(found.toSorted()).toEqual([...record.expected].sort())
  const { departments } = await association(a)
  const theirs = await Promise.all(departments.map((name) => remindersIn(keys.departmentReminder(a, name, '').pk)))
  expect(theirs.flat().toSorted()).toEqual(found.toSorted())
}, 240_000)

test('and the figures that the writes kept are those of counting everything again', async () => {
  const { suggestions: counted, differences } = await recount(a)
  expect([counted, differences]).toEqual([suggestions, []])
  const { hosts, themes, ageing, specialReports: _reports, trend: _trend, ...kept } = await figures(a, undefined)
  expect({ ...kept, hosts: new Set(hosts), themes: new Set(themes) }).toEqual(
    countedOneByOne(await suggestionsOf(a, 's'), instant()),
  )
  expect(ageing.reduce((sum, { count }) => sum + count, 0)).toBe(kept.open)
})
