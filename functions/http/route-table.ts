import type { Operation } from './operation.ts'
import * as association from './operations/association.ts'
import * as description from './operations/description.ts'
import * as log from './operations/log.ts'
import * as pages from './operations/pages.ts'
import * as sessions from './operations/sessions.ts'

const areas = [association, sessions, log, description, pages]

/** Every operation of the system, in the order of the OpenAPI document. */
export const routeTable: Operation[] = areas.flatMap((area) => Object.values(area) as unknown as Operation[])
