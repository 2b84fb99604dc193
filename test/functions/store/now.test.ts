import { expect, test, vi } from 'vitest'
import { db } from '../../../functions/store/db.ts'
import { liveOf, nowOf } from '../../../functions/store/now.ts'
import { aMeeting } from '../../support/meeting.ts'
import { newWorld, useTable } from '../../support/world.ts'

useTable()

test('five hundred phones that ask at once cost no more reads than one', async () => {
  const world = await newWorld()
  const [{ session: asked }, { session: other }] = [
    await aMeeting(world, { seats: 3, present: 3 }),
    await aMeeting(world, { seats: 3, present: 3 }),
  ]
  const { live } = (await world.get(`/v1/sessions/${asked}`)).body
  const sent = vi.spyOn(db, 'ask')
  await nowOf(world.association, other)
  const one = sent.mock.calls.length
  sent.mockClear()
  await Promise.all(Array.from({ length: 500 }, () => liveOf(live)))
  expect(sent.mock.calls.length).toBeLessThanOrEqual(one + 1)
  sent.mockRestore()
})
