/** The goal of the work plan that a suggestion refers to, and which of its tasks. */
interface Reference {
  priority?: string | undefined
  task?: string | undefined
}

/** What is said of a reference: nothing leaves it as it is, null takes it away. */
type Said = { [field in keyof Reference]: Reference[field] | null }

/** What a suggestion refers to once somebody named a priority, a task or both. Another priority leaves the former's task behind. */
export function refersTo(before: Reference, { priority = before.priority, task }: Said): Reference {
  const named = priority ?? undefined
  const kept = named === before.priority ? before.task : undefined
  return { priority: named, task: task === null ? undefined : (task ?? kept) }
}
