import type { Context } from 'hono'
import type { Env } from '../../http/env.ts'
import { frameOf } from '../../http/page.ts'
import { association } from '../../store/associations.ts'
import { type Standing, standingOf } from '../../store/cockpits.ts'
import { secret } from '../../store/ids.ts'
import type { Place } from '../place.ts'

/** What every part of the cockpit is made from. */
export interface Cockpit extends Standing {
  place: Place
  /** The server's clock. */
  at: string
  /** Whether its reader may do anything, or looks only. */
  acts: boolean
  /** What the page's forms are sent with, so that each takes effect once. */
  key: string
  told: Told
}

/** What a page says first: what was done, or what kept a form from being carried out. */
export interface Told {
  said?: string | undefined
  refusal?: string | undefined
  faults?: readonly { field: string; told: string | undefined }[]
}

/** What has to be put right in one field, if anything. */
export const faultIn = ({ told: { faults = [] } }: Cockpit, field: string) =>
  faults.find((fault) => fault.field === field)?.told

/** The cockpit of a session for whoever asks, as things stand at this instant; `not-found` where there is no such session. */
export async function cockpitFor(c: Context<Env>, session: string, told: Told = {}): Promise<Cockpit> {
  const { caller, act } = c.var
  const [at, standing] = await Promise.all([association(caller.association), standingOf(caller.association, session)])
  const acts = caller.role === 'secretariat'
  return { ...standing, place: { ...frameOf(c), ...at }, at: act.at, acts, key: secret(), told }
}
