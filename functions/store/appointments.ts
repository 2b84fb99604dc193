import type { Staff } from '../domain/access.ts'
import { known } from '../domain/association.ts'
import { Refusal } from '../domain/refusal.ts'
import { association } from './associations.ts'
import { read, type Stored } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { type Subject, staff, staffOf } from './staff.ts'
import { decided, put, remove, unchanged, type Write } from './transact.ts'

/**
 * Gives somebody of the identity provider a role, or another one; answers their subject. Refuses a subject of another
 * association, a department that this one does not have, and to leave it without a secretary.
 */
export async function appoint(how: Act, issuer: string, person: Staff): Promise<string> {
  const subject = keys.subject(issuer, person.subject)
  const { department } = person
  if (department !== undefined) known(await association(how.association), { department })
  await decided(async () => {
    const [registered, everybody] = await Promise.all([read<Subject>(subject), staff(how.association)])
    if (registered && registered.association !== how.association)
      throw new Refusal('already-exists', { id: person.subject })
    const listed = everybody.find((one) => one.subject === person.subject)
    const others = everybody.filter((one) => one !== listed)
    const writes = [
      put(subject, { ...registered, ...person, department, association: how.association }),
      put(keys.staff(how.association, person.subject), { ...listed, ...person, department }),
      ...(listed?.role === 'secretariat' && person.role !== 'secretariat' ? remains(how.association, others) : []),
    ]
    await act(how, writes, {
      about: [person.subject],
      move: 'appoint',
      details: { role: person.role, ...(department !== undefined && { department }) },
    })
  })
  staffOf.forget(issuer, person.subject)
  return person.subject
}

/** Takes somebody's role away. Refuses to leave the association without a secretary. */
export async function dismiss(how: Act, issuer: string, subject: string): Promise<void> {
  await decided(async () => {
    const everybody = await staff(how.association)
    const leaving = everybody.find((one) => one.subject === subject)
    const registered = await read<Subject>(keys.subject(issuer, subject))
    if (!leaving || !registered) throw new Refusal('not-found', { kind: 'staff', id: subject })
    const others = everybody.filter((one) => one !== leaving)
    const writes = [
      remove(keys.subject(issuer, subject), registered),
      remove(keys.staff(how.association, subject), leaving),
      ...(leaving.role === 'secretariat' ? remains(how.association, others) : []),
    ]
    await act(how, writes, { about: [subject], move: 'dismiss' })
  })
  staffOf.forget(issuer, subject)
}

/** The condition that a secretary remains while another goes: two who dismiss each other at once do not both succeed. */
function remains(a: string, others: Stored<Staff>[]): Write[] {
  const secretary = others.find(({ role }) => role === 'secretariat')
  if (!secretary) throw new Refusal('not-allowed-now', { allowed: [] })
  return [unchanged(keys.staff(a, secretary.subject), secretary)]
}
