import type { Register } from '../domain/ballot.ts'
import { type Page, type PageQuery, pageOf } from '../domain/page.ts'
import type { ListedBallot } from '../domain/poll.ts'
import { sorted } from '../domain/roster.ts'
import { saidIn } from '../domain/shown-ballot.ts'
import { registerKey } from './ballots.ts'
import { readAll } from './items.ts'
import type { PollState } from './polls.ts'
import { electorateOf } from './results.ts'

/** Who voted how in a closed open ballot, by member number, a page at a time; who did not vote is listed too. */
export async function listedBallots(a: string, poll: PollState, query: PageQuery): Promise<Page<ListedBallot>> {
  const { items: seats, next } = pageOf(sorted(await electorateOf(a, poll), 'number'), query)
  const found = await readAll<Register>(seats.map(({ memberNo }) => registerKey(a, poll, memberNo)))
  const registers = new Map(found.map(({ key, entity }) => [key.sk, entity]))
  const items = seats.map(({ memberNo, name, constituency }): ListedBallot => {
    const register = registers.get(memberNo)
    if (!register || register.choice === 'not-voted')
      return { memberNo, name, constituency, choice: 'not-voted', by: null }
    const { by, reason } = register
    return { memberNo, name, constituency, ...saidIn(register), by, ...(reason !== undefined && { reason }) }
  })
  return next === undefined ? { items } : { items, next }
}
