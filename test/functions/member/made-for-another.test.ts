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

test.each([
  ['a review', {}, (poll: string) => `/member/ballot/${poll}?choice=for`],
  [
    'an election’s review',
    {
      kind: 'election',
      seatsToFill: 1,
      writeIns: true,
      candidates: [{ memberNo: 'c1', name: '甲', unit: '某单位', constituency: 'university' }],
    },
    (poll: string) => `/member/election/${poll}?choices=&choices=c1`,
  ],
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

test('every form on a member’s pages says whose page it stands on', async () => {
  const poll = await meeting.poll()
  for (const path of ['/member', `/member/ballot/${poll}?choice=for`, '/member?type=large'])
    for (const [, address] of (await pageOf(path, 2)).matchAll(/<form[^>]*method="post"[^>]*action="([^"]*)"/g))
      expect(address).toMatch(/^\/sign-out|whose=[\w-]{22}$/)
})
