import { Association } from '../../domain/association.ts'
import { following, json, operation, secretariat, shows } from '../operation.ts'

const about = { path: '/v1/association' as const, tags: ['Association'] }

export const readAssociation = operation(
  { served: 'reader', roles: following },
  {
    ...about,
    method: 'get',
    operationId: 'readAssociation',
    summary: 'The association: name, time zone, themes, departments, priorities, bodies',
    responses: { 200: shows(Association, 'The association as configured') },
  },
)

export const configureAssociation = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...about,
    method: 'put',
    operationId: 'configureAssociation',
    summary: 'Configures the association',
    description: 'Replaces what is configured. A body that has a roster or sessions cannot be taken away.',
    request: { body: json(Association) },
    responses: { 200: shows(Association, 'The association as it is now') },
  },
)
