import { beforeAll, expect, test } from 'vitest'
import { aMeeting, type Meeting, majority } from '../../support/meeting.ts'
import { type Fields, press } from '../../support/pressed.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 3, present: 2 })
})

const as = (member: number) => world.memberToken(meeting.members[member] ?? '')
const pageOf = async (path: string, member: number) => (await world.get(path, as(member), { accept: 'text/html' })).text
/** The address and the hidden fields of a page's form whose address begins so. */
function formOn(page: string, begins: string): { address: string; fields: Fields } {
  const form = page.split('<form').find((one) => one.includes(`action="${begins}`)) ?? ''
  const address = /action="([^"]+)"/.exec(form)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const fields: Record<string, string[]> = {}
  for (const [, name = '', value = ''] of form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g))
    fields[name] = [...(fields[name] ?? []), value]
  return { address, fields }
}

const election = {
  kind: 'election',
  seatsToFill: 1,
  writeIns: true,
  candidates: [{ memberNo: 'c1', name: '甲', unit: '某单位', constituency: 'university' }],
}

test.each([
  ['a review', {}, (poll: string) => `/member/ballot/${poll}?choice=for`],
  ['an election’s review', election, (poll: string) => `/member/election/${poll}?choices=&choices=c1`],
])(
  '%s that was left open casts nothing for whoever signs in next, and casts for whom it was made',
  async (_, motion, review) => {
    const poll = await meeting.poll({ majority, ...motion })
    const { address, fields } = formOn(await pageOf(review(poll), 0), `/member/polls/${poll}/ballot`)
    const other = await press(world, address, fields, as(1))
    expect([other.status, other.text]).toEqual([401, expect.stringContaining('这一页是为另一位委员打开的')])
    expect((await world.get(`/v1/polls/${poll}/ballot`, as(1))).status).toBe(404)
    expect((await press(world, address, fields, as(0))).headers.get('location')).toBe('/member?said=counted')
    expect((await world.get(`/v1/polls/${poll}/ballot`, as(0))).status).toBe(200)
    await world.post(`/v1/polls/${poll}/close`)
  },
)

test('a form to check in or to object that was left open says nothing for whoever signs in next', async () => {
  const poll = await meeting.poll()
  await world.post(`/v1/polls/${poll}/close`)
  const objecting = formOn(await pageOf(`/member/polls/${poll}/objection`, 0), '/member/polls/')
  expect((await press(world, objecting.address, { text: '甲' }, as(1))).status).toBe(401)
  expect((await world.get(`/v1/polls/${poll}/objections`)).body.items).toEqual([])
  const arriving = formOn(await pageOf('/member', 2), '/member/check-in')
  expect((await press(world, arriving.address, { ...arriving.fields, code: '000000' }, as(1))).status).toBe(401)
})

test('a choice made on a page that was left open is reviewed by nobody else, and a review says whose ballot it is', async () => {
  const poll = await meeting.poll()
  const shown = await pageOf('/member', 0)
  const whose = /name="whose" value="([\w-]{22})"/.exec(shown)?.[1]
  const review = (member: number) =>
    world.get(`/member/ballot/${poll}?choice=for&whose=${whose}`, as(member), { accept: 'text/html' })
  expect((await review(1)).status).toBe(401)
  const own = await review(0)
  expect([own.status, own.text]).toEqual([200, expect.stringContaining(`委员${meeting.members[0]}的表决票`)])
  await world.post(`/v1/polls/${poll}/close`)
})

test('every form on a member’s pages says whose page it stands on', async () => {
  const closed = await meeting.poll()
  await world.post(`/v1/polls/${closed}/close`)
  const group = {
    id: 'g',
    name: '一组',
    constituencies: ['university'],
    convener: meeting.members[0],
    recorder: meeting.members[0],
  }
  await world.post(`/v1/sessions/${meeting.session}/groups`, group)
  const poll = await meeting.poll(election)
  const addresses: [string, number][] = [
    ['/member', 0],
    ['/member', 2],
    ['/member?type=large', 0],
    [`/member/polls/${closed}/objection`, 0],
    [`/member/election/${poll}?choices=&choices=c1`, 0],
    [`/member/election/${poll}?choices=&choices=c1&others=x`, 0],
    [`/member/suggestions/new?session=${meeting.session}`, 0],
    [`/member/sessions/${meeting.session}/groups/g/report`, 0],
  ]
  for (const [path, member] of addresses) {
    const page = (await pageOf(path, member)).replace(/<template.*<\/template>/s, '')
    const forms = page.match(/<form[^>]*>(?:<input[^>]*>)*/g) ?? []
    expect([path, forms.length > 0]).toEqual([path, true])
    for (const form of forms)
      expect([path, form]).toEqual([path, expect.stringMatching(/whose=[\w-]{22}|name="whose"/)])
  }
  await world.post(`/v1/polls/${poll}/close`)
})
