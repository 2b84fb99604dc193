import { describe, expect, test } from 'vitest'
import { allowed, moved } from '../../../functions/domain/suggestion-move.ts'
import { signatories } from '../../../functions/domain/suggestion-signatories.ts'
import { by, suggested } from '../../support/suggested.ts'

const nobody = { proposers: [], invited: [] }

test.each([
  ['a member names others', nobody, { proposers: ['1', '2'] }, '1', ['1'], ['2']],
  ['a member invites others', nobody, { proposers: ['1'], invited: ['2'] }, '1', ['1'], ['2']],
  ['the recorder names others', nobody, { proposers: ['1', '2'] }, undefined, ['1', '2'], []],
  ['the recorder invites others', nobody, { proposers: ['1'], invited: ['1', '2'] }, undefined, ['1'], ['2']],
  ['who has agreed stays', { proposers: ['1', '2'] }, { proposers: ['1', '2', '3'] }, '1', ['1', '2'], ['3']],
  ['who is invited stays so', { proposers: ['1'], invited: ['2'] }, { proposers: ['1', '3'] }, '1', ['1'], ['2', '3']],
  ['other words change nobody', { proposers: ['1'], invited: ['2'] }, {}, '1', ['1'], ['2']],
  ['others are invited instead', { proposers: ['1'], invited: ['2'] }, { invited: ['3'] }, '1', ['1'], ['3']],
  ['who is left out leaves', { proposers: ['1', '2'] }, { proposers: ['1'] }, '1', ['1'], []],
] as const)('%s', (_, before, wanted, writer, proposers, invited) => {
  const given = structuredClone({ before, wanted }) as never as Record<'before' | 'wanted', typeof nobody>
  expect(signatories(given.before, given.wanted, writer)).toEqual({ proposers, invited })
})

test('more than forty people do not sign', () => {
  const forty = Array.from({ length: 40 }, (_, n) => `${n}`)
  expect(signatories(nobody, { proposers: forty }, '0').invited).toHaveLength(39)
  expect(() => signatories(nobody, { proposers: forty, invited: ['40'] }, undefined)).toThrow('invalid')
})

describe('co-signing', () => {
  const asked = suggested({ status: 'submitted', proposers: ['005'], invited: ['006', '007'] })
  const sign = (who: string | undefined, body: { agree: boolean; member?: string }) =>
    moved(asked, 'co-sign', body, by(who))

  test('who agrees proposes it too; who does not is no longer asked', () => {
    expect(sign('006', { agree: true })).toMatchObject({ proposers: ['005', '006'], invited: ['007'] })
    expect(sign('006', { agree: false })).toMatchObject({ proposers: ['005'], invited: ['007'] })
  })
  test('only who is invited does, for themselves', () => {
    expect(allowed(asked, by('006'))).toEqual(['co-sign'])
    expect(() => sign('005', { agree: true })).toThrow(/^not-allowed$/)
    expect(() => sign('006', { agree: true, member: '007' })).toThrow('invalid')
  })
  test('the secretariat enters it for whom it names', () => {
    expect(sign(undefined, { agree: true, member: '007' }).proposers).toEqual(['005', '007'])
    expect(() => sign(undefined, { agree: true })).toThrow('invalid')
    expect(() => sign(undefined, { agree: true, member: '005' })).toThrow('invalid')
    expect(allowed({ ...asked, invited: [] }, by())).not.toContain('co-sign')
  })
})
