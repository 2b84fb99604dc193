import type { Contest } from '../../domain/election.ts'
import { othersTyped } from '../../domain/election-form.ts'
import type { Fault } from '../../domain/refusal.ts'
import type { VoteForm } from '../../domain/vote-form.ts'
import type { CockpitVoteWords } from '../../words/cockpit-votes.zh.ts'
import type { Told } from './cockpit.ts'

/** What of an election's count is not in order, each with its field. */
export function electionFaultsOf(
  errors: Fault[],
  form: VoteForm,
  { candidates, seatsToFill }: Contest,
  method: 'hands' | 'secret',
  { counted, faults }: CockpitVoteWords,
): Told['faults'] {
  const most = counted.most[method]
  const others = othersTyped(form)
  const ofAll = (list: string) => {
    if (list === 'candidates' || list === 'others')
      return { field: 'votes-0', told: counted.faults.together(seatsToFill, most) }
    return { field: list, told: list === 'returned' ? counted.faults.returned : faults[list as keyof VoteForm] }
  }
  return errors.map(({ path }) => {
    const [list = '', at, part] = path.split('.')
    if (at === undefined) return ofAll(list)
    if (part === 'name') return { field: `otherName-${at}`, told: counted.faults.name }
    const isWritten = list === 'others'
    const name = (isWritten ? others : candidates)[Number(at)]?.name ?? ''
    return { field: `${isWritten ? 'otherVotes' : 'votes'}-${at}`, told: counted.faults.votes(name, most) }
  })
}
