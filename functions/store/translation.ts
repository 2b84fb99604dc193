import { type Attributes, attributesOf, objectOf } from './attribute.ts'

/** The fields of requests and answers that are objects of ours, by their names in DynamoDB's API, and those that are lists of them. */
const objects = new Set([
  'Item',
  'Key',
  'Attributes',
  'ExpressionAttributeValues',
  'ExclusiveStartKey',
  'LastEvaluatedKey',
])
const lists = new Set(['Items', 'Keys'])

/** What is asked for or answered with one side's way of writing objects changed for the other's; all else stays as it is. */
function changed<T>(value: T, change: (object: never) => object): T {
  if (Array.isArray(value)) return value.map((one) => changed(one, change)) as T
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, field]) => [name, changedField(name, field, change)])
  return Object.fromEntries(fields)
}

function changedField(name: string, field: unknown, change: (object: never) => object): unknown {
  if (field === undefined || field === null) return field
  if (objects.has(name)) return change(field as never)
  if (lists.has(name)) return (field as never[]).map(change)
  if (name === 'Responses') return byTable(field as Record<string, never[]>, change)
  return changed(field, change)
}

const byTable = (responses: Record<string, never[]>, change: (object: never) => object) =>
  Object.fromEntries(Object.entries(responses).map(([table, items]) => [table, items.map(change)]))

/** A request with attributes where it has objects of ours. */
export const toAttributes = (input: object): object => changed(input, attributesOf as (object: never) => Attributes)

/** An answer with objects where it has attributes. */
export const fromAttributes = (answer: Record<string, unknown>): Record<string, unknown> =>
  changed(answer, objectOf as (object: never) => object)
