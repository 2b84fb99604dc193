import type { DepartmentCase } from '../../store/department-desks.ts'
import { departmentPageWords } from '../../words/department-page.ts'
import type { Place } from '../place.ts'
import { CasePage } from '../suggestion/case.tsx'
import { Actions, HandBack } from './actions.tsx'
import { Due } from './due.tsx'
import { type Sending, Troubles } from './sending.tsx'

export type DeskSaid = keyof (typeof departmentPageWords)['zh']['said']

interface DepartmentCasePage {
  place: Place
  of: DepartmentCase
  said?: DeskSaid | undefined
  sending: Sending
}

const at = '/department/suggestions'

/** A suggestion as a department deals with it: when it is due, what can be done now, and all that led here. */
export function departmentCasePage({ place, of, said, sending }: DepartmentCasePage) {
  const words = departmentPageWords[place.language]
  const { suggestion, moves, entry } = of
  const part = { of, action: `${at}/${suggestion.id}/moves`, sending, place }
  return (
    <CasePage
      place={place}
      of={of}
      at={at}
      to="staff"
      said={said && words.said[said]}
      back={{ href: '/department', name: words.back }}
      actions={
        <>
          <Due entry={entry} place={place} />
          <Troubles sending={sending} moves={moves} place={place} />
          <Actions {...part} />
        </>
      }
      afterwards={moves.includes('hand-back') && <HandBack {...part} />}
    />
  )
}
