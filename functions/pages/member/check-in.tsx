import { type MemberPageWords, memberPageWords } from '../../words/member-page.ts'
import { ownForm } from '../own-form.ts'
import type { Place } from '../place.ts'

/** How a member's attendance stands. */
export type OwnAttendance = keyof MemberPageWords['attendance']

/** How a member's attendance can stand that lets them check in. */
const outside: OwnAttendance[] = ['unmarked', 'absent', 'excused', 'left', 'not-entitled']

/** Whether a member has something to gain by checking in. */
export const canCheckIn = (attendance: OwnAttendance | undefined): boolean =>
  attendance !== undefined && outside.includes(attendance)

interface Properties {
  session: string
  /** The code that a link brought; it is not sent before somebody presses the button. */
  code: string
  /** The id of the words that say what is wrong with the code that was sent. */
  fault: string | undefined
  place: Place
}

/** The form that checks in by the code on the screen: one field. */
export function CheckIn({ session, code, fault, place }: Properties) {
  const words = memberPageWords[place.language].checkIn
  return (
    <section class="now">
      <h2>{words.title}</h2>
      <form method="post" action={ownForm(place, '/member/check-in')}>
        <input type="hidden" name="session" value={session} />
        <label for="code">{words.code}</label>
        <input
          type="text"
          id="code"
          name="code"
          class="code"
          value={code}
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength={16}
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={fault}
        />
        <button type="submit">{words.enter}</button>
      </form>
      <p class="note">{words.desk}</p>
    </section>
  )
}
