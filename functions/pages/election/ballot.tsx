import type { Register, Selection } from '../../domain/ballot.ts'
import type { Contest } from '../../domain/election.ts'
import type { Poll } from '../../domain/poll.ts'
import { electionPageWords } from '../../words/election-page.ts'
import { memberPageWords } from '../../words/member-page.ts'
import { pageWords } from '../../words/pages.ts'
import type { Place } from '../place.ts'
import { Candidates } from './candidates.tsx'
import { ElectionForm } from './form.tsx'

interface Part {
  poll: Poll
  contest: Contest
  place: Place
}

/** The ballot of somebody who may vote in an election and has not: the form, or, where hands or papers are counted, who stands. */
export function ElectionBallot({ poll, contest, place }: Part) {
  if (poll.method !== 'open')
    return (
      <>
        <p>{memberPageWords[place.language].ballot.methods[poll.method]}</p>
        <Candidates contest={contest} place={place} />
      </>
    )
  return (
    <ElectionForm poll={poll.id} contest={contest} place={place}>
      {memberPageWords[place.language].ballot.review}
    </ElectionForm>
  )
}

interface Chosen {
  register: Register
  contest: Contest
  place: Place
}

/** What stands in the register of an election that goes on: whom its owner chose, that they abstained, or that it is invalid. */
export function CountedPeople({ register, contest, place }: Chosen) {
  const { choices = [], others = [], choice } = register
  const words = electionPageWords[place.language].counted
  const said = choice === 'abstain' || choice === 'invalid' ? words[choice] : words.some(choices.length + others.length)
  return (
    <>
      <p class="choice-made">{said}</p>
      <Names of={{ choices, others }} contest={contest} place={place} />
    </>
  )
}

/** How one voted in an election that is over, in a sentence. */
export function LastPeople({ register: { choices = [], others = [], choice }, contest, place }: Chosen) {
  const words = electionPageWords[place.language].voted
  if (choice === 'abstain' || choice === 'invalid')
    return (
      <p>
        <strong>{words[choice]}</strong>
      </p>
    )
  const names = contest.candidates.filter(({ id }) => choices.includes(id)).map(({ name }) => name)
  return (
    <p>
      <strong>{words.some(names.length + others.length)}</strong>
      <span lang={place.locale}>{[...names, ...others].join(pageWords[place.language].and)}</span>
    </p>
  )
}

/** The people of a ballot by name, candidates in the order in which they stand, then those written in. */
export function Names({ of: { choices, others }, contest, place }: { of: Selection; contest: Contest; place: Place }) {
  const chosen = contest.candidates.filter(({ id }) => choices.includes(id))
  if (chosen.length + others.length === 0) return null
  return (
    <ul class="names chosen-names" lang={place.locale}>
      {chosen.map(({ name }) => (
        <li>{name}</li>
      ))}
      {others.map((name) => (
        <li>
          {name}
          <span class="note" lang={pageWords[place.language].tag}>
            {electionPageWords[place.language].review.written}
          </span>
        </li>
      ))}
    </ul>
  )
}
