import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fatesOf } from '../../../functions/domain/fates.ts'
import { SuggestionStatus } from '../../../functions/domain/suggestion.ts'
import { openingOf } from '../../../functions/words/fates.ts'

const title = '五届四次全委会议'
type Told = Partial<Parameters<typeof fatesOf>[0]>
const fates = (byStatus: Record<string, number>, more: Told = {}) =>
  fatesOf({
    total: Object.values(byStatus).reduce((sum, count) => sum + count, 0),
    byStatus,
    byRoute: {},
    overdue: 0,
    satisfaction: { satisfied: 0, unsatisfied: 0 },
    ...more,
  })
const opening = (byStatus: Record<string, number>, more?: Told) => openingOf(fates(byStatus, more), title)

test('nothing was suggested, and that is all there is to say', () => {
  expect(opening({})).toEqual({
    zh: '五届四次全委会议没有收到意见建议。',
    en: 'No suggestion was made at 五届四次全委会议.',
  })
})

test('one that is closed', () => {
  expect(opening({ closed: 1 }, { satisfaction: { satisfied: 1, unsatisfied: 0 } })).toEqual({
    zh: '五届四次全委会议共收到意见建议1件。目前，已办结1件。提出人表示满意1件。已无未办结事项。',
    en: '1 suggestion was made at 五届四次全委会议. So far 1 has been closed. The proposers found 1 answer to their satisfaction. None is still open.',
  })
})

test('one that is reported upward', () => {
  expect(opening({ instructed: 1 }, { byRoute: { upward: 1 } })).toEqual({
    zh: '五届四次全委会议共收到意见建议1件。需向上呈报1件，已获批示。尚未办结的共1件。',
    en: '1 suggestion was made at 五届四次全委会议. 1 goes to higher authorities; it has received instructions. 1 is still open.',
  })
})

test('some that nobody has sorted yet', () => {
  expect(opening({ submitted: 2 })).toEqual({
    zh: '五届四次全委会议共收到意见建议2件。尚未办结的共2件，均待受理或分办。',
    en: '2 suggestions were made at 五届四次全委会议. 2 are still open; all of them wait to be sorted.',
  })
})

test('many, of every fate', () => {
  const byStatus = {
    merged: 1,
    split: 2,
    closed: 6,
    replied: 1,
    tracking: 1,
    explained: 2,
    referenced: 1,
    declined: 1,
    withdrawn: 1,
    assigned: 1,
    'in-progress': 2,
    rework: 1,
    queued: 1,
    sent: 2,
    instructed: 1,
    'fed-back': 1,
    accepted: 1,
  }
  const more = { byRoute: { upward: 7 }, overdue: 1, satisfaction: { satisfied: 5, unsatisfied: 1 } }
  expect(opening(byStatus, more)).toEqual({
    zh: [
      '五届四次全委会议共收到意见建议26件，其中并案办理1件、分解办理2件。',
      '目前，已办结6件、已答复2件、已说明情况2件、留作参考1件、不予受理1件、撤回1件。',
      '提出人表示满意5件、不满意1件。',
      '正在办理4件，其中已逾期1件。',
      '需向上呈报7件，其中正在编报1件、已报送2件、已获批示1件、已反馈结果1件、已办结2件。',
      '尚未办结的共12件，其中待受理或分办1件。',
    ].join(''),
    en: [
      '26 suggestions were made at 五届四次全委会议; of these, 1 has been merged with others and 2 have been split into several.',
      'So far 6 have been closed, 2 have been answered, 2 have been explained, 1 has been kept for reference, 1 has been declined and 1 has been withdrawn.',
      'The proposers found 5 answers to their satisfaction and 1 answer not to it.',
      '4 are being worked on; of these, 1 is overdue.',
      '7 go to higher authorities; of these, 1 is being prepared, 2 have been sent, 1 has received instructions, 1 has had its outcome fed back and 2 have been closed.',
      '12 are still open; of these, 1 waits to be sorted.',
    ].join(' '),
  })
})

test('whatever the numbers, each suggestion has one fate and no sentence is empty', () => {
  const statuses = SuggestionStatus.exclude(['draft']).options
  const counts = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: statuses.length, maxLength: statuses.length })
  fc.assert(
    fc.property(counts, (numbers) => {
      const byStatus = Object.fromEntries(statuses.map((status, index) => [status, numbers[index] ?? 0]))
      const { made, merged, split, settled, open } = fates(byStatus)
      const ended = Object.values(settled).reduce((sum, count) => sum + count, 0)
      expect(merged + split + ended + open.total).toBe(made)
      const { zh, en } = opening(byStatus)
      expect(zh).not.toMatch(/(?<!\d)0件|，。|、。|其中。|。。|undefined/)
      expect(en).not.toMatch(/\b0 |; \.|\b1 (have|are)\b|\b([2-9]|\d\d) (has|is)\b| {2}|\.\.|undefined/)
    }),
  )
})
