import { matches } from '../http/etag.ts'
import * as operations from '../http/operations/attendance.ts'
import { type Router, serve } from '../http/router.ts'
import { attend, attendAll } from '../store/attendance-marks.ts'
import { attendance } from '../store/attendances.ts'
import { session } from '../store/sessions.ts'

export function attendanceWrites(app: Router): void {
  serve(app, operations.markAttendances, async (c) => {
    const a = c.var.caller.association
    const of = await session(a, c.req.valid('param').session)
    if (c.req.header('if-match') !== undefined) matches(c, await attendance(a, of))
    await attendAll(c.var.act, of.id, c.req.valid('json').items)
    return c.json(await attendance(a, of), 200)
  })
  serve(app, operations.markAttendance, async (c) => {
    const { session: sessionId, memberNo } = c.req.valid('param')
    const { status } = c.req.valid('json')
    return c.json(await attend(c.var.act, sessionId, { memberNo, status }), 200)
  })
}
