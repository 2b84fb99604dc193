import { type Outgoing, wire } from '../../functions/store/aws/wire.ts'
import { logIndex } from '../../functions/store/keys.ts'

/** Write and read units as DynamoDB bills them, and how many requests they came in. */
export interface Units {
  written: number
  read: number
  requests: number
}

// biome-ignore lint/suspicious/noExplicitAny: requests and answers have a shape for each operation
type Body = any

/** Bytes of an item (Amazon DynamoDB Developer Guide, "DynamoDB item sizes and formats"): names and values; a list or map 3 more, and 1 for each entry. */
const sizeOf = (item: object): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOfValue(value), 0)

function sizeOfValue(attribute: Body): number {
  if ('S' in attribute) return Buffer.byteLength(attribute.S)
  if ('N' in attribute) return Math.ceil(attribute.N.replace(/\D/g, '').length / 2) + 1
  if ('B' in attribute) return Math.floor((attribute.B.length * 3) / 4)
  if ('L' in attribute) return attribute.L.reduce((sum: number, one: Body) => sum + 1 + sizeOfValue(one), 3)
  if ('M' in attribute) return 3 + Object.keys(attribute.M).length + sizeOf(attribute.M)
  return 1
}

const kilobytes = (bytes: number, unit: number) => Math.max(1, Math.ceil(bytes / (unit * 1024)))
/** Of one item written: a unit for each KB, and as many again where it stands in the index of the log. */
const written = (item: Body) => kilobytes(sizeOf(item), 1) * (logIndex.pk in item ? 2 : 1)
const readOf = (items: Body[], isConsistent: boolean) =>
  kilobytes(
    items.reduce((sum, item) => sum + sizeOf(item), 0),
    4,
  ) * (isConsistent ? 1 : 0.5)

/** A transaction writes everything twice, its checks too; the index is written once. */
const transacted = ({ Put }: Body) => (Put ? kilobytes(sizeOf(Put.Item), 1) + written(Put.Item) : 2)

const costs: Record<string, (asked: Body, answer: Body) => Partial<Units>> = {
  // A condition that fails costs what the write would have.
  PutItem: ({ Item }) => ({ written: written(Item) }),
  UpdateItem: () => ({ written: 1 }),
  TransactWriteItems: ({ TransactItems }) => ({
    written: TransactItems.reduce((sum: number, one: Body) => sum + transacted(one), 0),
  }),
  BatchWriteItem: ({ RequestItems }) => ({
    written: (Object.values(RequestItems).flat() as Body[]).reduce(
      (sum, { PutRequest }) => sum + (PutRequest ? written(PutRequest.Item) : 1),
      0,
    ),
  }),
  GetItem: ({ ConsistentRead }, { Item }) => ({ read: readOf(Item ? [Item] : [], ConsistentRead) }),
  Query: ({ ConsistentRead }, { Items }) => ({ read: readOf(Items ?? [], ConsistentRead) }),
  BatchGetItem: (_, { Responses }) => ({
    read: (Object.values(Responses ?? {}).flat() as Body[]).reduce((sum, item) => sum + readOf([item], true), 0),
  }),
}

const operationOf = ({ headers }: Outgoing) => headers['x-amz-target']?.split('.')[1] ?? ''

/** What some work costs, counted at the wire, every request that was sent again too. The local database's own figures are wrong. */
export async function metered(work: () => Promise<unknown>): Promise<Units> {
  const { exchange } = wire
  const units: Units = { written: 0, read: 0, requests: 0 }
  wire.exchange = async (request) => {
    const answer = await exchange(request)
    const cost = costs[operationOf(request)]
    if (!cost) throw new Error(`the meter does not know what ${operationOf(request)} costs`)
    const { written = 0, read = 0 } = cost(JSON.parse(request.body), JSON.parse(answer.body))
    units.written += written
    units.read += read
    units.requests++
    return answer
  }
  try {
    await work()
  } finally {
    wire.exchange = exchange
  }
  return units
}
