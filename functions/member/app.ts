import { newRouter } from '../http/router.ts'
import { memberPages } from './pages.ts'
import { signIns } from './sign-in.ts'

export const app = newRouter()
signIns(app)
memberPages(app)
