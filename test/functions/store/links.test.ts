import { afterEach, expect, test } from 'vitest'
import { Association } from '../../../functions/domain/association.ts'
import { clock } from '../../../functions/store/clock.ts'
import { secret } from '../../../functions/store/ids.ts'
import { keys } from '../../../functions/store/keys.ts'
import { countSignIn, expiryOf, inviteAll, linkOf } from '../../../functions/store/links.ts'
import { switched } from '../../../functions/store/rosters.ts'
import { create } from '../../../functions/store/sessions.ts'
import { put, transact } from '../../../functions/store/transact.ts'
import { useTable } from '../../support/world.ts'

useTable()
const now = clock.now
afterEach(() => {
  clock.now = now
})

const at = '2023-02-01T00:00:00.000Z'
const person = { memberNo: '1', name: '甲', unit: '乙', constituency: 'health', position: 'member' }

/** An association in a time zone with one seat and a session on a day; the expiry of the links given at an instant. */
async function invitedIn(timezone: string, date: string, instant: string) {
  const a = `${timezone}-${date}-${instant}`
  const how = { association: a, by: 'secretariat:x', at: instant }
  clock.now = () => new Date(instant)
  const bodies = [{ id: 'plenary', name: '全委会', kind: 'plenary', term: 5 }]
  await transact([
    put(keys.association(a), Association.parse({ name: 'x', timezone, bodies })),
    ...(await switched(
      { association: a },
      { body: 'plenary', version: '', at: '', seats: [] },
      { seats: [{ ...person, since: at, by: 'import' }], by: 'import', changes: [], at },
    )),
  ])
  await create(how, { id: 's', body: 'plenary', number: 1, date, startsAt: '09:00', quorum: null, voters: 'present' })
  const given = secret()
  await inviteAll(how, 's', () => given)
  return given
}

test.each([
  ['a session ahead, east', 'Asia/Shanghai', '2023-02-24', at, '2023-02-25T16:00:00.000Z'],
  ['a session ahead, west', 'America/New_York', '2023-02-24', at, '2023-02-26T05:00:00.000Z'],
  ['the night when clocks go forward', 'Europe/Berlin', '2023-03-26', at, '2023-03-27T22:00:00.000Z'],
  ['the last day of a year', 'UTC', '2023-12-31', at, '2024-01-02T00:00:00.000Z'],
  ['a session long past', 'UTC', '2020-01-01', at, '2023-02-02T00:00:00.000Z'],
])('links for %s are good until a day after its day, or after now', async (_, timezone, date, instant, expiresAt) => {
  expect(await expiryOf(await invitedIn(timezone, date, instant))).toBe(expiresAt)
})

test('a link opens something until the instant it expires', async () => {
  const given = await invitedIn('UTC', '2023-02-24', at)
  const expiry = Date.parse(await expiryOf(given))
  clock.now = () => new Date(expiry - 1)
  expect(await linkOf(given)).toMatchObject({ memberNo: '1', signIns: 0, issuedAt: at })
  clock.now = () => new Date(expiry)
  expect(await linkOf(given)).toBeUndefined()
})

test('sign-ins are counted, all of those at once too; one by a link that is not there is refused', async () => {
  const given = await invitedIn('UTC', '2023-02-25', at)
  await Promise.all(Array.from({ length: 10 }, () => countSignIn(given)))
  expect((await linkOf(given))?.signIns).toBe(10)
  await expect(countSignIn(secret())).rejects.toMatchObject({ code: 'link-not-valid' })
})
