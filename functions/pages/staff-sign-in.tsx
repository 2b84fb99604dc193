import type { SignInFault } from '../http/identity-provider.ts'
import type { Frame } from '../http/page.ts'
import { signInAddress } from '../http/way-on.ts'
import { staffSignInWords } from '../words/staff-sign-in.ts'
import { Layout } from './layout.tsx'

/** What became of the last attempt, or that somebody signed out. */
export type SignInSaid = SignInFault | 'out'

interface StaffSignIn {
  frame: Frame
  /** Where to go on to. */
  next: string | undefined
  said: SignInSaid | undefined
  hasProvider: boolean
}

/** Where the staff sign in: one button, which leads to the identity provider. */
export function staffSignInPage({ frame, next, said, hasProvider }: StaffSignIn) {
  const words = staffSignInWords[frame.language]
  return (
    <Layout place={frame} title={words.title}>
      <h1>{words.title}</h1>
      {said && (
        <p class="said" role="status">
          {words.said[said]}
        </p>
      )}
      <p>{hasProvider ? words.what : words.none}</p>
      <p class="aside">{words.members}</p>
      {hasProvider && (
        <p class="actions">
          <a class="button" href={signInAddress(next)}>
            {words.enter}
          </a>
        </p>
      )}
    </Layout>
  )
}

/** Says to somebody whom the identity provider knows and no association does what the secretariat has to be told. */
export function strangerPage({ frame, subject }: { frame: Frame; subject: string }) {
  const { stranger } = staffSignInWords[frame.language]
  return (
    <Layout place={frame} title={stranger.title}>
      <h1>{stranger.title}</h1>
      <p>{stranger.what}</p>
      <dl>
        <dt>{stranger.subject}</dt>
        <dd>{subject}</dd>
      </dl>
      <form method="post" action="/sign-out">
        <button type="submit">{stranger.other}</button>
      </form>
    </Layout>
  )
}
