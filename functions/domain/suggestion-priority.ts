/** The goal of the work plan that a suggestion refers to, and which of its tasks. */
interface Reference {
  priority?: string | undefined
  task?: string | undefined
}

/** What somebody wants it to refer to; `null` to none. */
interface Wanted {
  priority?: string | null | undefined
  task?: string | undefined
}

/** What a suggestion refers to once somebody named a priority, a task or both. Another priority leaves the former's task behind. */
export const refersTo = (before: Reference, { priority = before.priority, task }: Wanted): Reference => ({
  priority: priority ?? undefined,
  task: priority === before.priority ? (task ?? before.task) : task,
})
