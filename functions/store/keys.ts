import { createHash } from 'node:crypto'

/** Where an item stands. `pk` begins with the association, but for what has to be found before it is known. */
export interface Key {
  pk: string
  sk: string
}

const hash = (secret: string) => createHash('sha256').update(secret).digest('base64url')

/**
 * Every key of the table `Main`. What members write (`ballots`, `objections`, `suggestions`, their registers and counters, `proposed`,
 * `group-reports`, `check-ins`, `log`, `idempotency`, `link`) never shares a partition with polls, motions or results, so that IAM conditions on leading keys can hold.
 */
export const keys = {
  association: (a: string) => ({ pk: `${a}#association`, sk: 'association' }),
  publicDigest: (a: string) => ({ pk: `${a}#association`, sk: 'public-digest' }),
  revocations: (a: string) => ({ pk: `${a}#association`, sk: 'revocations' }),
  priority: (a: string, priority: string) => ({ pk: `${a}#priorities`, sk: priority }),
  staff: (a: string, subject: string) => ({ pk: `${a}#staff`, sk: subject }),

  member: (a: string, memberNo: string) => ({ pk: `${a}#members`, sk: memberNo }),

  rosterHead: (a: string, body: string) => ({ pk: `${a}#roster#${body}`, sk: 'head' }),
  rosterVersion: (a: string, body: string, at: string) => ({ pk: `${a}#roster#${body}`, sk: `version#${at}` }),
  rosterChunk: (a: string, body: string, chunk: string) => ({ pk: `${a}#roster#${body}`, sk: `chunk#${chunk}` }),

  sessionEntry: (a: string, session: string) => ({ pk: `${a}#sessions`, sk: session }),
  session: (a: string, session: string) => ({ pk: `${a}#session#${session}`, sk: 'session' }),
  agendaItem: (a: string, session: string, item: string) => ({ pk: `${a}#session#${session}`, sk: `item#${item}` }),
  motion: (a: string, session: string, motion: string) => ({ pk: `${a}#session#${session}`, sk: `motion#${motion}` }),
  group: (a: string, session: string, group: string) => ({ pk: `${a}#session#${session}`, sk: `group#${group}` }),
  commendation: (a: string, session: string, id: string) => ({
    pk: `${a}#session#${session}`,
    sk: `commendation#${id}`,
  }),
  motionEntry: (a: string, motion: string) => ({ pk: `${a}#motions`, sk: motion }),
  attendance: (a: string, session: string, memberNo: string) => ({ pk: `${a}#attendance#${session}`, sk: memberNo }),
  /** That a member gave the hall's code, and how often they tried in a span of time. */
  checkIn: (a: string, session: string, memberNo: string) => ({
    pk: `${a}#check-ins#${session}`,
    sk: `claim#${memberNo}`,
  }),
  checkInTries: (a: string, session: string, memberNo: string, span: number) => ({
    pk: `${a}#check-ins#${session}`,
    sk: `tries#${memberNo}#${span}`,
  }),
  /** Which credential is the one of a session's screen. */
  screenOf: (a: string, session: string) => ({ pk: `${a}#screens`, sk: session }),
  groupReport: (a: string, session: string, group: string) => ({ pk: `${a}#group-reports#${session}`, sk: group }),

  poll: (a: string, poll: string) => ({ pk: `${a}#poll#${poll}`, sk: 'poll' }),
  /** Beside where the poll will stand, so that nothing that takes ballots finds it before it is open. */
  scheduled: (a: string, poll: string) => ({ pk: `${a}#poll#${poll}`, sk: 'scheduled' }),
  voters: (a: string, poll: string, chunk: number) => ({
    pk: `${a}#poll#${poll}`,
    sk: `voters#${String(chunk).padStart(4, '0')}`,
  }),
  result: (a: string, poll: string) => ({ pk: `${a}#poll#${poll}`, sk: 'result' }),
  ballot: (a: string, poll: string, shard: number, memberNo: string) => ({
    pk: `${a}#ballots#${poll}#${shard}`,
    sk: memberNo,
  }),
  objection: (a: string, poll: string, memberNo: string) => ({ pk: `${a}#objections#${poll}`, sk: memberNo }),

  suggestionCounter: (a: string, session: string) => ({ pk: `${a}#suggestion-counter#${session}`, sk: 'counter' }),
  /** Padded beyond the number that is shown, so that the thousandth stands after the 999th. */
  suggestion: (a: string, session: string, no: string) => ({
    pk: `${a}#suggestions#${session}`,
    sk: no.padStart(8, '0'),
  }),
  /** Registers: what is owed by when, what is supervised, and what a department has, each in the order that it is read in. */
  obligation: (a: string, dueAt: string, suggestion: string, what: string) => ({
    pk: `${a}#obligations`,
    sk: `${dueAt}#${suggestion}#${what}`,
  }),
  supervised: (a: string, suggestion: string) => ({ pk: `${a}#supervised`, sk: suggestion }),
  handled: (a: string, department: string, createdAt: string, suggestion: string) => ({
    pk: `${a}#handled#${department}`,
    sk: `${createdAt}#${suggestion}`,
  }),
  /** A session's counters: of all that was suggested, and of what is owed by days, a department's and a priority's. */
  counters: (a: string, session: string) => ({ pk: `${a}#counters`, sk: `${session}#all` }),
  /** Behind all sessions, whose ids begin with a letter or a digit. */
  reportCounters: (a: string) => ({ pk: `${a}#counters`, sk: '~special-reports' }),
  owing: (a: string, session: string, of: 'department' | 'priority', name: string) => ({
    pk: `${a}#counters`,
    sk: `${session}#${of}#${hash(name)}`,
  }),
  /** Reminders by their days, all and each department's; and that one was made, whatever its day is taken to be later. */
  reminder: (a: string, id: string) => ({ pk: `${a}#reminders`, sk: id }),
  departmentReminder: (a: string, department: string, id: string) => ({ pk: `${a}#reminders#${department}`, sk: id }),
  reminded: (a: string, digest: string) => ({ pk: `${a}#reminded`, sk: digest }),
  /** The last day whose reminders are all made; no digest. */
  remindedDay: (a: string) => ({ pk: `${a}#reminded`, sk: 'day' }),
  proposed: (a: string, memberNo: string, suggestion: string) => ({ pk: `${a}#proposed#${memberNo}`, sk: suggestion }),
  specialReport: (a: string, id: string) => ({ pk: `${a}#special-reports`, sk: id }),
  specialReportRevision: (a: string, id: string, revision: number) => ({
    pk: `${a}#special-report-revisions#${id}`,
    sk: String(revision).padStart(8, '0'),
  }),
  /** What a report says, under its own digest: it can be written again, never over anything else. */
  specialReportText: (a: string, id: string, digest: string, chunk: number) => ({
    pk: `${a}#special-report-texts#${id}`,
    sk: `${digest}#${String(chunk).padStart(4, '0')}`,
  }),

  /** Which snapshot of the search index to read, and its pieces, under the digest of the whole. */
  searchHead: (a: string) => ({ pk: `${a}#search`, sk: 'head' }),
  searchPiece: (a: string, digest: string, piece: number) => ({
    pk: `${a}#search`,
    sk: `${digest}#${String(piece).padStart(4, '0')}`,
  }),

  log: (a: string, about: string, id: string) => ({ pk: `${a}#log#${about}`, sk: id }),
  idempotency: (a: string, caller: string, route: string, key: string) => ({
    pk: `${a}#idempotency#${caller}`,
    sk: `${route}#${hash(key)}`,
  }),

  /** Found before the association is known: the secret, the key or the subject resolves it. */
  link: (secret: string) => ({ pk: `link#${hash(secret)}`, sk: 'link' }),
  screen: (secret: string) => ({ pk: `screen#${hash(secret)}`, sk: 'screen' }),
  live: (key: string) => ({ pk: `live#${key}`, sk: 'live' }),
  digestKey: (key: string) => ({ pk: `digest#${key}`, sk: 'digest' }),
  subject: (issuer: string, subject: string) => ({ pk: `subject#${hash(`${issuer} ${subject}`)}`, sk: 'subject' }),
  /** All associations, for the jobs that look after each of them. */
  listed: (association: string) => ({ pk: 'associations', sk: association }),
  /** Polls that are not closed yet, of all associations, for the job that closes and resumes them. */
  unclosed: (poll: string) => ({ pk: 'unclosed', sk: poll }),
} satisfies Record<string, (...parts: never[]) => Key>

/** The index `log`: everything done in an association, in time order. */
export const logIndex = { name: 'log', pk: 'logPk', sk: 'logSk' }
