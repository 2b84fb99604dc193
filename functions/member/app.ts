import { newRouter } from '../http/router.ts'

export const app = newRouter()
