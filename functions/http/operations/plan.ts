import * as z from 'zod'
import { Plan, PlanChange } from '../../domain/plan.ts'
import { operation, secretariat, shows } from '../operation.ts'

/** YAML or JSON. Only one schema is a schema here: a second one would have the framework read the YAML as JSON. */
const yamlOrJson = {
  required: true as const,
  content: {
    'application/yaml': { schema: Plan },
    'application/json': { schema: { $ref: '#/components/schemas/Plan' } },
  },
}

export const putPlan = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/plan',
    method: 'put',
    tags: ['Association'],
    operationId: 'putPlan',
    summary: 'Makes the association and its sessions stand as one document has them',
    description:
      'As `application/yaml` or JSON. The same plan twice changes nothing. With `dryRun=true` it says what it would change. Agenda items and groups without an id get one and are found again by order, kind and title. A plan takes away only what a plan made and what has not begun; it is refused whole (409) if it would alter what was decided or has begun.',
    request: {
      query: z.object({ dryRun: z.enum(['true', 'false']).default('false') }),
      body: yamlOrJson,
    },
    responses: { 200: shows(z.object({ changes: z.array(PlanChange) }), 'What was changed, or would be') },
  },
)
