import type { DepartmentPageWords } from './department-page.zh.ts'

const days = (n: number) => `${n} working ${n === 1 ? 'day' : 'days'}`

export const departmentPageEn: DepartmentPageWords = {
  title: (department) => `Suggestions with ${department}`,
  nothing: 'Nothing has been assigned.',
  parts: {
    overdue: 'Overdue',
    'due-soon': 'Due soon',
    'to-start': 'To be started',
    'in-progress': 'In progress',
    opinion: 'Your opinion is asked for',
    promise: 'Promises to keep',
    done: 'Done',
  },
  moreDone: (shown, all) => `There are ${all}; these are the latest ${shown}.`,
  back: 'Back to what your department has',

  dueAt: 'Due',
  left: (n) => (n === 0 ? 'due today' : `${days(n)} left`),
  late: (n) => (n === 0 ? 'overdue' : `${days(n)} late`),

  said: {
    start: 'The work on it has begun.',
    reply: 'The answer has been sent; the proposers can read it.',
    opine: 'Your opinion has been sent.',
    'keep-promise': 'It is noted as done.',
  },
  faults: {
    start: {},
    reply: {
      class: 'Please choose an outcome.',
      text: 'Please write the answer, of at most 10,000 characters.',
      signer: 'Please say who signs it.',
      promises: 'Each promise needs its words and its day; only outcomes that “may promise” carry any.',
      opinions: 'Please write the opinion of each co-host, of at most 2,000 characters.',
    },
    opine: { text: 'Please write the opinion, of at most 2,000 characters.' },
    'keep-promise': {
      promise: 'Please open this page again and choose the promise anew.',
      note: 'The remark may have at most 10,000 characters.',
    },
    'hand-back': {
      reason: 'Please say why, in at most 10,000 characters.',
      proposedHost: 'Please choose the proposed host again.',
    },
  },
  summary: 'It cannot be sent yet. Please put right:',
  overtaken: 'This cannot be done now; it may have been done already. Please see below where it stands.',
  unsent: 'What you wrote has not been sent. Here it is:',
  optional: ' (optional)',

  now: 'For you to do',
  start: { what: 'Once you start, the proposers see that you are working on it.', send: 'Start' },
  reply: {
    title: 'Answer',
    class: 'Outcome',
    mayPromise: ' (may promise)',
    text: 'The answer (the proposers read it)',
    given: 'Opinions that co-hosts have given',
    missing: (department) => `The opinion of ${department}`,
    signer: 'Signed by',
    promises: 'What is promised',
    promise: (row) => `Promise ${row}`,
    promisedBy: 'Done by (year-month-day)',
    send: 'Send the answer',
  },
  opine: {
    title: 'Your opinion as a co-host',
    again: 'Change your opinion as a co-host',
    text: 'Opinion (it goes with the host’s answer)',
    send: 'Send the opinion',
  },
  promise: { title: 'Has what was promised been done?', note: 'What came of it', send: 'Done' },
  handBack: {
    open: 'Not ours: hand it back',
    reason: 'Reason',
    until: 'Possible until',
    proposedHost: 'Which department should host it?',
    none: 'None in particular',
    send: 'Confirm handing it back',
  },
}
