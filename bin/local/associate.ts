import { randomBytes } from 'node:crypto'
import { appoint } from '../../functions/store/appointments.ts'
import { found } from '../../functions/store/associations.ts'
import { instant } from '../../functions/store/clock.ts'
import type { FirstRole } from './access.ts'
import { type Issuer, staffToken } from './issuer.ts'
import { staffNames } from './words.ts'

/** Creates an association in the local database with one of each role that needs no department; answers its id and their tokens. */
export async function associateLocally(name: string, issuer: Issuer) {
  const association = randomBytes(8).toString('hex')
  const how = { association, by: 'associate', at: instant() }
  await found(how, name)
  const token = async (role: FirstRole) => {
    const subject = `${association}-${role}`
    await appoint(how, issuer.issuer, { subject, role, name: staffNames[role] })
    return staffToken(issuer, subject)
  }
  const [secretariat, leader, auditor] = await Promise.all([token('secretariat'), token('leader'), token('auditor')])
  return { association, tokens: { secretariat, leader, auditor } }
}
