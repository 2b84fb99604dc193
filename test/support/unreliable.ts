import { type Incoming, NoAnswer, type Outgoing, wire } from '../../functions/store/aws/wire.ts'
import { operationOf } from './faults.ts'

/** What can happen to a request on its way: lost before it arrives, its answer lost, arriving twice, a conflict, too many requests, a failure. */
export const mishaps = ['before', 'after', 'twice', 'conflict', 'throttled', 'failed'] as const
export type Mishap = (typeof mishaps)[number]

type Exchange = typeof wire.exchange

const refused = (type: string, more = {}): Incoming => ({
  status: 400,
  body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, ...more }),
})

/** As another transaction on one of the items would cancel this one; the local database never does. */
function conflict({ body }: Outgoing): Incoming {
  const reasons = (JSON.parse(body).TransactItems as unknown[]).map((_, at) => ({
    Code: at === 0 ? 'TransactionConflict' : 'None',
  }))
  return refused('TransactionCanceledException', { CancellationReasons: reasons })
}

const happen: Record<Mishap, (request: Outgoing, exchange: Exchange) => Promise<Incoming>> = {
  before: async () => {
    throw new NoAnswer('lost before it arrived')
  },
  after: async (request, exchange) => {
    await exchange(request)
    throw new NoAnswer('its answer was lost')
  },
  twice: async (request, exchange) => {
    await exchange(request)
    return exchange(request)
  },
  conflict: async (request, exchange) =>
    operationOf(request) === 'TransactWriteItems' ? conflict(request) : exchange(request),
  throttled: async () => refused('ThrottlingException'),
  failed: async () => ({ status: 500, body: '{"__type":"InternalServerError"}' }),
}

/** Lets something happen to each request that `mishapOf` names something for; answers how to stop it. */
export function unreliable(mishapOf: (turn: number) => Mishap | undefined): () => void {
  const { exchange } = wire
  let turn = 0
  wire.exchange = (request) => {
    const mishap = mishapOf(turn++)
    return mishap ? happen[mishap](request, exchange) : exchange(request)
  }
  return () => {
    wire.exchange = exchange
  }
}
