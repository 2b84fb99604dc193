import type { Page } from 'playwright-core'
import { freePort } from '../../bin/local/database.ts'
import { npmStart, type Started } from '../support/started.ts'
import { type Camera, camera, type Shot } from './camera.ts'

/**
 * `npm run pictures`: one picture of each page, of the demo as `npm start` fills it, into `docs/pictures`. Needs a font with Chinese
 * characters (Debian: fonts-noto-cjk).
 */
const session = 'plenary-5-5'
const at = `/v1/sessions/${session}`

interface Made {
  server: Started
  take: Camera['take']
  /** Calls that must succeed; their answers' bodies. */
  post: (path: string, body?: object) => Promise<Record<string, string>>
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape are looked into
  get: (path: string) => Promise<any>
  member: (memberNo: string) => Promise<string>
}

async function made(server: Started, take: Camera['take']): Promise<Made> {
  const { world } = server
  const asked = async (method: string, path: string, body?: object) => {
    const answer = await world.send(method, path, 'secretariat', body)
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`)
    return answer.body
  }
  const post: Made['post'] = (path, body = {}) => asked('POST', path, body)
  return {
    server,
    take,
    post,
    get: (path) => asked('GET', path),
    member: async (memberNo) => {
      const { url = '' } = await post(`/v1/members/${memberNo}/invitations`)
      return (await world.post(new URL(url).pathname, {}, null)).body.token
    },
  }
}

const click = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click()

/** While a vote is open: the member votes, the hall watches, the secretary takes it through. */
async function duringTheVote({ server, take, get, post, member }: Made): Promise<void> {
  const { poll } = await get(`${at}/now`)
  const { live } = await get(at)
  const { secretariat = '' } = server.world.tokens
  const { url = '' } = await post('/v1/members/007/invitations')
  const staffShots: Shot[] = [
    { name: 'cockpit', path: `/cockpit/${session}`, size: 'desk' },
    { name: 'attendance', path: `/cockpit/${session}/attendance?part=missing`, size: 'desk' },
    { name: 'agenda', path: `/cockpit/${session}/agenda`, size: 'desk' },
    { name: 'votes', path: `/cockpit/${session}/votes`, size: 'desk' },
    { name: 'vote', path: `/cockpit/${session}/votes/adopt-report`, size: 'desk' },
    { name: 'tabling', path: `/cockpit/${session}/tabling`, size: 'desk' },
    { name: 'sorting', path: `/cockpit/${session}/suggestions`, size: 'desk' },
    { name: 'invitations', path: `/cockpit/${session}/invitations`, size: 'desk' },
    { name: 'chooser', path: '/cockpit', size: 'desk' },
  ]
  if (!poll) throw new Error('the demo has no open poll')
  await take({ name: 'start', path: '/', size: 'phone' })
  await take({ name: 'personal-link', path: new URL(url).pathname, size: 'phone' })
  await take({ name: 'refused', path: '/member', size: 'phone' })
  await take({ name: 'staff-sign-in', path: '/sign-in', size: 'desk' })
  const voter = await member('007')
  await take({ name: 'member', path: '/member', size: 'phone', token: voter })
  await take({ name: 'member-large', path: '/member?type=large', size: 'phone', token: voter })
  await take({ name: 'review', path: `/member/ballot/${poll.id}?choice=for`, size: 'phone', token: voter })
  await take({
    name: 'counted',
    path: `/member/ballot/${poll.id}?choice=for`,
    size: 'phone',
    token: voter,
    act: async (page) => {
      await click('确认投票')(page)
      await page.getByText('已计入：赞成').first().waitFor()
    },
  })
  await take({ name: 'screen', path: `/screen/${session}?key=${live}`, size: 'hall' })
  for (const shot of staffShots) await take({ ...shot, token: secretariat })
}

/** Once it is closed: what it came to, an objection, the code to check in by. */
async function afterTheVote({ take, get, post, member }: Made): Promise<void> {
  const { poll } = await get(`${at}/now`)
  await post(`/v1/polls/${poll.id}/close`)
  const { url = '' } = await post(`${at}/screens`)
  const own = new URL(url).pathname + new URL(url).search
  await take({ name: 'screen-result', path: own, size: 'hall' })
  const voter = await member('007')
  await take({ name: 'result', path: '/member', size: 'phone', token: voter })
  await take({ name: 'objection', path: `/member/polls/${poll.id}/objection`, size: 'phone', token: voter })
  const { id = '' } = await post(`${at}/motions`, {
    kind: 'election',
    method: 'open',
    text: '选举市科协第五届委员会副主席。',
    majority: [{ of: 'present', cmp: 'gt', num: 1, den: 2 }],
    candidates: [
      { memberNo: '002', name: '宋晓燕' },
      { memberNo: '003', name: '吉倩' },
      { memberNo: '004', name: '卞志远' },
    ],
    seatsToFill: 2,
    writeIns: true,
  })
  const { id: election = '' } = await post(`/v1/motions/${id}/polls`)
  await take({ name: 'election', path: '/member', size: 'phone', token: voter })
  await take({ name: 'screen-election', path: own, size: 'hall' })
  await post(`/v1/polls/${election}/close`)
  await post('/v1/sessions/lecture-5-5/convene')
  const arriving = new URL((await post('/v1/sessions/lecture-5-5/screens')).url ?? '')
  await take({ name: 'screen-check-in', path: arriving.pathname + arriving.search, size: 'hall' })
  const { items } = await get(`${at}/attendance`)
  const missing = items.find(({ status }: { status: string }) => status === 'unmarked')?.memberNo
  await take({ name: 'check-in', path: '/member', size: 'phone', token: await member(missing) })
}

/** In the months afterwards: who follows a suggestion, answers it, looks at all of them. */
async function afterTheDay({ server, take, get, member }: Made): Promise<void> {
  const { secretariat = '', leader = '' } = server.world.tokens
  const reach = async (status: string) => (await get(`/v1/suggestions?status=${status}&limit=1`)).items[0]
  const replied = await reach('replied')
  if (!replied) throw new Error('the demo has no answered suggestion')
  const proposer = await member(replied.proposers[0] ?? '')
  const contact = /A department's contact +http:\/\/[^/]+(\S+)/.exec(server.printed)?.[1] ?? ''
  const { url = '' } = (await server.world.put('/v1/association/digest', { enabled: true })).body
  await take({ name: 'case', path: `/member/suggestions/${replied.id}`, size: 'phone', token: proposer })
  await take({ name: 'writing', path: `/member/suggestions/new?session=${session}`, size: 'phone', token: proposer })
  await take({
    name: 'group-report',
    path: `/member/sessions/${session}/groups/g1/report`,
    size: 'phone',
    token: await member('008'),
  })
  const enter = async (page: Page) => {
    await page.locator('main form button').click()
    await page.waitForURL('**/department')
  }
  await take({ name: 'department', path: contact, size: 'phone', act: enter })
  await take({
    name: 'department-case',
    path: contact,
    size: 'phone',
    act: async (page) => {
      await enter(page)
      await page.locator('main a.case').first().click()
      await page.waitForURL('**/department/suggestions/*')
    },
  })
  const submitted = await reach('submitted')
  if (submitted)
    await take({
      name: 'sorting-case',
      path: `/cockpit/${session}/suggestions/${submitted.id}`,
      size: 'desk',
      token: secretariat,
    })
  await take({ name: 'leader', path: '/leader?session=plenary-5-4', size: 'desk', token: leader })
  await take({ name: 'leader-list', path: '/leader/suggestions?session=plenary-5-4', size: 'desk', token: leader })
  await take({ name: 'leader-case', path: `/leader/suggestions/${replied.id}`, size: 'desk', token: leader })
  await take({ name: 'digest', path: new URL(url).pathname, size: 'phone' })
}

const server = await npmStart({ PORT: String(await freePort()) })
const { take, end } = await camera(server.url)
try {
  const all = await made(server, take)
  await duringTheVote(all)
  await afterTheVote(all)
  await afterTheDay(all)
} finally {
  await end()
  await server.interrupt()
}
