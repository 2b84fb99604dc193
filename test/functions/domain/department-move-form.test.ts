import { expect, test } from 'vitest'
import { DepartmentMoveForm, deskBodyOf } from '../../../functions/domain/department-move-form.ts'

const said = (form: object) => deskBodyOf(DepartmentMoveForm.parse(form), 'Asia/Shanghai')
const reply = { move: 'reply', class: 'B', text: '答\r\n复', signer: '徐玉博' }

test('rows of promises and opinions are told by columns; empty rows say nothing; a day ends when work does', () => {
  const { data } = said({
    ...reply,
    promised: ['一', '', '二'],
    promisedBy: ['2026-03-31', '', '2026-04-30'],
    coHost: ['学会部', '办公室'],
    opinion: ['同意', ' '],
  })
  expect(data).toEqual({
    class: 'B',
    text: '答\n复',
    signer: '徐玉博',
    promises: [
      { text: '一', dueAt: '2026-03-31T09:30:00.000Z' },
      { text: '二', dueAt: '2026-04-30T09:30:00.000Z' },
    ],
    opinions: [{ department: '学会部', text: '同意' }],
  })
})

test.each([
  ['a promise without a day', { ...reply, promised: '一', promisedBy: '' }, 'promises'],
  ['a promise without words', { ...reply, promised: '', promisedBy: '2026-03-31' }, 'promises'],
  ['a day that there is not', { ...reply, promised: '一', promisedBy: '2026-02-30' }, 'promises'],
  ['a day in the year 99999', { ...reply, promised: '一', promisedBy: '99999-01-01' }, 'promises'],
  ['a blank answer', { ...reply, text: '\u3000' }, 'text'],
  ['nobody who signs', { ...reply, signer: '' }, 'signer'],
  ['an answer of no class', { ...reply, class: '' }, 'class'],
  ['handing back without a reason', { move: 'hand-back' }, 'reason'],
  ['an empty opinion', { move: 'opine', text: '' }, 'text'],
  ['a promise of no name', { move: 'keep-promise' }, 'promise'],
])('%s is refused, field by field', (_, form, field) => {
  expect([...new Set(said(form).error?.issues.map(({ path }) => path[0]))]).toEqual([field])
})

test('what was left blank is not said', () => {
  expect(said({ move: 'hand-back', reason: '不属本部门', proposedHost: '' }).data).toEqual({ reason: '不属本部门' })
  expect(said({ move: 'keep-promise', promise: '1-1', note: ' ' }).data).toEqual({ promise: '1-1', done: true })
})
