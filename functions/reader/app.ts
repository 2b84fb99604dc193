import { newRouter } from '../http/router.ts'
import { associationReads } from './association.ts'
import { descriptionReads } from './description.ts'
import { logReads } from './log.ts'
import { motionReads } from './motions.ts'
import { pageReads } from './pages.ts'
import { pollReads } from './polls.ts'
import { sessionReads } from './sessions.ts'

export const app = newRouter()
associationReads(app)
sessionReads(app)
motionReads(app)
pollReads(app)
logReads(app)
descriptionReads(app)
pageReads(app)
