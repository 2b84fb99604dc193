import type { Operation } from './operation.ts'
import * as association from './operations/association.ts'
import * as ballot from './operations/ballot.ts'
import * as description from './operations/description.ts'
import * as log from './operations/log.ts'
import * as motions from './operations/motions.ts'
import * as pages from './operations/pages.ts'
import * as polls from './operations/polls.ts'
import * as sessions from './operations/sessions.ts'

const areas = [association, sessions, motions, polls, ballot, log, description, pages]

/** Every operation of the system, in the order of the OpenAPI document. */
export const routeTable: Operation[] = areas.flatMap((area) => Object.values(area) as unknown as Operation[])
