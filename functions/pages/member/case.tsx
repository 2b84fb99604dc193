import type { CaseMove, CaseMoveForm } from '../../domain/suggestion-move-form.ts'
import type { Case } from '../../store/cases.ts'
import { type CasePageWords, casePageWords } from '../../words/case-page.ts'
import type { Place } from '../place.ts'
import { Actions, Withdrawal } from '../suggestion/actions.tsx'
import { CasePage } from '../suggestion/case.tsx'

export type CaseSaid = keyof CasePageWords['said']

/** A suggestion as a member follows it, and what they can do now, with it or with what it was merged into. */
export interface OwnCase extends Case {
  moves: CaseMove[]
  isAmendable: boolean
}

interface MemberCasePage {
  place: Place
  of: OwnCase
  said: CaseSaid | undefined
  sent?: CaseMoveForm
}

const at = '/member/suggestions'

/** The page of a suggestion for whoever proposed it, is invited to, or keeps the record of its group. */
export function memberCasePage({ place, of, said, sent }: MemberCasePage) {
  const { suggestion, into, moves, isAmendable } = of
  const words = casePageWords[place.language]
  const followed = into?.suggestion ?? suggestion
  return (
    <CasePage
      place={place}
      of={of}
      at={at}
      to="proposer"
      said={said && words.said[said]}
      back={{ href: '/member', name: words.back }}
      actions={<Actions suggestion={followed} moves={moves} isAmendable={isAmendable} sent={sent} place={place} />}
      afterwards={moves.includes('withdraw') && <Withdrawal at={`${at}/${followed.id}`} place={place} />}
    />
  )
}
