import type { FunctionName } from '../functions/http/operation.ts'
import { type Key, keys } from '../functions/store/keys.ts'

/** What a function may do with items of `Main`: these actions, in these partitions or in all. */
export interface Permission {
  actions: string[]
  partitions?: string[]
}

/** The functions that are deployed: those of the route table, and the one that the schedule starts. */
export type DeployedName = FunctionName | 'jobs'

const any = '*'
const of = (...found: Key[]) => found.map(({ pk }) => pk)
const hashed = ({ pk }: Key) => `${pk.slice(0, pk.indexOf('#'))}#${any}`

const reads = ['GetItem', 'BatchGetItem', 'Query']
const writes = ['PutItem', 'UpdateItem', 'DeleteItem']

const ballots = of(keys.ballot(any, any, any as never, any))
const reminders = of(keys.reminder(any, any), keys.departmentReminder(any, any, any), keys.reminded(any, any))
const search = of(keys.searchHead(any))
const log = of(keys.log(any, any, any))

/**
 * Least privilege, a line for each function. A transaction needs the actions of its parts, and a check of a condition is one
 * of its own. Nobody may scan, and nobody may touch the table itself.
 */
export const permissions: Record<DeployedName, Permission[]> = {
  reader: [{ actions: reads }],
  secretariat: [{ actions: [...reads, ...writes, 'BatchWriteItem', 'ConditionCheckItem'] }],
  member: [
    { actions: [...reads, 'ConditionCheckItem'] },
    {
      actions: writes,
      partitions: [
        hashed(keys.link('')),
        ...of(
          keys.groupReport(any, any, any),
          keys.checkIn(any, any, any),
          keys.objection(any, any, any),
          keys.suggestionCounter(any, any),
          keys.suggestion(any, any, any),
          keys.proposed(any, any, any),
          keys.obligation(any, any, any, any),
          keys.supervised(any, any),
          keys.handled(any, any, any, any),
          keys.counters(any, any),
          keys.idempotency(any, any, any, any),
        ),
        ...log,
      ],
    },
  ],
  ballot: [
    {
      actions: reads,
      partitions: [hashed(keys.subject('', '')), ...of(keys.association(any), keys.poll(any, any)), ...ballots],
    },
    { actions: ['PutItem'], partitions: ballots },
  ],
  jobs: [
    { actions: reads },
    {
      actions: ['PutItem'],
      partitions: [
        ...of(keys.poll(any, any), keys.session(any, any), keys.rosterHead(any, any), keys.member(any, any)),
        ...reminders,
        ...search,
        ...ballots,
        ...log,
      ],
    },
    { actions: ['BatchWriteItem', 'ConditionCheckItem'], partitions: of(keys.rosterHead(any, any)) },
    { actions: ['BatchWriteItem'], partitions: search },
    { actions: ['DeleteItem'], partitions: of(keys.unclosed(any)) },
  ],
}
