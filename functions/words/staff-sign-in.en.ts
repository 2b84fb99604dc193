import type { StaffSignInWords } from './staff-sign-in.zh.ts'

export const staffSignInEn: StaffSignInWords = {
  title: 'Staff sign-in',
  enter: 'Sign in',
  what: 'For the secretariat, leaders, auditors and the contacts of departments. The identity provider shows the next page; your password goes nowhere else.',
  members: 'Members do not sign in here: open the personal link that the secretariat sent you.',
  none: 'No sign-in page has been set up here. Ask your administrator.',
  said: {
    denied: 'Sign-in was cancelled. You are not signed in.',
    again:
      'This sign-in did not come to an end: it took too long, a page was opened twice, or it began in another browser. Please sign in again.',
    unavailable:
      'The identity provider did not answer as it should. You are not signed in. Try again in a moment; if that does not help, ask your administrator.',
    out: 'You are signed out.',
  },
  stranger: {
    title: 'Account not registered',
    what: 'Your account is valid, but no association has given it a role yet. Tell the secretariat the number below and sign in again once you are registered.',
    subject: 'Account number',
    other: 'Sign in with another account',
  },
  refused: {
    first: 'Please sign in',
    staffOnly: 'This page is for the staff.',
    closed: 'This page is not for you',
    signedIn: (role, name) => `You are signed in as ${name ? `${name} (${role})` : `a ${role}`}.`,
    other: 'Sign out, and in as somebody else',
  },
  roles: {
    secretariat: 'secretariat',
    leader: 'leader',
    auditor: 'auditor',
    host: "department's contact",
    member: 'member',
  },
  as: 'Signed in: ',
  out: 'Sign out',
}
