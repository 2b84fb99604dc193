import type { PageWords } from './pages.zh.ts'

const results: PageWords['results'] = { carried: 'Carried', lost: 'Lost', void: 'Void' }

export const pagesEn: PageWords = {
  tag: 'en',
  ofPage: (page, association) => `${page} · ${association}`,
  otherLanguage: { code: 'zh', tag: 'zh-CN', name: '中文' },
  type: { large: 'Larger type', usual: 'Usual type' },
  offline: 'The network is interrupted; reconnecting. What is shown may be out of date.',
  colon: ': ',
  stop: '. ',
  and: ', ',

  kinds: {
    convey: 'Conveyed and studied',
    hear: 'Heard',
    deliberate: 'Deliberation',
    commend: 'Commendation',
    report: 'Work report',
    speech: 'Exchange of experience',
    discuss: 'Group discussion',
    lecture: 'Lecture',
    address: 'Address',
    other: 'Other',
  },
  statuses: {
    planned: 'Not convened yet',
    convened: 'Checking in',
    open: 'In session',
    adjourned: 'Adjourned',
    closed: 'Closed',
  },
  choices: { for: 'For', against: 'Against', abstain: 'Abstain', invalid: 'Invalid' },
  methods: { hands: 'Show of hands', open: 'Open ballot', secret: 'Secret ballot' },
  results,

  byClerk: (n) => `Entered by the clerk: ${n}.`,
  clerkDecided: 'These decided the result.',
  void: 'More ballots were returned than issued: the vote is void.',
  current: 'Current item',
  noItem: 'No item is current.',
  voting: 'Voting now',
  last: 'Result of the vote',
  inOneSentence: (status, c) =>
    `${results[status]}: ${c.for} for, ${c.against} against, ${c.abstain} abstentions${c.invalid > 0 ? `, ${c.invalid} invalid` : ''}, ${c.notVoted} did not vote.`,
  round: (n) => `Round ${n}`,
  turnout: (voted, of) => `${voted} of ${of} have voted`,
  closesAt: 'Closes',
  left: 'Time left',
  presenter: 'Presented by',
  documents: 'Documents',
  resolution: 'Resolution',
  amendedText: 'The text if this is carried',
  amendment: 'Amendment',
  ahead: 'Voted on next',
  objections: (made, open) =>
    `${made === 1 ? 'One objection' : `${made} objections`} to this result, ${open === 0 ? 'answered' : open === made ? 'not answered yet' : `${open} of them not answered yet`}.`,

  start: {
    title: 'Sessions',
    what: "An association's plenary and standing-committee sessions: check-in, agenda, votes, group discussion, and what becomes of suggestions.",
    member: 'Members',
    enter:
      'Open the personal link that the secretariat sent you; there is no user name and no password. Ask the secretariat if you have none, or if it no longer works.',
    mine: 'My page',
    staff: 'Staff',
    cockpit: 'Cockpit of a session',
    signIn: 'Sign in',
    api: 'API reference and console',
    leader: 'Suggestions and what becomes of them',
    department: 'What your department has to do',
  },

  signedOut: {
    title: 'Open your personal link first',
    detail: (scanned) =>
      `You are not signed in on this phone, or no longer. Open the personal link that the secretariat sent you and press “This is me: enter”. ${
        scanned
          ? 'Then scan the code on the screen again, or enter its six digits; scan it with the app in which you opened your link, such as WeChat. '
          : ''
      }If you have no link, ask the secretariat or the check-in desk.`,
  },

  signIn: {
    title: 'Enter the session',
    whose: (name) => `This is the personal link of ${name}`,
    only: 'Please make sure that this is you. The link is yours alone: do not pass it on.',
    enter: 'This is me: enter',
    other: 'Not you? Close this page and tell the secretariat.',
  },
}
