import * as z from 'zod'
import { Id, Instant, Line, text } from './text.ts'

const TaskStatus = z.enum(['planned', 'under-way', 'done'])
const Percent = z.int().min(0).max(100)
const Note = text(500)

/** How far a task of the work plan has come, who said so last, and when; nobody yet where there is no `at`. */
export const Task = z.object({
  text: Line,
  status: TaskStatus,
  percent: Percent.describe('0 while planned, 100 when done, between them under way'),
  note: Note.optional(),
  at: Instant.optional(),
  by: z.string().optional(),
})
export type Task = z.infer<typeof Task>

/** The suggestions that name a priority, or were assigned under it: all that were ever submitted. */
export const PrioritySuggestions = z.object({
  total: z.int(),
  byStage: z
    .record(z.string(), z.int())
    .describe('sorting, underway, reported (upward), answered, closed, or ended without an answer of their own'),
  overdue: z.int(),
})
export type PrioritySuggestions = z.infer<typeof PrioritySuggestions>

/** A priority of the work plan: its tasks as far as they have come, in the plan's order, and the suggestions on it. */
export const PriorityProgress = z
  .object({
    id: Id,
    title: Line,
    progress: Percent.describe('The mean of its tasks, rounded down: 100 only when all are done'),
    tasks: z.array(Task),
    suggestions: PrioritySuggestions,
  })
  .meta({
    id: 'PriorityProgress',
    example: {
      id: 'P1',
      title: '提升政治引领力',
      progress: 60,
      tasks: [
        {
          text: '组织广泛覆盖',
          status: 'under-way',
          percent: 60,
          note: '已覆盖6个县区',
          at: '2023-06-01T01:00:00.000Z',
          by: 'secretariat:3f0c1b',
        },
      ],
      suggestions: { total: 3, byStage: { underway: 2, closed: 1 }, overdue: 1 },
    },
  })
export type PriorityProgress = z.infer<typeof PriorityProgress>

const TaskReport = z.strictObject({
  text: Line,
  status: TaskStatus.optional(),
  percent: Percent.optional(),
  note: Note.nullable().optional().describe('null takes it away'),
})
export type TaskReport = z.infer<typeof TaskReport>

/** What is said of some of a priority's tasks; what is not said stays as it is. */
export const ProgressReport = z
  .strictObject({
    tasks: z
      .array(TaskReport)
      .min(1)
      .max(100)
      .refine((tasks) => new Set(tasks.map((task) => task.text)).size === tasks.length, 'must be distinct'),
  })
  .meta({
    id: 'ProgressReport',
    example: { tasks: [{ text: '组织广泛覆盖', percent: 60, note: '已覆盖6个县区' }] },
  })
export type ProgressReport = z.infer<typeof ProgressReport>
