import type { ObjectionPageWords } from './objection-page.zh.ts'

export const objectionPageEn: ObjectionPageWords = {
  title: 'Objection to a result',
  back: 'Back to my session',
  link: 'Do you object to this result?',
  own: 'See my objection',
  what: 'An objection goes on the record, and the secretariat answers it. The result stays as it is; one objection a person and vote, which cannot be altered. After the session has closed, turn to the secretariat.',
  text: 'Say what is wrong',
  note: ' (at most 2,000 characters)',
  send: 'Object',
  objected: 'Your objection is recorded.',
  yours: 'Your objection',
  byClerk: 'Recorded for you by the clerk.',
  waiting: 'Waiting for the secretariat’s answer.',
  decided: { upheld: 'Upheld', dismissed: 'Dismissed' },
  faults: {
    summary: 'Put this right and send it again:',
    text: 'Say what you object to, in at most 2,000 characters.',
  },
  closed: 'The session has closed; nobody can object here any more. Turn to the secretariat.',
  'not-entitled': 'You had no seat in this vote, and cannot object here.',
  already: 'You objected before; your first objection stands, and what you wrote now is not recorded.',
}
