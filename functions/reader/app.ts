import { newRouter } from '../http/router.ts'
import { associationReads } from './association.ts'

export const app = newRouter()
associationReads(app)
