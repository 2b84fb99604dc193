import { newRouter } from '../http/router.ts'
import { serveMoves } from '../http/suggestion-moves.ts'
import { agendaWrites } from './agenda.ts'
import { associationWrites } from './association.ts'
import { attendanceWrites } from './attendance.ts'
import { checkInAcceptance } from './check-ins.ts'
import { cockpitWrites } from './cockpit.ts'
import { cockpitSorting } from './cockpit-sorting.ts'
import { cockpitVotes } from './cockpit-votes.ts'
import { commendationWrites } from './commendations.ts'
import { departmentWrites } from './departments.ts'
import { groupWrites } from './groups.ts'
import { invitationForms } from './invitation-pages.ts'
import { invitationWrites } from './invitations.ts'
import { memberWrites } from './members.ts'
import { motionWrites } from './motions.ts'
import { planWrites } from './plan.ts'
import { pollWrites } from './polls.ts'
import { priorityWrites } from './priorities.ts'
import { publicDigestWrites } from './public-digests.ts'
import { screenWrites } from './screens.ts'
import { sessionWrites } from './sessions.ts'
import { severalMoves } from './several-moves.ts'
import { specialReportWrites } from './special-reports.ts'
import { staffWrites } from './staff.ts'

export const app = newRouter()
associationWrites(app)
publicDigestWrites(app)
planWrites(app)
priorityWrites(app)
memberWrites(app)
sessionWrites(app)
agendaWrites(app)
attendanceWrites(app)
checkInAcceptance(app)
screenWrites(app)
motionWrites(app)
pollWrites(app)
groupWrites(app)
serveMoves(app, 'secretariat')
severalMoves(app)
specialReportWrites(app)
commendationWrites(app)
invitationWrites(app)
invitationForms(app)
staffWrites(app)
departmentWrites(app)
cockpitWrites(app)
cockpitVotes(app)
cockpitSorting(app)
