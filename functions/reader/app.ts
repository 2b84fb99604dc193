import { newRouter } from '../http/router.ts'
import { associationReads } from './association.ts'
import { descriptionReads } from './description.ts'
import { logReads } from './log.ts'
import { pageReads } from './pages.ts'
import { sessionReads } from './sessions.ts'

export const app = newRouter()
associationReads(app)
sessionReads(app)
logReads(app)
descriptionReads(app)
pageReads(app)
