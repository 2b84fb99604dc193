import type { Operation } from './operation.ts'
import * as association from './operations/association.ts'
import * as sessions from './operations/sessions.ts'

const areas = [association, sessions]

/** Every operation of the system, in the order of the OpenAPI document. */
export const routeTable: Operation[] = areas.flatMap((area) => Object.values(area) as unknown as Operation[])
