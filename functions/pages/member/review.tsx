import type { Choice } from '../../domain/ballot.ts'
import type { Motion } from '../../domain/motion.ts'
import type { Poll } from '../../domain/poll.ts'
import { memberPageWords } from '../../words/member-page.ts'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'
import { Deadline } from '../time.tsx'
import { Confirmation } from './voting.tsx'

interface Review {
  place: Place
  now: string
  /** Whose ballot it is. */
  name: string
  motion: Motion
  poll: Poll
  choice: Choice
}

/** The choice as it is about to be cast. Nothing is cast before its button is pressed. */
export function reviewPage({ place, now, name, motion, poll, choice }: Review) {
  const words = memberPageWords[place.language].review
  return (
    <Layout place={place} title={words.title} now={now}>
      <h1>{words.title}</h1>
      <p class="note">{words.whose(name)}</p>
      <section class="now">
        <p class="motion" lang={place.locale}>
          {motion.text}
        </p>
        {poll.closesAt && <Deadline at={poll.closesAt} place={place} />}
        <Confirmation of={{ poll: poll.id, choice }} place={place} />
      </section>
    </Layout>
  )
}
