import { newRouter } from '../http/router.ts'
import { associationWrites } from './association.ts'
import { sessionWrites } from './sessions.ts'

export const app = newRouter()
associationWrites(app)
sessionWrites(app)
