import type { ProblemWords } from './problem-words.ts'

const list = (value: unknown) => (Array.isArray(value) ? value.join(', ') : '')

const blockReasons: Record<string, string> = {
  decided: 'only motions that were never voted on can be',
  kind: 'roster changes, elections and amendments are voted on by themselves',
  amended: 'an amendment of it is undecided',
  rule: 'all its motions need the same method, quorum and majority',
  block: 'it is in a block already',
  scheduled: 'a poll on it is scheduled',
}

export const problemsEn: ProblemWords = {
  'made-for-another': [
    'This page is not yours',
    () =>
      'The page was opened for another member, and somebody else has signed in on this device since. Nothing on it was sent. Let that member open their personal link again and do it anew.',
  ],
  'not-authenticated': [
    'Not signed in',
    () => 'There is no credential, or it is no longer valid. Open your personal link again, or use a valid token.',
  ],
  'not-allowed': ['Not allowed', () => 'Your role may not do this.'],
  'not-same-origin': [
    'Wrong origin',
    () => 'The request did not come from a page of this system and was not carried out.',
  ],
  'not-found': [
    'Not found',
    ({ id }) =>
      id === undefined ? 'There is no such address.' : `There is no "${id}", or it is not your association's.`,
  ],
  'link-not-valid': [
    'Link not valid',
    () => 'This personal link does not exist, has expired or was revoked. Ask the secretariat for a new one.',
  ],
  invalid: [
    'Invalid input',
    () => 'What was sent is not valid, and nothing was changed. Mend what is listed and send it again.',
  ],
  'unsupported-media-type': [
    'Unsupported media type',
    () => 'Send one of the formats that the description of this call lists.',
  ],
  'too-large': [
    'Too large',
    () => 'A body is at most 1 MiB, an import at most 5 MiB, and one thing in it at most 400 KB.',
  ],
  stale: ['Changed meanwhile', () => 'It has changed since you read it. Read it again, then change it.'],
  'idempotency-key-reused': ['Idempotency key reused', () => 'The same Idempotency-Key was sent with another body.'],
  'too-busy': ['Too busy', () => 'Try again in a moment. Nothing was changed.'],
  'already-exists': ['Already exists', ({ id }) => `"${id}" exists already.`],
  'already-begun': ['Already begun', ({ id }) => `"${id ?? 'It'}" has begun and can no longer be changed in this way.`],
  'already-decided': [
    'Already decided',
    ({ id }) => `"${id}" has been voted on, or is being voted on, and can no longer be changed.`,
  ],
  'import-refused': [
    'Import refused',
    ({ errors }) => `${Array.isArray(errors) ? errors.length : 'Some'} faults were found; no row was imported.`,
  ],
  'roster-refused': ['Roster refused', () => 'The changes do not fit the roster as it is and were not made.'],
  'quorum-not-met': [
    'Quorum not met',
    ({ entitled, present, required }) => `${present} of ${entitled} entitled are present; ${required} are required.`,
  ],
  'not-allowed-now': [
    'Not allowed now',
    ({ allowed }) => (list(allowed) ? `Possible now: ${list(allowed)}.` : 'Nothing is possible from here.'),
  ],
  'session-not-open': [
    'Session not open',
    ({ sessionStatus }) => `The session is ${sessionStatus}; it has to be open.`,
  ],
  'session-closed': ['Session closed', () => 'The session is closed and its record no longer changes.'],
  'another-item-current': [
    'Another item is current',
    ({ item }) => `Agenda item "${item}" is current; finish it first.`,
  ],
  'another-poll-open': ['Another poll is open', ({ poll }) => `Poll ${poll} is open; close it first.`],
  'not-amendable': [
    'Not amendable',
    ({ id }) =>
      `"${id}" cannot be amended: only a motion that was never voted on, stands by itself and is no amendment itself can be.`,
  ],
  'amendment-undecided': [
    'Amendment undecided',
    ({ id, amendment }) => `Amendment "${amendment}" is decided before "${id}".`,
  ],
  'amendment-stale': [
    'Amendment out of date',
    ({ id, motion }) =>
      `The text of "${motion}" has changed since "${id}" was drafted. Send the text that it is to say now, or withdraw the amendment.`,
  ],
  'in-block': ['In a block', ({ id, block }) => `"${id}" is voted on in block "${block}"; separate it out first.`],
  'not-for-a-block': [
    'Not for a block',
    ({ id, why }) => `"${id}" cannot be in this block: ${blockReasons[String(why)]}.`,
  ],
  'poll-open': ['Poll open', () => 'The poll is not closed yet.'],
  'poll-scheduled': [
    'Poll scheduled',
    ({ poll }) => `Poll ${poll} is scheduled and will open by itself; cancel it first.`,
  ],
  'poll-not-open': ['Poll not open', () => 'The poll has not been opened.'],
  'opening-missed': [
    'Opening missed',
    ({ opensAt }) => `The poll was to open at ${opensAt}. That was missed, and it was not opened late.`,
  ],
  'poll-closed': ['Poll closed', () => 'The poll is closed. This ballot was not counted.'],
  'not-counted': ['Not counted', () => 'Enter the count of hands first.'],
  'count-exceeds-present': [
    'Count exceeds those present',
    ({ counted, present }) => `${counted} counted, but ${present} are present.`,
  ],
  'wrong-method': [
    'Wrong method',
    ({ method }) => `This poll is held by method "${method}"; it takes no such ballot or count.`,
  ],
  'already-voted': ['Already voted', () => 'You have voted already; your first choice stands.'],
  'already-objected': [
    'Already objected',
    ({ id }) => `${id} has objected to this result already; an objection is recorded once.`,
  ],
  'not-entitled': ['Not entitled', () => 'You had no seat in this body when the poll opened.'],
  'not-present': ['Not present', () => 'You were not present when the poll opened; you can vote in the next one.'],
  'check-in-closed': [
    'Check-in closed',
    () => 'One checks in once a session is convened and until it is closed; one held in writing has no check-in.',
  ],
  'wrong-code': [
    'Wrong code',
    () => 'The code is wrong, or has changed since. Enter the six digits that the screen shows now.',
  ],
  'too-many-tries': [
    'Too many tries',
    ({ retryAfter }) =>
      `The code was tried too often. Try again in ${Math.ceil(Number(retryAfter) / 60)} min, or go to the check-in desk.`,
  ],
  'not-supported': ['Not supported', ({ what }) => `Not supported yet: ${what}.`],
}
