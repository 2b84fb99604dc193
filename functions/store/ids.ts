import { randomBytes } from 'node:crypto'
import { ulid } from 'ulid'
import { clock } from './clock.ts'

/** An id for something new: a ULID, so that ids stand in the order of time. */
export const newId = () => ulid(clock.now().getTime())

/** 128 random bits that can stand in a path: a link's secret, a live key. */
export const secret = () => randomBytes(16).toString('base64url')
