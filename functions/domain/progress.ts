import type { Priority } from './association.ts'
import type { ProgressReport, Task, TaskReport } from './priority.ts'
import { type Fault, invalid } from './refusal.ts'
import { differing } from './same.ts'

const untouched = (text: string): Task => ({ text, status: 'planned', percent: 0 })

/** The tasks that the plan has now, each as far as it has come. What is kept of a task that the plan no longer has waits. */
export const tasksOf = ({ tasks }: Priority, kept: readonly Task[]): Task[] =>
  tasks.map((text) => kept.find((task) => task.text === text) ?? untouched(text))

/** How far some tasks have come together, 0 to 100; rounded down, so that 100 means all. Nothing to do is no progress. */
export const meanOf = (tasks: readonly Task[]): number =>
  tasks.length === 0 ? 0 : Math.floor(tasks.reduce((sum, { percent }) => sum + percent, 0) / tasks.length)

const statusAt = (percent: number): Task['status'] =>
  percent === 0 ? 'planned' : percent === 100 ? 'done' : 'under-way'
const implied = { planned: 0, 'under-way': undefined, done: 100 } as const

/** A task after what was said of it: the status follows from the percent, and the other way round where it can. */
function after(task: Task, { status, percent, note }: TaskReport): Task {
  const stands = percent ?? (status && implied[status]) ?? task.percent
  const { note: old, ...rest } = task
  const said = note === undefined ? old : (note ?? undefined)
  return { ...rest, status: status ?? statusAt(stands), percent: stands, ...(said !== undefined && { note: said }) }
}

function faultOf({ text }: TaskReport, index: number, next: Task | undefined): Fault[] {
  if (!next) return [{ path: `tasks.${index}.text`, message: `"${text}" is not one of the priority's tasks` }]
  const { status, percent } = next
  if (status === statusAt(percent)) return []
  const message = `${percent} is not ${status}: planned is 0, done is 100, under-way is 1 to 99`
  return [{ path: `tasks.${index}.percent`, message }]
}

/**
 * The tasks that a report changes, as they are after it. Refuses a task that the plan does not have, and a status that
 * contradicts the percent: planned is 0, done is 100, under way is between.
 */
export function changedBy({ tasks: reports }: ProgressReport, tasks: readonly Task[], at: string, by: string): Task[] {
  const told = reports.map((report) => {
    const task = tasks.find(({ text }) => text === report.text)
    return { report, task, next: task && after(task, report) }
  })
  const faults = told.flatMap(({ report, next }, index) => faultOf(report, index, next))
  if (faults.length > 0) throw invalid(...faults)
  return told.flatMap(({ task, next }) =>
    task && next && differing(['status', 'percent', 'note'], task, next).length > 0 ? [{ ...next, at, by }] : [],
  )
}

/** What is kept once some tasks have changed. */
export const keptWith = (kept: readonly Task[], changed: readonly Task[]): Task[] => [
  ...kept.filter(({ text }) => !changed.some((task) => task.text === text)),
  ...changed,
]
