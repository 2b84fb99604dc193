import { expect, test } from 'vitest'
import { marksOf } from '../../../functions/domain/election-ballot.ts'
import { Refusal } from '../../../functions/domain/refusal.ts'
import { formVote, voteOf } from '../../../functions/domain/vote.ts'

const contest = {
  candidates: [
    { id: '005', memberNo: '005', name: '金丽正' },
    { id: '006', memberNo: '006', name: '孙刚' },
    { id: '007', memberNo: '007', name: '孙刚' },
  ],
  seatsToFill: 2,
  writeIns: true,
  runoff: false,
}

test.each<[string, unknown, unknown]>([
  ['people', { choices: ['005'] }, { choices: ['005'], others: [] }],
  [
    'other names, as they are compared',
    { choices: [], others: ['　张  三 ', 'Ann  Lee'] },
    { choices: [], others: ['张三', 'Ann Lee'] },
  ],
  ['nobody', { choices: [] }, { choices: [], others: [] }],
  ['an opinion beside people', { choice: 'for', choices: [] }, undefined],
  ['another field', { choices: [], weight: 2 }, undefined],
  ['numbers for ids', { choices: [5] }, undefined],
  ['an empty name', { choices: [], others: [' '] }, undefined],
  ['a name of two lines', { choices: [], others: ['张\u0000三'] }, undefined],
  ['a name that is too long', { choices: [], others: ['长'.repeat(51)] }, undefined],
  ['as many as anybody can choose', { choices: Array(250).fill('5') }, { choices: Array(250).fill('5'), others: [] }],
  ['more than anybody can choose', { choices: Array(251).fill('005') }, undefined],
  ['others alone', { others: ['张三'] }, undefined],
])('%s: read as meant', (_, sent, vote) => {
  expect(voteOf(sent)).toEqual(vote)
})

test.each<[string, Record<string, unknown>, unknown]>([
  ['one box ticked', { choices: ['', '005'], others: '' }, { choices: ['005'], others: [] }],
  ['no box ticked', { choices: '', others: ['', ' '] }, { choices: [], others: [] }],
  ['a name written', { choices: '', others: ['张三', ''] }, { choices: [], others: ['张三'] }],
  ['one box ticked, where no name can be written', { choices: '005' }, { choices: ['005'], others: [] }],
  ['a name written, where nobody stands', { others: '张三' }, { choices: [], others: ['张三'] }],
  ['an opinion', { choice: 'for' }, { choice: 'for' }],
  ['nothing', {}, undefined],
])('a form with %s', (_, fields, vote) => {
  expect(voteOf(formVote(fields))).toEqual(vote)
})

test.each<[string, string[], string[], object]>([
  ['the order does not matter', ['006', '005'], [], { choice: 'for', choices: ['005', '006'] }],
  ['fewer than the seats are valid', ['006'], [], { choice: 'for', choices: ['006'] }],
  ['nobody is an abstention', [], [], { choice: 'abstain', choices: [] }],
  ['more than the seats are invalid', ['005', '006', '007'], [], { choice: 'invalid', choices: ['005', '006', '007'] }],
  [
    'names count towards them',
    ['005', '006'],
    ['张三'],
    { choice: 'invalid', choices: ['005', '006'], others: ['张三'] },
  ],
  ["a candidate's name is that candidate", ['006'], ['金丽正'], { choice: 'for', choices: ['005', '006'] }],
  ['who is ticked and written is chosen once', ['005'], ['金丽正', '005'], { choice: 'for', choices: ['005'] }],
  ['a name that two candidates have is neither', [], ['孙刚'], { choice: 'for', choices: [], others: ['孙刚'] }],
])('%s', (_, choices, others, register) => {
  expect(marksOf(contest, { choices, others })).toEqual(register)
})

test.each([
  ['somebody who does not stand', contest, { choices: ['008'], others: [] }, 'choices'],
  ['somebody with a name from every prototype', contest, { choices: ['constructor'], others: [] }, 'choices'],
  ['the same one twice', contest, { choices: ['005', '005'], others: [] }, 'choices'],
  ['the same name twice', contest, { choices: [], others: ['张三', '张三'] }, 'others'],
  [
    'another name where none may be written',
    { ...contest, writeIns: false },
    { choices: [], others: ['张三'] },
    'others',
  ],
  ['an opinion in an election', contest, { choice: 'for' as const }, 'choices'],
  ['people where an opinion is asked for', undefined, { choices: [], others: [] }, 'choice'],
])('%s is refused', (_, on, vote, path) => {
  const refusal = (() => {
    try {
      return marksOf(on, vote)
    } catch (error) {
      return error
    }
  })()
  expect(refusal).toBeInstanceOf(Refusal)
  expect((refusal as Refusal).values).toMatchObject({ errors: [{ path }] })
})

test.each([
  [contest, { choices: ['x'.repeat(70)], others: [] }, `"${'x'.repeat(64)}" is not a candidate`],
  [{ ...contest, writeIns: false }, { choices: [], others: ['张三'] }, 'no other name may be written in this election'],
  [contest, { choices: ['005', '005'], others: [] }, 'somebody is chosen twice'],
  [contest, { choice: 'for' as const }, 'an election takes the people chosen'],
  [undefined, { choices: [], others: [] }, 'this poll is no election: choose for, against or abstain'],
])('whoever is refused is told why (%#)', (on, vote, message) => {
  expect(() => marksOf(on, vote)).toThrow(
    expect.objectContaining({ values: { errors: [expect.objectContaining({ message })] } }),
  )
})

test('written names are kept in one order', () => {
  expect(marksOf(contest, { choices: [], others: ['丙', '丁'] })).toEqual(
    marksOf(contest, { choices: [], others: ['丁', '丙'] }),
  )
})
