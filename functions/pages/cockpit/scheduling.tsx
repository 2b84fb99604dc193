import { calendarDay } from '../../domain/calendar-day.ts'
import type { NotOpened as Why } from '../../domain/not-opened.ts'
import { cockpitMotionWords } from '../../words/cockpit-motions.ts'
import { cockpitVoteWords } from '../../words/cockpit-votes.ts'
import type { Place } from '../place.ts'
import { Clock, Day } from '../time.tsx'
import { partAddress } from './addresses.ts'
import { faultIn } from './cockpit.ts'
import { Form } from './form.tsx'
import { NumberField } from './number-field.tsx'
import type { VotePart } from './vote-part.ts'

/** Has a vote open by itself: on which day, at what hour, for how long. */
export function Scheduling({ cockpit, vote: { motion }, sent }: VotePart) {
  const { place, session, at } = cockpit
  const words = cockpitMotionWords[place.language].scheduling
  const { open } = cockpitVoteWords[place.language]
  const said = sent?.move === 'schedule' ? sent : undefined
  const fault = faultIn(cockpit, 'hour')
  return (
    <details open={said !== undefined}>
      <summary>{words.title}</summary>
      <p class="note">{words.what}</p>
      <Form cockpit={cockpit} action={partAddress(session.id, 'votes', `/${motion.id}`)} say={{ move: 'schedule' }}>
        {fault && (
          <p class="fault" id="hour-fault">
            {fault}
          </p>
        )}
        <div class="numbers">
          <div>
            <label for="day">{words.day}</label>
            <input type="date" id="day" name="day" value={said?.day || calendarDay(at, place.timezone)} />
          </div>
          <div>
            <label for="hour">{words.hour}</label>
            <input
              type="time"
              id="hour"
              name="hour"
              value={said?.hour}
              required
              {...(fault && { 'aria-invalid': true, 'aria-describedby': 'hour-fault' })}
            />
          </div>
          <NumberField
            id="lasting"
            name="seconds"
            label={open.seconds}
            value={said?.seconds}
            fault={said && faultIn(cockpit, 'seconds')}
          />
        </div>
        <button type="submit" class="quiet">
          {words.send}
        </button>
      </Form>
    </details>
  )
}

/** When a vote is to open by itself, and how it is kept from it. */
export function Scheduled({ cockpit, vote: { motion, scheduled } }: VotePart) {
  if (!scheduled) return null
  const { place, session, acts } = cockpit
  const words = cockpitMotionWords[place.language].scheduling
  return (
    <section class="now">
      <p class="prominent">
        {words.opens} <Day at={scheduled.opensAt} place={place} /> <Clock at={scheduled.opensAt} place={place} />
      </p>
      <p>{words.what}</p>
      {acts && (
        <Form
          cockpit={cockpit}
          action={partAddress(session.id, 'votes', `/${motion.id}`)}
          say={{ move: 'cancel', poll: scheduled.id }}
        >
          <button type="submit" class="quiet">
            {words.cancel}
          </button>
        </Form>
      )}
    </section>
  )
}

/** That a vote did not open at its time, why, and what to do about it. */
export function NotOpened({ why: { at, reason }, place }: { why: Why; place: Place }) {
  const words = cockpitMotionWords[place.language].scheduling
  return (
    <p class="late">
      <Clock at={at} place={place} /> {words.notOpened} <span lang={place.locale}>{reason}</span> {words.anew}
    </p>
  )
}
