import type { startIssuer } from '../../../bin/local/issuer-server.ts'
import { byMember, cast } from '../../../functions/store/ballots.ts'
import { close } from '../../../functions/store/closes.ts'
import { cpuOf, type Figure } from '../measure.ts'
import { metered } from '../meter.ts'
import { aHallHere } from './hall.ts'
import { inLanes } from './lanes.ts'

/** What a hall of some size costs: each ballot in units and CPU, and all of it once the poll is closed, by voting seat. */
export interface Grown {
  seats: number
  writtenPerBallot: number
  /** Reads beyond the poll's own state, which a process looks at again each second. */
  readsPerBallot: number
  microsecondsPerBallot: number
  writtenPerSeat: number
  /** Read units of a process that takes its first ballot: the poll, who may vote, what was revoked. */
  fill: number
}

/** At most so many ballots are measured one by one; four of five seats vote. */
const measured = 2000
const width = 50

/** Lets four of five seats of a hall of this size vote, closes the poll, and tells what it cost. */
export async function grown(issuer: Awaited<ReturnType<typeof startIssuer>>, seats: number): Promise<Grown> {
  const { association, members, poll: open } = await aHallHere(issuer, seats)
  const poll = await open()
  const vote = (memberNo: string) => cast(association, poll, memberNo, byMember({ choice: 'for' }))
  const voting = members.slice(0, Math.floor(seats * 0.8))
  const [first = '', ...others] = voting
  const fill = await metered(() => vote(first))
  const counted = others.slice(0, measured)
  const begun = performance.now()
  let cpu = 0
  const ballots = await metered(async () => {
    cpu = await cpuOf(() => inLanes(counted, width, vote))
  })
  // The poll's state is looked at again each second, by the process and not for a ballot.
  const looks = 1 + Math.ceil((performance.now() - begun) / 1000)
  const reads = ballots.requests - counted.length
  const rest = await metered(() => inLanes(others.slice(measured), width, vote))
  const how = { association, by: 'bench', at: new Date().toISOString() }
  const closing = await metered(() => close(how, poll))
  return {
    seats,
    writtenPerBallot: ballots.written / counted.length,
    readsPerBallot: Math.max(0, reads - looks) / counted.length,
    microsecondsPerBallot: (cpu * 1000) / counted.length,
    writtenPerSeat: (fill.written + ballots.written + rest.written + closing.written) / seats,
    fill: fill.read,
  }
}

/** The figures of a hall of 5,000 seats, as the design's table asks for them. */
export const unitFigures = ({ seats, writtenPerBallot, writtenPerSeat, readsPerBallot }: Grown): Figure[] => {
  const against = 'one conditional put'
  const of = `${seats} seats, four of five vote`
  return [
    { what: 'write units for a ballot', against, value: writtenPerBallot, most: 1, unit: 'units', of },
    { what: 'write units for a voting seat, closed', against, value: writtenPerSeat, most: 1.01, unit: 'units', of },
    { what: 'reads for a ballot', against, value: readsPerBallot, most: 0, unit: 'reads', of },
  ]
}
