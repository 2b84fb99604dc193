import { standing } from '../domain/ballot.ts'
import { association } from '../store/associations.ts'
import { ballotOf } from '../store/ballots.ts'
import { member } from '../store/members.ts'
import { motionOf } from '../store/motions.ts'
import { poll } from '../store/polls.ts'
import { votersOf } from '../store/voters.ts'

/** A poll as its member reviews their ballot in it, and whether they can still cast one. */
export async function ownPoll(a: string, id: string, memberNo: string) {
  const found = await poll(a, id)
  const [at, motion, voters, register, { name }] = await Promise.all([
    association(a),
    motionOf(a, found),
    votersOf(a, id),
    ballotOf(a, found, memberNo),
    member(a, memberNo),
  ])
  const { status, method } = found
  const canVote = status === 'open' && method === 'open' && standing(voters, memberNo) === 'voter' && !register
  return { at, poll: found, motion, name, canVote }
}
