import chromium from '@sparticuz/chromium'
import type { TestProject } from 'vitest/node'
import { surround } from './surroundings.ts'

/** The database that `npm start` would choose, and the browser, unpacked before two files at once could find it half there. */
export default async (project: TestProject) => {
  await chromium.executablePath()
  return surround(project)
}
