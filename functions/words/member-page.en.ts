import type { MemberPageWords } from './member-page.zh.ts'

export const memberPageEn: MemberPageWords = {
  title: 'My session',
  greeting: (name) => `Welcome, ${name}. `,
  noSession: 'There is no session now. Once one is convened, its agenda and its votes are shown here.',
  sessions: 'Other sessions',
  refresh: 'Refresh',
  more: 'More',
  earlier: (n) => `Results of earlier votes (${n})`,

  agenda: {
    title: 'The whole agenda',
    statuses: { pending: 'to come', current: 'now', done: 'done', deferred: 'deferred' },
  },

  attendance: {
    present: 'You are checked in.',
    excused: 'You are excused.',
    absent: 'You are noted as absent. If you are here, please check in.',
    left: 'You are noted as having left. If you are back, please check in again.',
    unmarked: 'You are not checked in yet.',
    waiting: 'You have entered the code; the secretariat will confirm that you are here.',
    observer: 'You attend this session as an observer, without a vote.',
    written: 'This session votes in writing; there is no check-in.',
    'not-entitled': 'You are not on the roster of this session. If you attend it as an observer, please check in.',
  },

  checkIn: {
    title: 'Check in',
    code: 'The six digits on the screen',
    enter: 'Check in',
    desk: 'Or go to the check-in desk.',
  },

  ballot: {
    yours: 'Your choice',
    means: {
      for: 'I vote for this motion.',
      against: 'I vote against this motion.',
      abstain: 'I abstain on this motion.',
    },
    review: 'Next: review',
    methods: {
      hands: 'This is a show of hands; please follow the chair.',
      open: '',
      secret: 'This is a secret ballot; please use the paper ballot.',
    },
    counted: (choice) => `Counted: ${choice}`,
    voted: (choice) => `You voted: ${choice}`,
    countedAt: 'Counted at',
    byClerk: (reason) => `Entered for you by the clerk; reason: ${reason}.`,
    final: 'Your ballot is counted and can no longer be changed.',
    'not-voted': 'The poll is over; you did not vote.',
    'not-present':
      'You were not checked in when this poll opened, so you cannot vote in it; you can vote in the next one.',
    'not-entitled': 'You have no seat in this body and do not vote in this poll.',
  },

  review: {
    title: 'Please review',
    whose: (name) => `The ballot of ${name}`,
    willVote: 'You are about to vote: ',
    final: 'Once confirmed it is counted and can no longer be changed.',
    confirm: 'Confirm my vote',
    back: 'Back',
  },

  voting: {
    sending: 'Sending your ballot…',
    unknown:
      'Not known yet whether it is counted — checking. It is tried again by itself once the network is back; please keep this page open.',
    signedOut:
      'Not known yet whether it is counted — please open your personal link again and sign in, so that it can be checked.',
    counted: 'Counted: ',
    already: 'What is counted is your first ballot; that choice stands.',
    notCounted: 'Not counted: ',
    why: {
      'poll-closed': 'the poll is over.',
      'not-entitled': 'you have no seat in this body.',
      'not-present': 'you were not checked in when this poll opened.',
    },
  },

  said: {
    counted: 'Your ballot is counted.',
    'already-voted': 'You have voted already; your first choice stands.',
    'poll-closed': 'The poll is over; this ballot was not counted.',
    'not-entitled': 'You have no seat in this body and cannot vote in this poll.',
    'not-present': 'You were not checked in when this poll opened and cannot vote in it.',
    invalid: 'Nothing was chosen; please choose and send again.',
    'checked-in': 'The code is right; the secretariat will confirm that you are here.',
    'no-code': 'Enter the six digits on the screen.',
    'wrong-code': 'The code is wrong, or has changed since. Enter the six digits that the screen shows now.',
    'too-many-tries': 'The code was tried too often. Try again in ten minutes, or go to the check-in desk.',
    'check-in-closed': 'There is no check-in now.',
  },

  group: {
    title: 'My group',
    room: 'Room',
    convener: 'Convener',
    recorder: 'Recorder',
    yours: (duties) => `Your part in it: ${duties}.`,
    people: (n) => `Members of the group (${n})`,
    more: ' and others',
    report: {
      states: {
        none: 'The group’s report is not written yet.',
        written: 'The group’s report is written and waits for the convener to confirm it.',
        confirmed: 'The group’s report is confirmed by the convener.',
      },
      write: 'Write the group’s report',
      confirm: 'Confirm the group’s report',
      read: 'Read the group’s report',
    },
  },

  carriedOver: 'What became of the last session’s suggestions',

  suggestions: {
    title: 'My suggestions',
    none: 'You have made no suggestion yet.',
    into: 'Merged into',
  },
}
