import type { Operation } from './operation.ts'
import * as association from './operations/association.ts'

const areas = [association]

/** Every operation of the system, in the order of the OpenAPI document. */
export const routeTable: Operation[] = areas.flatMap((area) => Object.values(area) as unknown as Operation[])
