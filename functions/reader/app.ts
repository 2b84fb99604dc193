import { newRouter } from '../http/router.ts'
import { agendaReads } from './agenda.ts'
import { associationReads } from './association.ts'
import { attendanceReads } from './attendance.ts'
import { bodyReads } from './bodies.ts'
import { commendationReads } from './commendations.ts'
import { departmentReads } from './departments.ts'
import { descriptionReads } from './description.ts'
import { groupReads } from './groups.ts'
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
import { sessionReads } from './sessions.ts'
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
staffReads(app)
departmentReads(app)
