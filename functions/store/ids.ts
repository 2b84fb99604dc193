import { randomBytes } from 'node:crypto'
import { encodeTime, ulid } from 'ulid'
import { clock } from './clock.ts'

/** An id for something new: a ULID, so that ids stand in the order of time. */
export const newId = () => ulid(clock.now().getTime())

/** The least id that something of this instant, in milliseconds, may have: where a search through ids in time begins. */
export const idAt = (ms: number) => `${encodeTime(Math.max(0, ms), 10)}${'0'.repeat(16)}`

/** 128 random bits that can stand in a path: a link's secret, a live key. */
export const secret = () => randomBytes(16).toString('base64url')
