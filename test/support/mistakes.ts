import { AsyncLocalStorage } from 'node:async_hooks'
import { type Outgoing, wire } from '../../functions/store/aws/wire.ts'
import { operationOf } from './faults.ts'

/** On whose behalf a request is made: only so can a voter's seal be told from the close's. */
export const onBehalfOf = new AsyncLocalStorage<'voter'>()

type Exchange = typeof wire.exchange
type Entry = Record<string, { S?: string } | undefined>

const done = { status: 200, body: '{}' }
const itemOf = ({ body }: Outgoing) => JSON.parse(body).Item as Entry
const isRegister = (request: Outgoing) =>
  operationOf(request) === 'PutItem' && /#ballots#/.test(itemOf(request).pk?.S ?? '')
const said = ({ choice, choices, others }: Entry) => JSON.stringify([choice, choices, others])
const isSeal = (request: Outgoing) => isRegister(request) && itemOf(request).by?.S === 'close'
const standing = async (request: Outgoing, exchange: Exchange) => {
  const answer = await exchange(request)
  const there = answer.status === 400 ? JSON.parse(answer.body).Item : undefined
  return { answer, there: there as Entry | undefined }
}

/** Mistakes that a voting system can be built with, as the database would see and answer them. Each has to be found by the checker. */
export const mistakes: Record<string, (exchange: Exchange) => Exchange> = {
  'seats are not sealed before they are counted': (exchange) => async (request) =>
    isSeal(request) ? done : exchange(request),

  'the close counts by an inconsistent read': (exchange) => async (request) => {
    if (operationOf(request) === 'Query' && request.body.includes('#ballots#'))
      return { status: 200, body: '{"Items":[]}' }
    if (!isSeal(request)) return exchange(request)
    const { answer, there } = await standing(request, exchange)
    return there ? done : answer
  },

  'a ballot that is sent again counts as new': (exchange) => async (request) => {
    const { answer, there } = await standing(request, exchange)
    return isRegister(request) && there && said(there) === said(itemOf(request)) ? done : answer
  },

  '"closed" is answered from what was remembered': (exchange) => async (request) => {
    if (!isSeal(request) || onBehalfOf.getStore() !== 'voter') return exchange(request)
    const there = { Item: { choice: { S: 'not-voted' } } }
    return { status: 400, body: JSON.stringify({ __type: 'x#ConditionalCheckFailedException', ...there }) }
  },
}

/** Makes a mistake until it is taken back. */
export function plant(mistake: (exchange: Exchange) => Exchange): () => void {
  const { exchange } = wire
  wire.exchange = mistake(exchange)
  return () => {
    wire.exchange = exchange
  }
}
