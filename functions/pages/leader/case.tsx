import type { Case } from '../../store/cases.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import type { Place } from '../place.ts'
import { CasePage } from '../suggestion/case.tsx'

export const casesOfLeaders = '/leader/suggestions'

/** A suggestion as the staff follow it: all that happened, and nothing to do. */
export const leaderCasePage = (place: Place, of: Case) => (
  <CasePage
    place={place}
    of={of}
    at={casesOfLeaders}
    to="staff"
    back={{ href: '/leader', name: leaderPageWords[place.language].back }}
  />
)
