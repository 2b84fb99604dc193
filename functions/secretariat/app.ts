import { newRouter } from '../http/router.ts'
import { associationWrites } from './association.ts'

export const app = newRouter()
associationWrites(app)
