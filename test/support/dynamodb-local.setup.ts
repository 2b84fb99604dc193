import type { TestProject } from 'vitest/node'
import { surround } from './surroundings.ts'

/** The official DynamoDB Local, as a second opinion. */
export default (project: TestProject) => surround(project, 'dynamodb-local')
