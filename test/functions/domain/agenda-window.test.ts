import { expect, test } from 'vitest'
import type { AgendaItem } from '../../../functions/domain/agenda.ts'
import { agendaAround } from '../../../functions/domain/agenda-window.ts'

const letters = { d: 'done', c: 'current', p: 'pending', x: 'deferred' } as const
/** An agenda told by the letters of its items' statuses. */
const agenda = (told: string) =>
  [...told].map((letter, at) => ({ id: String(at), status: letters[letter as keyof typeof letters] }) as AgendaItem)

test.each([
  ['ddcpppppp', '12345', 3, 9],
  ['cpp', '012', 1, 3],
  ['ddppppp', '12345', 3, 7],
  ['pppppp', '0123', 1, 6],
  ['ddd', '2', undefined, 3],
  ['dxcxp', '024', 2, 3],
  ['dcdp', '0123', 2, 4],
  ['', '', undefined, 0],
] as const)('of %s the items %s are shown', (told, shown, at, of) => {
  const around = agendaAround(agenda(told))
  expect(around.items.map(({ id }) => id).join('')).toBe(shown)
  expect([around.at, around.of]).toEqual([at, of])
})
