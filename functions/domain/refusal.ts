/** Every reason for which a well-formed call is not carried out. `http/problems` says how each is answered. */
export type RefusalCode =
  | 'not-authenticated'
  | 'made-for-another'
  | 'not-allowed'
  | 'not-same-origin'
  | 'not-found'
  | 'link-not-valid'
  | 'invalid'
  | 'unsupported-media-type'
  | 'too-large'
  | 'stale'
  | 'idempotency-key-reused'
  | 'too-busy'
  | 'already-exists'
  | 'already-begun'
  | 'already-decided'
  | 'import-refused'
  | 'roster-refused'
  | 'quorum-not-met'
  | 'not-allowed-now'
  | 'session-not-open'
  | 'session-closed'
  | 'another-item-current'
  | 'another-poll-open'
  | 'not-amendable'
  | 'amendment-undecided'
  | 'amendment-stale'
  | 'in-block'
  | 'not-for-a-block'
  | 'poll-open'
  | 'poll-scheduled'
  | 'poll-not-open'
  | 'opening-missed'
  | 'poll-closed'
  | 'not-counted'
  | 'count-exceeds-present'
  | 'wrong-method'
  | 'already-voted'
  | 'already-objected'
  | 'not-entitled'
  | 'not-present'
  | 'not-supported'
  | 'check-in-closed'
  | 'wrong-code'
  | 'too-many-tries'

/** What a refusal's sentence is made of, and what its problem document carries beside it. */
export type RefusalValues = Record<string, unknown>

/** A call that is understood and not carried out. Nothing has been changed when it is thrown. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly values: RefusalValues = {},
  ) {
    super(code)
    this.name = 'Refusal'
  }
}

/** One thing wrong with what was sent: where, and why. */
export interface Fault {
  path: string
  message: string
}

/** Refuses input that its schema cannot judge: a name that does not exist, two fields that contradict. */
export const invalid = (...errors: Fault[]) => new Refusal('invalid', { errors })
