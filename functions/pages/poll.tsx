import type { Child } from 'hono/jsx'
import type { Motion } from '../domain/motion.ts'
import type { Poll } from '../domain/poll.ts'
import { pageWords } from '../words/pages.ts'
import { Asked } from './election/candidates.tsx'
import type { Place } from './place.ts'
import { Deadline } from './time.tsx'

interface Properties {
  poll: Poll
  motion: Motion
  place: Place
  children?: Child
}

/** An open poll: how it is held, what is voted on, until when; then whatever the page has to say to it. */
export function PollSection({ poll, motion, place, children }: Properties) {
  const words = pageWords[place.language]
  return (
    <section class="now">
      <p class="eyebrow">
        {words.voting} · {words.methods[poll.method]}
        {motion.amends !== undefined && ` · ${words.amendment}`}
        {poll.round > 1 && ` · ${words.round(poll.round)}`}
      </p>
      <h2 class="motion" lang={place.locale} data-news>
        {motion.text}
      </h2>
      {poll.contest && <Asked contest={poll.contest} place={place} />}
      {motion.amendedText !== undefined && (
        <p>
          {words.amendedText}
          {words.colon}
          <span lang={place.locale}>{motion.amendedText}</span>
        </p>
      )}
      {poll.closesAt && <Deadline at={poll.closesAt} place={place} />}
      {children}
    </section>
  )
}
