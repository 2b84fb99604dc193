import type { Threshold } from '../domain/threshold.ts'
import { basesEn } from './checks.en.ts'
import type { CockpitMotionWords } from './cockpit-motions.zh.ts'

const fractions: Record<string, string> = { '1/2': 'half', '2/3': 'two thirds', '3/4': 'three quarters' }

function condition({ of, cmp, num, den, each }: Threshold): string {
  const part = `${fractions[`${num}/${den}`] ?? `${num}/${den}`} of ${basesEn[of]}`
  return `${cmp === 'gt' ? 'More than' : 'At least'} ${part} in favour${each ? ', in each constituency' : ''}`
}

export const cockpitMotionEn: CockpitMotionWords = {
  order: 'In the order of voting',
  turns: {
    amendment: 'Amendment, voted on before its motion',
    block: 'Voted on together',
    agenda: 'In the order of the agenda',
    tabled: 'Not on the agenda, in the order of tabling',
  },
  stale: 'The text that it amends has changed since: table it anew or withdraw it.',
  others: 'Other motions',
  condition,
  conditions: (all) => `To be carried: ${all.map(condition).join('; and: ')}`,

  tabling: {
    title: 'Table a motion',
    text: 'The whole text',
    hint: ' (as it is read out; carried, it is the resolution)',
    kind: 'Kind',
    kinds: { general: 'General', 'report-approval': 'Approval of a report' },
    method: 'How it is voted on',
    majority: 'What it needs to be carried',
    needs: (votes) => ` (${votes} now)`,
    quorum: 'The quorum is that of the session.',
    others: 'Elections, changes of the roster and other conditions are tabled in the API console:',
    console: 'API console',
    send: 'Table it',
    said: 'The motion is tabled.',
    closed: 'The session is closed: no motion can be tabled any more.',
    back: 'All motions',
    faults: {
      text: 'Write the text of the motion, in 10,000 characters at most.',
      kind: 'Choose a kind.',
      method: 'Choose how it is voted on.',
      majority: 'Choose what it needs to be carried.',
    },
  },

  scheduling: {
    title: 'Open at a set time',
    what: 'The vote opens by itself; who is present then may vote. If it cannot open then, for want of a quorum for instance, it is not tried again.',
    day: 'Day',
    hour: 'Time',
    send: 'Set the time',
    opens: 'Opens at',
    cancel: 'Cancel the opening',
    notOpened: 'The vote did not open at its time:',
    anew: 'It is not tried again. Once that is settled, open it by hand or set another time.',
  },
  amending: {
    title: 'Amendments',
    table: 'Table an amendment',
    text: 'What it changes',
    hint: ' (as it is read out: replace “steadily” by “faster”)',
    amendedText: 'The whole text as amended',
    stale: 'The text has changed since: table it anew or withdraw it.',
  },
  blocking: {
    title: 'Vote on several motions at once',
    what: 'Motions with the same method, quorum and majority can be voted on at once. Any of them can be separated again on request.',
    which: 'Motions to be voted on together',
    send: 'Put into one block',
    said: 'They are voted on together, in one block.',
    few: 'Choose two motions at least, twenty at most.',
    rule: 'Not done: the motions must have the same method, quorum and majority.',
  },
  separating: {
    title: 'Separate a motion',
    two: 'There are only two: both are then voted on by themselves.',
    which: 'Motion to be separated',
    why: 'Why (optional)',
    send: 'Separate',
  },
  objections: {
    title: (count) => (count > 0 ? `Objections to the result (${count})` : 'Objections to the result'),
    record: 'Record an objection',
    what: 'It goes into the record, one for each person. The result does not change.',
    by: 'Who objects (name or number)',
    text: 'Objection',
    handle: 'Decide on it',
    decision: 'Decision',
    decided: { upheld: 'Upheld', dismissed: 'Dismissed' },
    answer: 'Explanation',
    final: 'The decision cannot be changed once recorded, and does not change the result.',
    send: 'Record the decision',
  },
}
