import { createHmac, timingSafeEqual } from 'node:crypto'
import { hallCodeOf, rightSteps, stepAt, stepEnd, stepLength } from '../domain/hall-code.ts'
import { clock } from '../store/clock.ts'
import { tokenKey } from './token-key.ts'

/** A session's code at each step: HMAC-SHA-256 of the step's number (RFC 6238) under a secret that only the functions can derive. */
async function codesOf(association: string, session: string): Promise<(step: number) => string> {
  const secret = createHmac('sha256', await tokenKey())
    .update(JSON.stringify(['hall-code', association, session]))
    .digest()
  return (step) => {
    const counter = Buffer.alloc(8)
    counter.writeBigUInt64BE(BigInt(step))
    return hallCodeOf(createHmac('sha256', secret).update(counter).digest())
  }
}

/** A session's code of now, when the next one takes its place, and until when it is still taken. */
export interface ShownCode {
  code: string
  changesAt: string
  goodUntil: string
}

/** The code that a session's screen shows now. */
export async function codeOfNow(association: string, session: string): Promise<ShownCode> {
  const step = stepAt(clock.now())
  const end = stepEnd(step)
  return {
    code: (await codesOf(association, session))(step),
    changesAt: end.toISOString(),
    goodUntil: new Date(end.getTime() + stepLength).toISOString(),
  }
}

/** Whether a code is a session's code of now, or the one before. Six digits each, they are compared in the same time whatever they are. */
export async function isRightCode(association: string, session: string, code: string): Promise<boolean> {
  const codeAt = await codesOf(association, session)
  const given = Buffer.from(code)
  return rightSteps(clock.now())
    .map((step) => Buffer.from(codeAt(step)))
    .some((right) => right.length === given.length && timingSafeEqual(right, given))
}
