import type { Operation } from './operation.ts'
import * as agenda from './operations/agenda.ts'
import * as association from './operations/association.ts'
import * as attendance from './operations/attendance.ts'
import * as ballot from './operations/ballot.ts'
import * as blocks from './operations/blocks.ts'
import * as bodies from './operations/bodies.ts'
import * as checkIns from './operations/check-ins.ts'
import * as cockpit from './operations/cockpit.ts'
import * as cockpitSorting from './operations/cockpit-sorting.ts'
import * as commendations from './operations/commendations.ts'
import * as departmentPages from './operations/department-pages.ts'
import * as description from './operations/description.ts'
import * as electionPages from './operations/election-pages.ts'
import * as groupReportPage from './operations/group-report-page.ts'
import * as groups from './operations/groups.ts'
import * as invitationPages from './operations/invitation-pages.ts'
import * as invitations from './operations/invitations.ts'
import * as log from './operations/log.ts'
import * as members from './operations/members.ts'
import * as motions from './operations/motions.ts'
import * as now from './operations/now.ts'
import * as objectionPage from './operations/objection-page.ts'
import * as objections from './operations/objections.ts'
import * as pages from './operations/pages.ts'
import * as plan from './operations/plan.ts'
import * as polls from './operations/polls.ts'
import * as priorities from './operations/priorities.ts'
import * as publicDigests from './operations/public-digests.ts'
import * as reminders from './operations/reminders.ts'
import * as screens from './operations/screens.ts'
import * as sessions from './operations/sessions.ts'
import * as signIn from './operations/sign-in.ts'
import * as similar from './operations/similar.ts'
import { movesOfReports } from './operations/special-report-moves.ts'
import * as specialReportTexts from './operations/special-report-texts.ts'
import * as specialReports from './operations/special-reports.ts'
import * as staff from './operations/staff.ts'
import * as staffSignIn from './operations/staff-sign-in.ts'
import { moveSeveralSuggestions, movesOfSuggestions } from './operations/suggestion-moves.ts'
import * as suggestionPages from './operations/suggestion-pages.ts'
import * as suggestions from './operations/suggestions.ts'
import * as summaries from './operations/summaries.ts'

const areas = [
  association,
  plan,
  priorities,
  members,
  bodies,
  invitations,
  staff,
  signIn,
  staffSignIn,
  sessions,
  now,
  screens,
  agenda,
  attendance,
  checkIns,
  motions,
  blocks,
  polls,
  objections,
  ballot,
  groups,
  suggestions,
  similar,
  movesOfSuggestions.map(({ operation }) => operation),
  [moveSeveralSuggestions],
  specialReports,
  specialReportTexts,
  movesOfReports.map(({ operation }) => operation),
  summaries,
  reminders,
  commendations,
  log,
  description,
  publicDigests,
  pages,
  electionPages,
  suggestionPages,
  departmentPages,
  cockpit,
  cockpitSorting,
  groupReportPage,
  objectionPage,
  invitationPages,
]

/** Every operation of the system, in the order of the OpenAPI document. */
export const routeTable: Operation[] = areas.flatMap((area) => Object.values(area) as unknown as Operation[])
