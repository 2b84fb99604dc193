import { freeId } from '../domain/free-id.ts'
import type { Group, GroupPatch, GroupReport, NewGroup, StoredGroup } from '../domain/group.ts'
import { membership, stillApart } from '../domain/group-membership.ts'
import { byOrder } from '../domain/order.ts'
import { Refusal } from '../domain/refusal.ts'
import { type Session, stillOpenToChange } from '../domain/session.ts'
import { rosterOf } from './attendances.ts'
import { find, query, queryEntries, type Stored } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { membersByNo } from './members.ts'
import { session } from './sessions.ts'
import { decided, put, unchanged } from './transact.ts'

/** A group as it is configured, or `not-found`. */
export const storedGroup = (a: string, sessionId: string, id: string): Promise<Stored<StoredGroup>> =>
  find<StoredGroup>(keys.group(a, sessionId, id), { kind: 'group', id })

async function storedGroupsOf(a: string, sessionId: string): Promise<Stored<StoredGroup>[]> {
  const found = await query<StoredGroup>(keys.session(a, sessionId).pk, { begins: keys.group(a, sessionId, '').sk })
  return found.sort(byOrder)
}

/** Whether a session is discussed in groups. */
export const hasGroups = async (a: string, { id }: Session): Promise<boolean> =>
  (await query(keys.session(a, id).pk, { begins: keys.group(a, id, '').sk, limit: 1 })).length > 0

/** The groups of a session in their order, each with who belongs to it now and its report. */
export const groupsOf = async (a: string, sessionId: string): Promise<Group[]> =>
  groupsIn(a, await session(a, sessionId))

async function groupsIn(a: string, held: Session): Promise<Group[]> {
  const [groups, { seats }, reports] = await Promise.all([
    storedGroupsOf(a, held.id),
    rosterOf(a, held),
    queryEntries<GroupReport>(keys.groupReport(a, held.id, '').pk),
  ])
  const filled = membership(groups, seats)
  const people = await membersByNo(
    a,
    [...filled.values()].flatMap(({ observers }) => observers),
  )
  const person = (memberNo: string) => ({ memberNo, name: people.get(memberNo)?.name ?? '' })
  return groups.map((group) => {
    const { members = [], observers = [] } = filled.get(group.id) ?? {}
    const report = reports.find(({ sk }) => sk === group.id)?.entity
    return {
      ...group,
      members: members.map(({ memberNo, name }) => ({ memberNo, name })),
      observers: observers.map(person),
      ...(report && { report }),
    }
  })
}

/** One group with who belongs to it now, or `not-found`. */
export async function group(a: string, sessionId: string, id: string): Promise<Group> {
  const found = (await groupsOf(a, sessionId)).find((one) => one.id === id)
  if (!found) throw new Refusal('not-found', { kind: 'group', id })
  return found
}

/** The group of a session that somebody belongs to, as a member or an observer. */
export const groupOf = async (a: string, held: Session, memberNo: string): Promise<Group | undefined> =>
  (await groupsIn(a, held)).find(({ members, observers }) =>
    [...members, ...observers].some((person) => person.memberNo === memberNo),
  )

/** Forms a group of a session that is not closed; refuses one that shares a constituency or a member with another. */
export async function form(how: Act, sessionId: string, wanted: NewGroup): Promise<string> {
  return decided(async () => {
    const held = await session(how.association, sessionId)
    const others = await storedGroupsOf(how.association, sessionId)
    const id = wanted.id ?? freeId('group', new Set(others.map((one) => one.id)))
    const formed: StoredGroup = { ...wanted, id, order: Math.max(0, ...others.map(({ order }) => order)) + 1 }
    stillApart(formed, others)
    stillOpenToChange(held)
    const taken = wanted.id === undefined ? undefined : new Refusal('already-exists', { id })
    const key = keys.group(how.association, sessionId, id)
    await act(how, [put(key, formed, taken), unchanged(keys.session(how.association, sessionId), held)], {
      about: [id, sessionId],
      move: 'form-group',
    })
    return id
  })
}

/** Changes a group of a session that is not closed; refuses what would put a constituency or a member in two. */
export async function regroup(
  how: Act,
  sessionId: string,
  id: string,
  patch: GroupPatch,
  allowed: (current: Group) => void,
): Promise<Group> {
  return decided(async () => {
    const a = how.association
    const held = await session(a, sessionId)
    const [current, others] = await Promise.all([storedGroup(a, sessionId, id), storedGroupsOf(a, sessionId)])
    allowed(await group(a, sessionId, id))
    const next = { ...current, ...patch }
    stillApart(next, others)
    stillOpenToChange(held)
    await act(how, [put(keys.group(a, sessionId, id), next), unchanged(keys.session(a, sessionId), held)], {
      about: [id, sessionId],
      move: 'regroup',
      details: { fields: Object.keys(patch) },
    })
    return group(a, sessionId, id)
  })
}
