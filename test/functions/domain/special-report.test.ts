import { expect, test } from 'vitest'
import { type InstructBody, ReportStatus, type SpecialReport } from '../../../functions/domain/special-report.ts'
import { claimedBy, claimsHold, isClaimable, withReport } from '../../../functions/domain/special-report-claim.ts'
import { isReportAskedFor } from '../../../functions/domain/special-report-filter.ts'
import { reportMoved, stillDraft } from '../../../functions/domain/special-report-moves.ts'
import { suggested } from '../../support/suggested.ts'

const report = (status: ReportStatus, suggestions = ['s.001']): SpecialReport => ({
  id: 'R1',
  title: '专报',
  addressee: '市委',
  suggestions,
  status,
  revision: 1,
  instructions: [],
  assignments: [],
  createdAt: '2026-01-05T01:00:00.000Z',
  by: 'secretariat:1',
})
const queued = suggested({ status: 'queued' })
const at = (seconds: number) => new Date(Date.parse('2026-01-05T01:00:00.000Z') + seconds * 1000).toISOString()
const claimed = claimedBy(queued, 'R1', at(0))

test.each([
  ['draft', 'compiled'],
  ['approved', 'approved'],
  ['sent', 'sent'],
  ['instructed', 'instructed'],
  ['fed-back', 'fed-back'],
] as const)('while its report is %s it is %s', (status, read) => {
  expect(withReport(claimed, report(status)).status).toBe(read)
})

test.each([
  ['the report never came to be', claimed, undefined],
  ['the report lists it no more', claimed, report('draft', ['s.002'])],
  ['it never was in one', queued, report('draft')],
])('it is queued where %s', (_, one, holder) => {
  expect(withReport(one, holder).status).toBe('queued')
})

test('one that was closed itself stays closed', () => {
  expect(withReport({ ...claimed, status: 'closed' }, report('fed-back')).status).toBe('closed')
})

test.each([
  ['one that is queued', queued, 'R2', undefined, 0, true],
  ['one that is not queued', suggested({ status: 'accepted' }), 'R2', undefined, 0, false],
  ['its own', claimed, 'R1', undefined, 1, true],
  ['what another has just claimed', claimed, 'R2', undefined, 60, false],
  ['what another claimed a minute ago and never listed', claimed, 'R2', undefined, 61, true],
  ['what another lists', claimed, 'R2', report('draft'), 1000, false],
  ['what another lists no more', claimed, 'R2', report('draft', ['s.002']), 1000, true],
] as const)('a report may claim, or not: %s', (_, one, by, holder, seconds, may) => {
  expect(isClaimable(one, by, holder, at(seconds))).toBe(may)
})

test('a report is written well before its claims lapse, or not at all', () => {
  expect([claimsHold(at(0), at(30)), claimsHold(at(0), at(31))]).toEqual([true, false])
})

test('a report goes one way, and says what is possible', () => {
  const sent = reportMoved(report('approved'), 'send', { documentNumber: '1', sentAt: at(0), recipient: '市委' }, at(0))
  expect(sent).toMatchObject({ status: 'sent', documentNumber: '1' })
  expect(() => reportMoved(sent, 'approve', { signer: '孙' }, at(0))).toThrow(
    expect.objectContaining({ code: 'not-allowed-now', values: { allowed: ['instruct'] } }),
  )
})

test('a report that is approved says by whom and when, one that is fed back what came of it; the rest stays', () => {
  expect(reportMoved(report('draft'), 'approve', { signer: '孙' }, at(5))).toEqual({
    ...report('approved'),
    signer: '孙',
    approvedAt: at(5),
  })
  expect(reportMoved(report('instructed'), 'feed-back', { note: '已办结' }, at(5))).toEqual({
    ...report('fed-back'),
    note: '已办结',
  })
})

test('only a draft is changed; of another the refusal says what is possible', () => {
  expect(() => stillDraft(report('draft'))).not.toThrow()
  expect(() => stillDraft(report('approved'))).toThrow(
    expect.objectContaining({ code: 'not-allowed-now', values: { allowed: ['send'] } }),
  )
})

test('leaders instruct one after another: all is kept, and the latest stands out', () => {
  const [first, second] = ['市长', '书记'].map((by) => ({ by, date: '2026-03-10', text: '请研究。' }))
  const once = reportMoved(report('sent'), 'instruct', first as InstructBody, at(0))
  const twice = reportMoved(once, 'instruct', second as InstructBody, at(1))
  expect(twice).toMatchObject({ status: 'instructed', instruction: second, instructions: [first, second] })
})

test('instructions that would not fit beside the report are refused', () => {
  const long = { by: '市长', date: '2026-03-10', text: '办'.repeat(10_000) }
  const full = Array.from({ length: 5 }).reduce<SpecialReport>(
    (one) => reportMoved(one, 'instruct', long, at(0)),
    report('sent'),
  )
  expect(() => reportMoved(full, 'instruct', long, at(0))).toThrow(expect.objectContaining({ code: 'too-large' }))
})

test.each([
  [{}, ['draft', 'approved', 'sent', 'instructed', 'fed-back']],
  [{ outstanding: 'true' }, ['sent', 'instructed']],
  [{ outstanding: 'false' }, ['draft', 'approved', 'fed-back']],
  [{ status: 'instructed', outstanding: 'true' }, ['instructed']],
  [{ status: 'draft', outstanding: 'true' }, []],
] as const)('asked for by %j it is one of %j', (asked, expected) => {
  const found = ReportStatus.options.filter((status) => isReportAskedFor(report(status), { limit: 50, ...asked }))
  expect(found).toEqual(expected)
})
