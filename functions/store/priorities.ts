import type { Priority } from '../domain/association.ts'
import type { PriorityProgress, PrioritySuggestions, ProgressReport, Task } from '../domain/priority.ts'
import { changedBy, keptWith, meanOf, tasksOf } from '../domain/progress.ts'
import { Refusal } from '../domain/refusal.ts'
import { association } from './associations.ts'
import { queryEntries, read } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { countsByPriority } from './summaries.ts'
import { decided, put } from './transact.ts'

/** What is kept of a priority beside the plan: tasks that it has, and those that it had. */
interface Kept {
  tasks: Task[]
}

const none: PrioritySuggestions = { total: 0, byStage: {}, overdue: 0 }

function progressed(of: Priority, kept: Kept | undefined, counts: ReadonlyMap<string, PrioritySuggestions>) {
  const tasks = tasksOf(of, kept?.tasks ?? [])
  return { id: of.id, title: of.title, progress: meanOf(tasks), tasks, suggestions: counts.get(of.id) ?? none }
}

/** The priorities of the plan, in its order: how far each has come, and the suggestions on it. */
export async function priorities(a: string): Promise<PriorityProgress[]> {
  const [configured, kept, counts] = await Promise.all([
    association(a),
    queryEntries<Kept>(keys.priority(a, '').pk),
    countsByPriority(a),
  ])
  const keptOf = new Map(kept.map(({ sk, entity }) => [sk, entity]))
  return configured.priorities.map((one) => progressed(one, keptOf.get(one.id), counts))
}

async function planned(a: string, id: string): Promise<Priority> {
  const found = (await association(a)).priorities.find((one) => one.id === id)
  if (!found) throw new Refusal('not-found', { kind: 'priority', id })
  return found
}

async function standing(a: string, id: string) {
  const [of, kept, counts] = await Promise.all([planned(a, id), read<Kept>(keys.priority(a, id)), countsByPriority(a)])
  return { of, kept, counts }
}

/** One of the plan's priorities, or `not-found`. */
export async function priority(a: string, id: string): Promise<PriorityProgress> {
  const { of, kept, counts } = await standing(a, id)
  return progressed(of, kept, counts)
}

/** Says how far some tasks have come; what changes nothing is not written. See `changedBy` for what it refuses. */
export async function report(
  how: Act,
  id: string,
  said: ProgressReport,
  allowed: (current: PriorityProgress) => void,
): Promise<PriorityProgress> {
  const a = how.association
  return decided(async () => {
    const { of, kept, counts } = await standing(a, id)
    const current = progressed(of, kept, counts)
    allowed(current)
    const changed = changedBy(said, current.tasks, how.at, how.by)
    if (changed.length === 0) return current
    const next: Kept = { ...kept, tasks: keptWith(kept?.tasks ?? [], changed) }
    await act(how, [put(keys.priority(a, id), next)], { about: [id], move: 'progress', details: { tasks: changed } })
    return progressed(of, next, counts)
  })
}
