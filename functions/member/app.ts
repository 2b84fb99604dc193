import { newRouter } from '../http/router.ts'
import { suggestionCases } from './cases.ts'
import { checkIns } from './check-ins.ts'
import { electionPages } from './elections.ts'
import { groupReportPages } from './group-report.ts'
import { groupReports } from './groups.ts'
import { objectionPages } from './objection-page.ts'
import { objections } from './objections.ts'
import { memberPages } from './pages.ts'
import { signIns } from './sign-in.ts'
import { suggestionWrites } from './suggestions.ts'
import { suggestionWriting } from './writing.ts'

export const app = newRouter()
signIns(app)
checkIns(app)
suggestionWrites(app)
groupReports(app)
groupReportPages(app)
objections(app)
objectionPages(app)
memberPages(app)
electionPages(app)
suggestionWriting(app)
suggestionCases(app)
