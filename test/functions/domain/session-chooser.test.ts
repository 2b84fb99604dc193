import { expect, test } from 'vitest'
import type { Session } from '../../../functions/domain/session.ts'
import { chosenFrom } from '../../../functions/domain/session-chooser.ts'
import { session } from '../../support/hall.ts'

const on = (date: string, status: Session['status'] = 'planned') => ({
  ...session,
  id: `${date} ${status}`,
  date,
  status,
})

test('what is under way stands first, what is to come in order, and the latest five that are over', () => {
  const past = [1, 2, 3, 4, 5, 6].map((day) => on(`2026-01-0${day}`, 'closed'))
  const sessions = [
    ...past,
    on('2026-02-01'),
    on('2026-02-09', 'open'),
    on('2026-02-09'),
    on('2026-02-09', 'closed'),
    on('2026-03-01'),
  ]
  const from = chosenFrom(sessions, '2026-02-09')
  const ids = (group: Session[]) => group.map(({ id }) => id)
  expect(ids(from.running)).toEqual(['2026-02-09 open'])
  expect(ids(from.coming)).toEqual(['2026-02-09 planned', '2026-03-01 planned'])
  expect(ids(from.past)).toEqual([
    '2026-02-09 closed',
    '2026-02-01 planned',
    '2026-01-06 closed',
    '2026-01-05 closed',
    '2026-01-04 closed',
  ])
})
