import { newRouter } from '../http/router.ts'
import { associationWrites } from './association.ts'
import { motionWrites } from './motions.ts'
import { pollWrites } from './polls.ts'
import { sessionWrites } from './sessions.ts'

export const app = newRouter()
associationWrites(app)
sessionWrites(app)
motionWrites(app)
pollWrites(app)
