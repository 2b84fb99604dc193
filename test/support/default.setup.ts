import type { TestProject } from 'vitest/node'
import { surround } from './surroundings.ts'

/** The database that `npm start` would choose on this machine. */
export default (project: TestProject) => surround(project)
