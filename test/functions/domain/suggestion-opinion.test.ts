import { describe, expect, test } from 'vitest'
import type { KeptSuggestion } from '../../../functions/domain/suggestion.ts'
import { allowed, moved } from '../../../functions/domain/suggestion-move.ts'
import { by, suggested } from '../../support/suggested.ts'

const at = (status: KeptSuggestion['status'], more: Partial<KeptSuggestion> = {}) =>
  suggested({ status, host: '办公室', coHosts: ['学会部', '科普部'], assignedAt: '2026-01-05T01:00:00.000Z', ...more })
const opine = (one: KeptSuggestion, who: string | undefined, body: { department?: string; text: string }) =>
  moved(one, 'opine', body, by(who))
const reply = (one: KeptSuggestion, opinions: { department: string; text: string }[]) =>
  moved(one, 'reply', { class: 'A', text: '已办结', signer: '徐', promises: [], opinions }, by('办公室'))

test.each(['assigned', 'in-progress', 'rework'] as const)('a co-host gives its opinion while it is %s', (status) => {
  const { opinions } = opine(at(status), '学会部', { text: '同意' })
  expect(opinions).toEqual([{ department: '学会部', text: '同意', at: '2026-01-05T02:00:00.000Z', by: '学会部' }])
})

test('another opinion of the same department goes before the earlier one', () => {
  const twice = opine(opine(at('assigned'), '学会部', { text: '同意' }), undefined, {
    department: '学会部',
    text: '不',
  })
  expect(twice.opinions?.map(({ text }) => text)).toEqual(['不'])
})

describe('who', () => {
  test('the host has an answer to give, and no opinion', () => {
    expect(() => opine(at('assigned'), '办公室', { text: '同意' })).toThrow(/^not-allowed$/)
  })
  test('a contact speaks for their own department', () => {
    expect(() => opine(at('assigned'), '学会部', { department: '科普部', text: '同意' })).toThrow('invalid')
  })
  test('the secretariat names one of the co-hosts', () => {
    expect(opine(at('assigned'), undefined, { department: '科普部', text: '同意' }).opinions).toHaveLength(1)
    expect(() => opine(at('assigned'), undefined, { text: '同意' })).toThrow('invalid')
    expect(() => opine(at('assigned'), undefined, { department: '办公室', text: '同意' })).toThrow('invalid')
  })
  test('without co-hosts there is nobody to ask', () => {
    expect(allowed(at('assigned', { coHosts: [] }), by())).not.toContain('opine')
  })
})

describe('an answer', () => {
  const heard = opine(at('in-progress'), '学会部', { text: '同意' })
  test('stands on the opinions that were given and those that it brings', () => {
    expect(reply(heard, [{ department: '科普部', text: '无' }]).reply?.opinions).toEqual([
      { department: '学会部', text: '同意' },
      { department: '科普部', text: '无' },
    ])
  })
  test('waits for every co-host', () => {
    expect(() => reply(heard, [])).toThrow('invalid')
  })
  test('brings an opinion that goes before the one that was given', () => {
    const both = reply(
      heard,
      ['学会部', '科普部'].map((department) => ({ department, text: '补充' })),
    )
    expect(both.reply?.opinions.map(({ text }) => text)).toEqual(['补充', '补充'])
    expect(both.opinions?.map(({ by }) => by)).toEqual(['办公室', '办公室'])
  })
  test('is reworked on the opinions that there are', () => {
    const answered = reply(heard, [{ department: '科普部', text: '无' }])
    const again = moved(moved(answered, 'feedback', { satisfied: false }, by('005')), 'start', {}, by())
    expect(reply(again, []).reply?.opinions).toHaveLength(2)
  })
})

describe('its date', () => {
  const assign = (dueAt: string, one = at('accepted')) =>
    moved(
      one,
      'assign',
      {
        host: '办公室',
        coHosts: ['学会部'],
        opinionDates: [{ department: '学会部', dueAt }],
        dueAt: '2026-03-05T01:00:00.000Z',
      },
      by(),
    )
  test('stands with the assignment, which begins without opinions', () => {
    const anew = assign('2026-02-05T01:00:00.000Z', {
      ...opine(at('assigned'), '学会部', { text: '同意' }),
      status: 'accepted',
    })
    expect([anew.opinionDates, anew.opinions]).toEqual([
      [{ department: '学会部', dueAt: '2026-02-05T01:00:00.000Z' }],
      undefined,
    ])
  })
  test.each([
    ['has passed', '2026-01-05T02:00:00.000Z'],
    ['is later than the answer is due', '2026-03-05T01:00:00.001Z'],
  ])('is refused where it %s', (_, dueAt) => {
    expect(() => assign(dueAt)).toThrow('invalid')
  })
  test('goes with the assignment', () => {
    const back = moved(assign('2026-02-05T01:00:00.000Z'), 'hand-back', { reason: '不属于' }, by())
    expect([back.opinionDates, back.opinions]).toEqual([undefined, undefined])
  })
})
