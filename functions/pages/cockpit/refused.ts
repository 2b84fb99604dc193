import type { Fault, Refusal, RefusalCode, RefusalValues } from '../../domain/refusal.ts'
import type { SessionStatus } from '../../domain/session.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import { cockpitMotionWords } from '../../words/cockpit-motions.ts'
import { cockpitVoteWords } from '../../words/cockpit-votes.ts'
import type { Language } from '../../words/language.ts'
import { pageWords } from '../../words/pages.ts'
import { problemWords } from '../../words/problems.ts'
import type { Told } from './cockpit.ts'

type Sentence = (language: Language, values: RefusalValues) => string

const overtaken: Sentence = (language) => cockpitWords[language].overtaken
const notPresent: Sentence = (language) => cockpitVoteWords[language].notPresent

/** What a clerk is told who cannot do something, where that is another thing than what a program is told. */
const sentences: Partial<Record<RefusalCode, Sentence>> = {
  'not-allowed-now': overtaken,
  'already-begun': overtaken,
  'already-decided': overtaken,
  'session-not-open': (language, { sessionStatus }) =>
    cockpitWords[language].sessionNot(pageWords[language].statuses[sessionStatus as SessionStatus]),
  'another-item-current': (language) => cockpitWords[language].otherItem,
  'another-poll-open': (language) => cockpitWords[language].otherPoll,
  'not-for-a-block': (language, { why, ...values }) =>
    why === 'rule'
      ? cockpitMotionWords[language].blocking.rule
      : problemWords[language]('not-for-a-block', { why, ...values }).detail,
  stale: (language) => cockpitVoteWords[language].stale,
  'already-voted': (language) => cockpitVoteWords[language].alreadyVoted,
  'not-present': notPresent,
  'not-entitled': notPresent,
  'poll-closed': (language) => cockpitVoteWords[language].closed,
}

/** Whether a page can show what was refused: all but what is not there at all, or not from our own pages. */
export const isShown = ({ code }: Refusal) => !['not-found', 'not-same-origin', 'not-allowed'].includes(code)

/** What a refused form's page says: the fields that are not in order (`known` names them in words), else why. */
export function toldOf(
  { code, values }: Refusal,
  language: Language,
  known: Partial<Record<string, string>> = {},
): Told {
  const paths = new Set(((values.errors ?? []) as Fault[]).map(({ path }) => path.split('.')[0]))
  const faults = Object.entries(known)
    .filter(([field]) => paths.has(field))
    .map(([field, told]) => ({ field, told }))
  if (faults.length > 0) return { faults }
  return { refusal: sentences[code]?.(language, values) ?? problemWords[language](code, values).detail }
}
