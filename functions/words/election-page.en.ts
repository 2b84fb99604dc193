import type { ElectionPageWords } from './election-page.zh.ts'

const kinds = {
  equal: 'Uncontested election',
  differential: 'Contested election',
  open: 'Election',
}
const seatsEn = (count: number) => `${count} ${count === 1 ? 'seat' : 'seats'}`
const peopleEn = (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`

export const electionPageEn: ElectionPageWords = {
  kind: (kind, isRunoff) => (isRunoff ? 'Runoff' : kinds[kind]),
  seats: (seats) => `${seatsEn(seats)} to fill`,
  candidates: 'Candidates',

  form: {
    choose: (seats) => `Choose at most ${seats}`,
    hint: (seats) => `You may choose fewer, or nobody (an abstention). With more than ${seats} the ballot is invalid.`,
    chosen: (seats) => ['Chosen:', `of at most ${seats}`],
    none: 'nobody (abstention)',
    others: 'Somebody else',
    othersHint: 'Write a name, one in each box; where two members share a name, the member number.',
    other: (at) => `Somebody else, ${at}`,
    more: 'Write more names',
  },

  review: {
    willElect: (count) => `You are about to choose ${peopleEn(count)}:`,
    nobody: 'You chose nobody: this ballot abstains.',
    fewer: (left) => `You may choose ${left} more; as it is, the ballot is valid.`,
    written: 'written in',
    tooManyTitle: 'More people than seats: this ballot is invalid',
    tooMany: (count, seats) =>
      `You chose ${count}, and there are ${seatsEn(seats)} to fill. Take back those who are too many, then review again.`,
    again: 'Review again',
    change: 'Back, to change it',
    invalidTitle: 'Cast it as an invalid ballot',
    invalid: 'Cast like this it counts as returned, but for nobody, and can no longer be changed.',
    castInvalid: 'Cast the invalid ballot',
  },

  counted: {
    some: (count) => `Counted, for ${peopleEn(count)}:`,
    abstain: 'Counted: an abstention',
    invalid: 'Counted: an invalid ballot (more people than seats)',
  },
  voted: {
    some: (count) => `You chose ${peopleEn(count)}:`,
    abstain: 'Your ballot: an abstention',
    invalid: 'Your ballot: invalid (more people than seats)',
  },

  result: {
    elected: (elected, seats) => `${elected} elected for ${seatsEn(seats)}`,
    nobody: (seats) => `Nobody elected for ${seatsEn(seats)}`,
    void: 'The election is void',
    who: (outcome, names) => (names.length > 0 ? `${outcome}: ${names.join(', ')}.` : `${outcome}.`),
    title: 'Result of the election',
    votes: (votes) => `${votes} ${votes === 1 ? 'vote' : 'votes'}`,
    is: {
      elected: 'Elected',
      before: 'Elected before, takes no seat',
      tied: 'Tied',
      below: 'Not enough votes',
      not: 'Not elected',
    },
    written: 'written in',
    scattered: (votes) => `Scattered votes for others written in: ${votes}.`,
    runoff: (names, seats) => `${names.join(', ')} are tied; there is a runoff for ${seatsEn(seats)}.`,
    left: (seats) => `Another vote is held on ${seatsEn(seats)}.`,
    vacant: (seats) => `Left vacant: ${seatsEn(seats)}.`,
    counts: {
      entitled: 'Entitled',
      present: 'Present',
      issued: 'Issued',
      returned: 'Returned',
      valid: 'Valid',
      abstain: 'Abstaining',
      invalid: 'Invalid',
    },
  },
}
