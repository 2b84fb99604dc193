import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/attendance.ts'
import { type Router, serve } from '../http/router.ts'
import { attendance } from '../store/attendances.ts'
import { session } from '../store/sessions.ts'

export function attendanceReads(app: Router): void {
  serve(app, operations.readAttendance, async (c) => {
    const a = c.var.caller.association
    return shown(c, await attendance(a, await session(a, c.req.valid('param').session)))
  })
}
