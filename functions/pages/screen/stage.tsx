import type { Child } from 'hono/jsx'
import type { Hall } from '../../store/halls.ts'
import { pageWords } from '../../words/pages.ts'
import { screenPageWords } from '../../words/screen-page.ts'
import { CurrentItem } from '../item.tsx'
import type { Place } from '../place.ts'
import { ResultSection } from '../result.tsx'
import { Voting } from './voting.tsx'

interface Properties {
  hall: Hall
  place: Place
}

/** The one thing that the hall looks at now: a poll, what it came to, the current item, or how the session stands. */
export function Stage({ hall, place }: Properties) {
  const { session, now, open, last, item } = hall
  const words = screenPageWords[place.language]
  if (open) return <Voting open={open} turnout={now.poll?.turnout ?? 0} place={place} />
  if (session.status === 'planned') return <Announced hall={hall} place={place} />
  if (session.status === 'convened') return <Notice>{words.checkIn.only}</Notice>
  if (session.status !== 'open') return <Notice>{words.statuses[session.status]}</Notice>
  if (last && isOfNow(hall)) return <ResultSection {...last} place={place} />
  if (!item) return <Between next={now.next} place={place} />
  return (
    <CurrentItem hall={hall} place={place}>
      <Running item={item} place={place} />
    </CurrentItem>
  )
}

/** A result is of the item during which it came about; the next item takes it off the screen. */
const isOfNow = ({ item, last }: Hall) => !item?.startedAt || (last && last.result.closedAt >= item.startedAt)

const Notice = ({ children }: { children?: Child }) => <p class="notice">{children}</p>

/** Between two items: that none is current, and which is next. */
function Between({ next, place }: { next: string | undefined; place: Place }) {
  return (
    <div class="notice">
      <p>{pageWords[place.language].noItem}</p>
      {next !== undefined && (
        <p class="next">
          {screenPageWords[place.language].agenda.next}
          {pageWords[place.language].colon}
          <span lang={place.locale}>{next}</span>
        </p>
      )}
    </div>
  )
}

/** A session that was not convened yet: when and where it will be. */
function Announced({ hall: { session }, place }: Properties) {
  return (
    <div class="notice">
      <p>
        {session.date} {session.startsAt}
      </p>
      {session.venue && <p lang={place.locale}>{session.venue}</p>}
    </div>
  )
}

/** How long the item has been going on, which a script tells, and how long it was meant to take. */
function Running({ item: { startedAt, minutes }, place }: { item: NonNullable<Hall['item']>; place: Place }) {
  const words = screenPageWords[place.language]
  return (
    <p class="running">
      {startedAt && (
        <span data-since={startedAt} hidden>
          {words.running} <b></b>
        </span>
      )}
      {minutes > 0 && <span>{words.minutes(minutes)}</span>}
    </p>
  )
}
