import { beforeAll, expect, test } from 'vitest'
import { aBody, aMeeting, type Meeting } from '../../support/meeting.ts'
import { type Answer, newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
let committee: string
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 7, present: 6 })
  committee = (await aBody(world, 1)).id
})

const majority = [{ of: 'present', cmp: 'gt', num: 1, den: 2 }]
const no = (at: number) => meeting.members[at] ?? ''
const nos = (...at: number[]) => at.map(no)
const standing = (...at: number[]) => nos(...at).map((memberNo) => ({ memberNo, name: `委员${memberNo}` }))
const coded = ({ status, body }: Answer) => [status, body.type ?? body.status]
const close = async (poll: string) => (await world.post(`/v1/polls/${poll}/close`)).body
const motion = async (id: string) => (await world.get(`/v1/motions/${id}`)).body
const again = (id: string) => world.post(`/v1/motions/${id}/polls`, {})
const position = async (body: string, memberNo: string) =>
  (await world.get(`/v1/bodies/${body}/roster`)).body.items.find(
    (seat: { memberNo: string }) => seat.memberNo === memberNo,
  )

const hold = (more: object) => meeting.poll({ kind: 'election', text: '选举。', majority, ...more })
/** Voter after voter sends one of these ballots. */
async function cast(poll: string, ...ballots: { choices: string[]; others?: string[] }[]): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const [at, ballot] of ballots.entries())
    answers.push(await world.post(`/v1/polls/${poll}/ballot`, ballot, world.memberToken(no(at))))
  return answers
}
const ballot = (...at: number[]) => ({ choices: nos(...at) })

test('an open election: who is elected takes the position with the result, by that very motion', async () => {
  const fills = { what: 'position', position: 'vice-chair' }
  const poll = await hold({ id: 'chairs', candidates: standing(0, 1, 2), seatsToFill: 2, fills })
  const answers = await cast(poll, ballot(0, 1), ballot(1, 0), ballot(0), ballot(0, 1, 2), ballot())
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
  expect(answers.map(({ body }) => [body.choices.length, body.invalid])).toEqual([
    [2, undefined],
    [2, undefined],
    [1, undefined],
    [3, true],
    [0, undefined],
  ])
  await world.put(`/v1/polls/${poll}/ballots/${no(5)}`, { ...ballot(0, 1), reason: '手机没电' })

  const result = await close(poll)
  expect(result).toMatchObject({
    status: 'lost',
    counts: { returned: 6, valid: 5, for: 4, abstain: 1, against: 0, invalid: 1, notVoted: 1, byClerk: 1 },
    seatsToFill: 2,
    elected: [no(0)],
    runoff: [],
    clerkDecided: true,
    checks: [{ kind: 'election', base: 6, votes: 4, required: 4, holds: true }],
  })
  expect(result.candidates.map((one: { votes: number; elected: boolean }) => [one.votes, one.elected])).toEqual([
    [4, true],
    [3, false],
    [0, false],
  ])
  expect(await position(meeting.session, no(0))).toMatchObject({ position: 'vice-chair' })
  const { effect, elected, status } = await motion('chairs')
  expect([effect.status, effect.poll, elected, status]).toEqual([
    'applied',
    poll,
    [{ id: no(0), memberNo: no(0), name: `委员${no(0)}`, poll }],
    'lost',
  ])
  const changes = (await world.get(`/v1/bodies/${meeting.session}/changes`)).body.items
  expect(changes.at(-1)).toMatchObject({ op: 'reassign', memberNo: no(0), motion: 'chairs' })

  const second = (await again('chairs')).body
  expect([
    second.round,
    second.contest.candidates.map(({ id }: { id: string }) => id),
    second.contest.seatsToFill,
  ]).toEqual([2, nos(1, 2), 1])
  await cast(second.id, ballot(1), ballot(1), ballot(1), ballot(1))
  expect(await close(second.id)).toMatchObject({ status: 'carried', elected: [no(1)] })
  expect((await motion('chairs')).elected.map(({ id }: { id: string }) => id)).toEqual(nos(0, 1))
  expect(coded(await again('chairs'))).toEqual([409, 'already-decided'])
})

test('the same people in another order are the same ballot; others are refused; afterwards everybody’s is listed', async () => {
  const poll = await hold({ candidates: standing(0, 1, 2), seatsToFill: 2, writeIns: true })
  const [first] = await cast(poll, { choices: nos(1, 0), others: [] })
  const [same, other] = [...(await cast(poll, ballot(0, 1))), ...(await cast(poll, ballot(0, 2)))]
  expect([first?.status, same?.status, same?.body]).toEqual([201, 200, first?.body])
  expect(coded(other as Answer)).toEqual([409, 'already-voted'])
  const token = world.memberToken(no(1))
  for (const wrong of [{ choice: 'for' }, ballot(0, 0), ballot(6), { choices: [], others: ['张三', '张 三'] }])
    expect(coded(await world.post(`/v1/polls/${poll}/ballot`, wrong, token))).toEqual([400, 'invalid'])
  await world.put(`/v1/polls/${poll}/ballots/${no(1)}`, { choices: [], others: [' 张 三'], reason: '无手机' })
  const wrongly = await world.put(`/v1/polls/${poll}/ballots/${no(2)}`, { choices: [], others: [''], reason: '无手机' })
  expect(coded(wrongly)).toEqual([400, 'invalid'])
  await close(poll)
  const { items } = (await world.get(`/v1/polls/${poll}/ballots`, 'auditor')).body
  expect(
    items.slice(0, 3).map(({ choice, choices, others, by }: Record<string, unknown>) => [choice, choices, others, by]),
  ).toEqual([
    [undefined, nos(0, 1), undefined, 'member'],
    [undefined, [], ['张三'], 'clerk'],
    ['not-voted', undefined, undefined, null],
  ])
})

test('hands for each candidate; a tie for the last seat is followed by a runoff among the tied', async () => {
  const poll = await hold({ id: 'tied', method: 'hands', candidates: standing(0, 1, 2), seatsToFill: 2 })
  expect(coded(await world.post(`/v1/polls/${poll}/close`))).toEqual([409, 'not-counted'])
  const count = (votes: number[], on = [0, 1, 2]) => ({
    candidates: on.map((at, index) => ({ id: no(at), votes: votes[index] })),
  })
  expect(coded(await world.put(`/v1/polls/${poll}/count`, count([7, 4, 1])))).toEqual([409, 'count-exceeds-present'])
  expect(coded(await world.put(`/v1/polls/${poll}/count`, count([5, 4], [0, 1])))).toEqual([400, 'invalid'])
  expect((await world.put(`/v1/polls/${poll}/count`, count([4, 4, 4]))).status).toBe(200)
  expect(await close(poll)).toMatchObject({ status: 'lost', elected: [], runoff: nos(0, 1, 2) })
  const runoff = (await again('tied')).body
  expect(runoff.contest).toMatchObject({ runoff: true, seatsToFill: 2 })
  await world.put(`/v1/polls/${runoff.id}/count`, count([2, 1, 3]))
  expect(await close(runoff.id)).toMatchObject({ status: 'carried', elected: nos(2, 0), runoff: [], checks: [] })
})

test('on paper: who is new gets a seat with the record of their candidacy; more papers back than given out elect nobody', async () => {
  const newcomer = { memberNo: 'N1', name: '韩雪霞', unit: '某县科协', constituency: 'county' }
  const fills = { what: 'seat', position: 'standing-member', body: committee }
  const unknown = { memberNo: 'N2', name: '无名' }
  const base = { kind: 'election', method: 'secret', text: '选举。', majority, seatsToFill: 2, fills, writeIns: true }
  const table = (more: object) => world.post(`/v1/sessions/${meeting.session}/motions`, { ...base, ...more })
  const wrong = await table({
    candidates: [{ memberNo: no(0), name: '另一人' }, unknown],
    fills: { ...fills, body: 'nowhere' },
  })
  expect(wrong.body.errors.map(({ path }: { path: string }) => path)).toEqual([
    'candidates.0.name',
    'candidates.1.unit',
    'candidates.1.constituency',
    'fills.body',
  ])
  const poll = await hold({ ...base, id: 'seats', candidates: [newcomer, ...standing(0)] })
  const count = {
    issued: 6,
    returned: 7,
    invalid: 0,
    candidates: [
      { id: 'N1', votes: 5 },
      { id: no(0), votes: 1 },
    ],
  }
  await world.put(`/v1/polls/${poll}/count`, count)
  expect(await close(poll)).toMatchObject({ status: 'void', issued: 6, elected: [] })
  expect((await motion('seats')).status).toBe('tabled')

  const second = (await again('seats')).body.id
  const others = [{ name: `委员${no(6)}`, votes: 4 }]
  await world.put(`/v1/polls/${second}/count`, { ...count, returned: 6, invalid: 1, others })
  expect(await close(second)).toMatchObject({
    status: 'carried',
    counts: { returned: 6, valid: 5, for: 5, invalid: 1 },
    elected: ['N1', no(6)],
  })
  expect(await position(committee, 'N1')).toMatchObject({ ...newcomer, position: 'standing-member', by: 'seats' })
  expect(await position(committee, no(6))).toMatchObject({ position: 'standing-member', by: 'seats' })
})

test('somebody elected whom nobody knows takes no seat until they are registered or left out; no round is held before that', async () => {
  const fills = { what: 'seat', position: 'member', body: committee }
  const poll = await hold({ id: 'strange', candidates: standing(1), seatsToFill: 3, writeIns: true, fills })
  const both = { ...ballot(1), others: ['世外高人'] }
  await cast(poll, both, both, both, both)
  expect(await close(poll)).toMatchObject({ status: 'lost', elected: [no(1), '世外高人'] })
  expect((await motion('strange')).effect).toMatchObject({ status: 'refused', refused: [{ change: 1 }] })
  expect(await position(committee, no(1))).toBeUndefined()
  expect(coded(await again('strange'))).toEqual([409, 'not-allowed-now'])
  const resolved = await world.post('/v1/motions/strange/effect', { without: [1], note: '待登记' })
  expect(resolved.body.effect).toMatchObject({ status: 'applied', without: [1] })
  expect(await position(committee, no(1))).toMatchObject({ by: 'strange' })
  const last = (await again('strange')).body
  expect(last.contest).toMatchObject({ candidates: [], seatsToFill: 1, writeIns: true })
  await close(last.id)
})
