import { camera, type Picture } from './camera.ts'
import { demonstration } from './demonstration.ts'
import { holdClock } from './held-clock.ts'

/** Takes one picture of each page of the demonstration, in the order of its day. */
holdClock()
const demo = await demonstration()
const { url, call, paths, secretariat } = demo
const { take, end } = await camera(url)
const session = 'plenary-5-5'
const at = `/v1/sessions/${session}`
const cockpit = `/cockpit/${session}`

const [visitor, recorder, leader, contact] = await Promise.all([
  demo.tokenAt(paths.member),
  demo.member('008'),
  demo.tokenAt(paths.leader),
  demo.tokenAt(paths.department),
])
type More = Omit<Partial<Picture>, 'name' | 'path' | 'token'>
const seenBy =
  (token: string | undefined, usual: Picture['size']) =>
  (name: string, path: string, more: More = {}) =>
    take({ name, path, token, size: usual, ...more })
const onThePhone = seenBy(visitor, 'phone')
const onTheWall = (name: string) => seenBy(undefined, 'wall')(name, paths.screen ?? '')
const atTheDesk = seenBy(secretariat, 'desk')
const toLeaders = seenBy(leader, 'tablet')
const toDepartment = seenBy(contact, 'tablet')
const toAnybody = seenBy(undefined, 'phone')

/** The first suggestion in such a state of whom it says. */
async function suggestion(query: string, fits: (one: { proposers: string[] }) => boolean = () => true) {
  const found = (await call('GET', `/v1/suggestions?limit=100&${query}`)).items.find(fits)
  if (!found) throw new Error(`no suggestion: ${query}`)
  return found.id
}
const { poll } = await call('GET', `${at}/now`)
const openPoll = async (motion: string) => (await call('POST', `/v1/motions/${motion}/polls`, {})).id

await toAnybody('start', '/')
await toAnybody('sign-in', paths.member ?? '')
await toAnybody('staff-sign-in', '/sign-in')
await toAnybody('error', '/m/nobody')
await seenBy(undefined, 'tablet')('digest', new URL((await call('GET', '/v1/association/digest')).url).pathname)

await onThePhone('member', '/member')
await onThePhone('member-english', '/member?lang=en', { language: 'en-GB' })
await onThePhone('member-large', '/member?type=large')
await onThePhone('review', `/member/ballot/${poll.id}?choice=for`)
await onTheWall('screen')
await atTheDesk('cockpit', cockpit)
await atTheDesk('cockpit-attendance', `${cockpit}/attendance`)
await atTheDesk('cockpit-agenda', `${cockpit}/agenda`)
await atTheDesk('cockpit-votes', `${cockpit}/votes`)
await atTheDesk('cockpit-vote', `${cockpit}/votes/adopt-report`)
await atTheDesk('cockpit-tabling', `${cockpit}/tabling`)
await atTheDesk('cockpit-suggestions', `${cockpit}/suggestions`)
await atTheDesk('cockpit-sorting', `${cockpit}/suggestions/${await suggestion(`session=${session}&status=submitted`)}`)
await atTheDesk('invitations', `${cockpit}/invitations`)
await atTheDesk('invitation-sheets', `${cockpit}/invitations`, {
  size: 'sheet',
  before: async (page) => {
    const sheets = page.context().waitForEvent('page')
    await page.locator('button[value=sheets]').click()
    const opened = await sheets
    await opened.waitForLoadState()
    return opened
  },
})

await toLeaders('leader', '/leader?session=plenary-5-4')
await toLeaders('leader-list', '/leader/suggestions?session=plenary-5-4')
await toLeaders('leader-print', '/leader?session=plenary-5-4', { isPrinted: true, size: 'sheet' })
const replied = await suggestion('session=plenary-5-4&status=replied', ({ proposers }) => proposers.includes('052'))
await toLeaders('leader-case', `/leader/suggestions/${replied}`)
await toDepartment('department', '/department')
const assigned = await suggestion('session=plenary-5-4&host=科普部&status=in-progress')
await toDepartment('department-case', `/department/suggestions/${assigned}`)
await onThePhone('case', `/member/suggestions/${replied}`)
await onThePhone('writing', `/member/suggestions/new?session=${session}`)

await call('POST', `/v1/polls/${poll.id}/ballot`, { choice: 'for' }, visitor)
await onThePhone('voted', '/member')
/** As many more as carry it, of those who may vote. */
const [seated, attending] = await Promise.all([
  call('GET', '/v1/bodies/plenary/roster?sort=number&limit=100'),
  call('GET', `${at}/attendance`),
])
const isHere = ({ memberNo }: { memberNo: string }) =>
  attending.items.some(
    (one: { memberNo: string; status: string }) => one.memberNo === memberNo && one.status === 'present',
  )
const voters: string[] = []
for (const { memberNo } of seated.items.filter(isHere).slice(-45)) voters.push(await demo.member(memberNo))
for (const token of voters) await call('POST', `/v1/polls/${poll.id}/ballot`, { choice: 'for' }, token)
await call('POST', `/v1/polls/${poll.id}/close`)
await onThePhone('result', '/member')
await onThePhone('objection', `/member/polls/${poll.id}/objection`)
await onTheWall('screen-result')
await atTheDesk('cockpit-result', `${cockpit}/votes/adopt-report`)

const candidates = await Promise.all(
  ['020', '048', '088'].map(async (memberNo) => {
    const { name, unit } = await call('GET', `/v1/members/${memberNo}`)
    return { memberNo, name, unit }
  }),
)
await call('POST', `${at}/motions`, {
  id: 'vice-chairs',
  kind: 'election',
  method: 'open',
  text: '选举市科协第五届委员会副主席。',
  majority: [{ of: 'returned', cmp: 'gt', num: 1, den: 2 }],
  candidates,
  seatsToFill: 2,
})
const election = await openPoll('vice-chairs')
await onThePhone('election', '/member')
await onThePhone('election-review', `/member/election/${election}?choices=&choices=020&choices=048`)
await onTheWall('screen-election')
await atTheDesk('cockpit-election', `${cockpit}/votes/vice-chairs`)
for (const [index, token] of voters.entries())
  await call('POST', `/v1/polls/${election}/ballot`, { choices: ['020', index % 3 === 0 ? '088' : '048'] }, token)
await call('POST', `/v1/polls/${election}/close`)
await onTheWall('screen-elected')

const { items } = await call('GET', `${at}/agenda?limit=100`)
const idOf = (kind: string) => items.find((item: { kind: string }) => item.kind === kind).id
await call('POST', `${at}/agenda/${idOf('report')}/finish`)
await call('POST', `${at}/agenda/${idOf('speech')}/start`)
await onTheWall('screen-item')
await call('PUT', `${at}/attendance/052`, { status: 'absent' })
await onThePhone('check-in', '/member')
await call('POST', '/v1/sessions/lecture-5-5/convene')
const arriving = new URL((await call('POST', '/v1/sessions/lecture-5-5/screens')).url)
await seenBy(undefined, 'wall')('screen-check-in', arriving.pathname + arriving.search)
await seenBy(recorder, 'phone')('group-report', `/member/sessions/${session}/groups/g1/report`)

await end()
await demo.stop()
