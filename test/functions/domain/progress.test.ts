import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Task, TaskReport } from '../../../functions/domain/priority.ts'
import { changedBy, keptWith, meanOf, tasksOf } from '../../../functions/domain/progress.ts'

const at = '2023-06-01T01:00:00.000Z'
const task = (percent: number, text = 'a'): Task => ({
  text,
  status: percent === 0 ? 'planned' : percent === 100 ? 'done' : 'under-way',
  percent,
})
const said = (report: Omit<TaskReport, 'text'>, before = task(0)) =>
  changedBy({ tasks: [{ text: 'a', ...report }] }, [before], at, 'secretariat:s')[0]

test.each([
  ['a percent says the status', { percent: 60 }, 0, 'under-way', 60],
  ['all of it is done', { percent: 100 }, 60, 'done', 100],
  ['none of it is planned', { percent: 0 }, 60, 'planned', 0],
  ['done says the percent', { status: 'done' }, 60, 'done', 100],
  ['planned says it too', { status: 'planned' }, 60, 'planned', 0],
  ['both may be said', { status: 'under-way', percent: 99 }, 0, 'under-way', 99],
] as const)('%s', (_, report, before, status, percent) => {
  expect(said(report, task(before))).toEqual({ text: 'a', status, percent, at, by: 'secretariat:s' })
})

test.each([
  ['done at 99', { status: 'done', percent: 99 }, 0],
  ['planned at 1', { status: 'planned', percent: 1 }, 0],
  ['under way at 100', { status: 'under-way', percent: 100 }, 0],
  ['under way, nobody says how far', { status: 'under-way' }, 0],
] as const)('%s is refused', (_, report, before) => {
  expect(() => said(report, task(before))).toThrow(
    expect.objectContaining({
      code: 'invalid',
      values: { errors: [expect.objectContaining({ path: 'tasks.0.percent' })] },
    }),
  )
})

test('a task that the plan does not have is refused, with everything else that was said', () => {
  const report = {
    tasks: [
      { text: 'a', percent: 50 },
      { text: 'b', percent: 50 },
    ],
  }
  expect(() => changedBy(report, [task(0)], at, 'x')).toThrow(
    expect.objectContaining({ values: { errors: [expect.objectContaining({ path: 'tasks.1.text' })] } }),
  )
})

describe('a note', () => {
  const noted = { ...task(50), note: '已覆盖' }
  test('stays when nothing is said of it', () => expect(said({ percent: 60 }, noted)).toMatchObject({ note: '已覆盖' }))
  test('alone is a change, and the percent stays', () =>
    expect(said({ note: '又一县' }, noted)).toMatchObject({ note: '又一县', percent: 50 }))
  test('is taken away by null', () => expect(said({ note: null }, noted)).not.toHaveProperty('note'))
})

test('what is as it was said is no change', () => {
  expect(said({ percent: 0, status: 'planned', note: null })).toBeUndefined()
})

test.each([
  ['nothing to do', [], 0],
  ['half and nothing', [50, 0], 25],
  ['all but one in a hundred', [100, 100, 99], 99],
  ['all', [100, 100], 100],
])('the mean of %s is no more than it is', (_, percents, mean) => {
  expect(meanOf(percents.map((percent) => task(percent)))).toBe(mean)
})

test('a task keeps its progress while the plan does not have it, and has it again when it returns', () => {
  const priority = (...tasks: string[]) => ({ id: 'P1', title: '提升', tasks })
  const kept = keptWith(
    [],
    changedBy({ tasks: [{ text: 'a', percent: 60 }] }, tasksOf(priority('a', 'b'), []), at, 'x'),
  )
  expect(tasksOf(priority('b'), kept)).toEqual([task(0, 'b')])
  const later = keptWith(kept, changedBy({ tasks: [{ text: 'b', percent: 1 }] }, [task(0, 'b')], at, 'x'))
  expect(tasksOf(priority('b', 'a'), later)).toMatchObject([task(1, 'b'), task(60, 'a')])
})

test('whatever is said in whatever order, planned is 0, done is 100, and nothing else is', () => {
  const report = fc.record(
    { status: fc.constantFrom('planned', 'under-way', 'done'), percent: fc.integer({ min: 0, max: 100 }) },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(report, { maxLength: 20 }), (reports) => {
      let now = task(0)
      for (const one of reports as Omit<TaskReport, 'text'>[]) {
        try {
          now = said(one, now) ?? now
        } catch {}
        expect(now.status).toBe(task(now.percent).status)
      }
    }),
  )
})
