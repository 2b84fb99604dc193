import type { Register, Selection, Vote } from './ballot.ts'
import type { Contest } from './election.ts'
import { invalid } from './refusal.ts'
import { recognising } from './written-name.ts'

type Marks = Pick<Register, 'choice' | 'choices' | 'others'>

/** What stands in the register for a vote. Refuses an opinion in an election, and people where an opinion is asked for. */
export function marksOf(contest: Contest | undefined, vote: Vote): Marks {
  if ('choice' in vote) {
    if (contest) throw invalid({ path: 'choices', message: 'an election takes the people chosen' })
    return vote
  }
  if (!contest) throw invalid({ path: 'choice', message: 'this poll is no election: choose for, against or abstain' })
  return marked(contest, vote)
}

/**
 * What stands in the register for people chosen in a contest: each once, in one order, whatever the order they were sent in. A
 * written name that is a candidate's counts for that candidate. More than the seats to be filled make the ballot invalid, as on
 * paper; nobody is an abstention. Refuses who does not stand, the same one twice, and other names where none may be written.
 */
function marked(contest: Contest, { choices, others }: Selection): Marks {
  const standing = new Set(contest.candidates.map(({ id }) => id))
  const stranger = choices.find((id) => !standing.has(id))
  if (stranger !== undefined)
    throw invalid({ path: 'choices', message: `"${stranger.slice(0, 64)}" is not a candidate` })
  if (!contest.writeIns && others.length > 0)
    throw invalid({ path: 'others', message: 'no other name may be written in this election' })
  for (const [path, list] of Object.entries({ choices, others }))
    if (new Set(list).size < list.length) throw invalid({ path, message: 'somebody is chosen twice' })

  const candidateNamed = others.length > 0 ? recognising(contest.candidates) : () => undefined
  const written = others.filter((name) => !candidateNamed(name)).sort()
  const chosen = [...new Set([...choices, ...others.flatMap((name) => candidateNamed(name)?.id ?? [])])].sort()
  const count = chosen.length + written.length
  const choice = count > contest.seatsToFill ? 'invalid' : count === 0 ? 'abstain' : 'for'
  return { choice, choices: chosen, ...(written.length > 0 && { others: written }) }
}
