import { invalid } from './refusal.ts'
import type { KeptSuggestion } from './suggestion.ts'

const mostSignatories = 40

/** Who proposes a suggestion, and who is asked to but has not said so yet. */
export interface Signatories {
  proposers: string[]
  invited?: string[] | undefined
}

/**
 * Who proposes and who is invited, once somebody has written it down so. A member speaks for themselves: whom else they name is
 * invited, unless they had agreed before. The recorder and the secretariat (`writer` undefined) record what was said, and whom
 * they name stands. Refuses more than forty people.
 */
export function signatories(
  before: Signatories,
  wanted: Partial<Signatories>,
  writer: string | undefined,
): Required<Signatories> {
  const named = wanted.proposers ?? before.proposers
  const agreed = (memberNo: string) =>
    writer === undefined || memberNo === writer || before.proposers.includes(memberNo)
  const proposers = named.filter(agreed)
  const asked = [...(wanted.invited ?? before.invited ?? []), ...named]
  const invited = [...new Set(asked)].filter((memberNo) => !proposers.includes(memberNo))
  if (proposers.length + invited.length > mostSignatories)
    throw invalid({ path: 'invited', message: `must be ${mostSignatories} at most, the proposers included` })
  return { proposers, invited }
}

/**
 * A suggestion after somebody invited said whether they propose it too: `from` for themselves, or `member` as the secretariat
 * enters it. Refuses whom nobody invited.
 */
export function coSigned(
  suggestion: KeptSuggestion,
  agree: boolean,
  member: string | undefined,
  from: string | undefined,
): KeptSuggestion {
  const { proposers, invited = [] } = suggestion
  const signer = from ?? member
  if (signer === undefined || !invited.includes(signer) || (member !== undefined && member !== signer))
    throw invalid({ path: 'member', message: `must be ${from ?? `one of ${invited.join(', ')}`}` })
  return {
    ...suggestion,
    proposers: agree ? [...proposers, signer] : proposers,
    invited: invited.filter((memberNo) => memberNo !== signer),
  }
}
