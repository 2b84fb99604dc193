import type { Frame } from '../http/page.ts'
import { staffSignInWords } from '../words/staff-sign-in.ts'

/** Who of the staff is signed in, and the way out. */
export function SignedIn({ who, language }: Required<Pick<Frame, 'who' | 'language'>>) {
  const words = staffSignInWords[language]
  return (
    <form class="signed-in" method="post" action="/sign-out">
      <span>
        {words.as}
        <bdi>{who}</bdi>
      </span>
      <button type="submit">{words.out}</button>
    </form>
  )
}
