import { newRouter } from '../http/router.ts'
import { associationReads } from './association.ts'
import { sessionReads } from './sessions.ts'

export const app = newRouter()
associationReads(app)
sessionReads(app)
