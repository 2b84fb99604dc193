import { newRouter } from '../http/router.ts'
import { agendaReads } from './agenda.ts'
import { associationReads } from './association.ts'
import { attendanceReads } from './attendance.ts'
import { bodyReads } from './bodies.ts'
import { checkInReads } from './check-ins.ts'
import { cockpitReads } from './cockpit.ts'
import { commendationReads } from './commendations.ts'
import { departmentReads } from './departments.ts'
import { descriptionReads } from './description.ts'
import { groupReads } from './groups.ts'
import { invitationReads } from './invitations.ts'
import { leaderPageReads } from './leader-pages.ts'
import { logReads } from './log.ts'
import { memberReads } from './members.ts'
import { motionReads } from './motions.ts'
import { nowReads } from './now.ts'
import { pageReads } from './pages.ts'
import { pollReads } from './polls.ts'
import { priorityReads } from './priorities.ts'
import { publicDigestReads } from './public-digests.ts'
import { reminderReads } from './reminders.ts'
import { screenReads } from './screen.ts'
import { sessionReads } from './sessions.ts'
import { staffSignIns } from './sign-in.ts'
import { similarReads } from './similar.ts'
import { specialReportReads } from './special-reports.ts'
import { staffReads } from './staff.ts'
import { suggestionReads } from './suggestions.ts'

export const app = newRouter()
associationReads(app)
publicDigestReads(app)
priorityReads(app)
memberReads(app)
bodyReads(app)
sessionReads(app)
nowReads(app)
agendaReads(app)
attendanceReads(app)
checkInReads(app)
motionReads(app)
pollReads(app)
groupReads(app)
suggestionReads(app)
similarReads(app)
specialReportReads(app)
reminderReads(app)
commendationReads(app)
logReads(app)
descriptionReads(app)
pageReads(app)
leaderPageReads(app)
screenReads(app)
staffReads(app)
staffSignIns(app)
departmentReads(app)
cockpitReads(app)
invitationReads(app)
