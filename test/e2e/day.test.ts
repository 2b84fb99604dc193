import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../../bin/local/database.ts'
import { npmStart, run, type Started } from '../support/started.ts'

const folder = mkdtempSync(join(tmpdir(), 'plenum-'))
let server: Started
let settings: Record<string, string>
let work: number
let workOfEmpty: number

const path = (label: string) => new RegExp(`${label}.*http://localhost:\\d+(\\S+)`).exec(server.printed)?.[1] ?? ''
const isGone = (url: string) =>
  fetch(url).then(
    () => false,
    () => true,
  )
const soon = (holds: () => Promise<boolean>) => expect.poll(holds, { timeout: 5000, interval: 50 }).toBe(true)
const plenary = '/v1/sessions/plenary-5-5'

/** The processor time that a process has taken, in seconds. */
const worked = (pid: number) => {
  const [, , utime = 0, stime = 0] =
    /\) (\S+ ){11}(\d+) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.map(Number) ?? []
  return (utime + stime) / 100
}

beforeAll(async () => {
  const empty = await npmStart({ PORT: String(await freePort()), DEMO: 'off' })
  workOfEmpty = worked(empty.pid)
  await empty.interrupt()
  settings = { PORT: String(await freePort()), DATA_DIR: folder }
  server = await npmStart(settings)
  work = worked(server.pid)
})
afterAll(async () => {
  await server.interrupt().catch(() => {})
  rmSync(folder, { recursive: true, force: true })
})

describe('a first start', () => {
  test('is ready after at most six times the work of a start with nothing in it', () => {
    console.log(`ready in ${server.seconds} s, ${work} s of work; ${workOfEmpty} s with nothing in it`)
    expect(work / workOfEmpty).toBeLessThan(6)
  })

  test('tells where each can go, in Chinese and English, and keeps tokens where only their owner reads them', async () => {
    for (const label of [
      '会务台',
      "Secretariat's cockpit",
      '接口控制台',
      'API console',
      '个人链接',
      'personal link',
      '领导',
      'leader',
      '部门联系人',
      "A department's contact",
      '大屏',
      'hall screen',
    ])
      expect(path(label), label).toMatch(/^\/\w/)
    for (const file of ['.local/access.json', '.local/server.json', join(folder, 'plenum.json')])
      expect(statSync(file).mode & 0o777, file).toBe(0o600)
    for (const who of ['secretariat', 'leader', 'auditor'])
      expect((await server.world.get('/v1/association', who)).body.name).toBe('市科学技术协会')
  })

  test.each([
    ["Secretariat's cockpit", '/cockpit'],
    ['API console', '/docs'],
    ['A leader', '/leader'],
    ["A department's contact", '/department'],
  ])('%s: looking signs nobody in, the button does', async (label, destination) => {
    const looked = await server.world.fetch(path(label))
    expect([looked.status, looked.headers.get('set-cookie')]).toEqual([200, null])
    const pressed = await server.world.fetch(path(label), { method: 'POST', headers: { origin: server.url } })
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, destination])
    const cookie = pressed.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await server.world.fetch(destination, { headers: { cookie } })).status).toBe(200)
    const fromElsewhere = { method: 'POST', headers: { origin: 'http://elsewhere.example' } }
    expect((await server.world.fetch(path(label), fromElsewhere)).status).toBe(403)
  })

  test('shows last year: its session closed, its suggestions followed up, one of them late', async () => {
    const { body } = await server.world.get('/v1/sessions/plenary-5-4')
    expect([body.status, body.opened.met]).toEqual(['closed', true])
    const summary = (await server.world.get('/v1/summaries/suggestions?session=plenary-5-4', 'leader')).body
    expect([summary.overdue, summary.byStatus.tracking, summary.byStatus.sent, summary.merged]).toEqual([1, 1, 1, 1])
    expect((await server.world.get(`${plenary}/carried-over`, 'leader')).body.session).toBe('plenary-5-4')
    const reports = (await server.world.get('/v1/special-reports')).body.items
    expect(reports.map(({ status }: { status: string }) => status).sort()).toEqual(['fed-back', 'sent'])
  })

  test('numbers its suggestions the same at every start, and writes in whole sentences', async () => {
    const written = readFileSync('bin/demo/suggestions.jsonl', 'utf8').trim().split('\n')
    for (const session of ['plenary-5-4', 'plenary-5-5']) {
      const { items } = (await server.world.get(`/v1/suggestions?session=${session}&limit=100`)).body
      const lines = written.map((line) => JSON.parse(line)).filter((line) => line.session === session)
      const own = items.filter(({ follows }: { follows?: object }) => follows === undefined)
      const byNumber = own.sort((one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1))
      expect(byNumber.map(({ title }: { title: string }) => title)).toEqual(lines.map(({ title }) => title))
      for (const { situation, proposal, reply = '。' } of lines)
        expect([situation, proposal, reply].filter((text) => !text.endsWith('。'))).toEqual([])
    }
  })
})

describe('the day goes on', () => {
  let poll: string
  const votes: Record<string, string> = {}

  test('the visitor votes by the personal link, as a browser does', async () => {
    poll = (await server.world.get(`${plenary}/now`)).body.poll.id
    const pressed = await server.world.fetch(path('personal link'), {
      method: 'POST',
      headers: { accept: 'text/html', origin: server.url },
    })
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/member'])
    const cookie = pressed.headers.get('set-cookie')?.split(';')[0] ?? ''
    const page = await (await server.world.fetch('/member', { headers: { cookie } })).text()
    expect(page).toContain('审议通过市科协第五届常务委员会工作报告。')
    const voted = await server.world.fetch(`/v1/polls/${poll}/ballot`, {
      method: 'POST',
      headers: { cookie, origin: server.url, 'content-type': 'application/json' },
      body: JSON.stringify({ choice: 'for' }),
    })
    expect(voted.status).toBe(201)
  })

  test('everybody else who is present votes once, and the report is adopted', async () => {
    const { items } = (await server.world.post(`${plenary}/invitations`)).body
    await Promise.all(
      items.map(async ({ memberNo, url }: { memberNo: string; url: string }) => {
        const { token } = (await server.world.post(new URL(url).pathname, {}, null)).body
        votes[memberNo] = token
        return server.world.post(`/v1/polls/${poll}/ballot`, { choice: 'for' }, token)
      }),
    )
    const result = (await server.world.post(`/v1/polls/${poll}/close`)).body
    expect(result.status).toBe('carried')
    expect(result.counts).toMatchObject({ entitled: 121, present: 100, returned: 100, notVoted: 21, byClerk: 1 })
    expect((await server.world.get('/v1/motions/adopt-report')).body.status).toBe('carried')
  })

  test('the agenda runs to its end; a group reports and suggests; the session closes', async () => {
    const { items } = (await server.world.get(`${plenary}/agenda?limit=100`)).body
    for (const { id, status } of items) {
      if (status === 'pending') expect((await server.world.post(`${plenary}/agenda/${id}/start`)).status).toBe(200)
      if (status !== 'done') expect((await server.world.post(`${plenary}/agenda/${id}/finish`)).status).toBe(200)
    }
    const report = `${plenary}/groups/g2/report`
    expect((await server.world.put(report, { text: '本组讨论热烈。' }, votes['026'])).status).toBe(200)
    expect((await server.world.put(report, { confirmed: true }, votes['016'])).status).toBe(200)
    const suggestion = {
      group: 'g2',
      theme: '科学普及',
      title: '村口电子屏播科普',
      situation: '空着',
      proposal: '用起来',
      proposers: ['023'],
    }
    expect((await server.world.post(`${plenary}/suggestions`, suggestion, votes['023'])).status).toBe(201)
    expect((await server.world.post(`${plenary}/close`)).body.status).toBe('closed')
  })

  test('the change of members, decided on paper, stands in the roster', async () => {
    const path = '/v1/bodies/plenary/roster?sort=number&limit=100'
    const first = (await server.world.get(path)).body
    const rest = (await server.world.get(`${path}&cursor=${first.next}`)).body
    const seats: { memberNo: string; by: string }[] = [...first.items, ...rest.items]
    const changed = (numbers: string[]) =>
      seats.filter(({ memberNo }) => numbers.includes(memberNo)).map(({ by }) => by)
    expect(changed(['025', '061', '078', '098'])).toEqual([])
    expect(changed(['122', '123', '124', '125'])).toEqual(Array(4).fill('change-members'))
  })
})

describe('another association', () => {
  test('is added to the running server, and sees nothing of the first', async () => {
    const { stdout, status } = await run('npm', ['run', '-s', 'associate', '--', '--name', '乙协会', '--local'])
    expect(status).toBe(0)
    const { url, tokens } = JSON.parse(stdout)
    const get = (what: string) =>
      fetch(`${url}${what}`, { headers: { authorization: `Bearer ${tokens.secretariat}` } }).then((answer) =>
        answer.json(),
      )
    expect(await get('/v1/association')).toMatchObject({ name: '乙协会', bodies: [] })
    expect(await get('/v1/sessions')).toEqual({ items: [] })
  })

  test.each([
    [[]],
    [['--name', '乙']],
    [['--local']],
    [['--name', '乙', '--local', '--table', 'Main']],
    [['--nonsense']],
  ])('is not added by %j, which is answered with the usage', async (args) => {
    const { status, stderr } = await run(process.execPath, ['--import', 'tsx', 'bin/associate.ts', ...args])
    expect([status, stderr]).toEqual([2, expect.stringContaining('--name NAME')])
  })
})

describe('the end', () => {
  test('a second server on the same port says so and leaves the first alone', async () => {
    const { status, stderr } = await run('npm', ['start'], { PORT: settings.PORT })
    expect([status, stderr]).toEqual([1, expect.stringContaining(`Port ${settings.PORT} is in use`)])
    expect((await server.world.get('/v1/association')).status).toBe(200)
  })

  test('Ctrl-C ends the server and its database, and what told of them', async () => {
    expect(await server.interrupt()).toBe(0)
    await soon(() => isGone(server.url))
    await soon(() => isGone(server.database))
    expect(existsSync('.local/server.json')).toBe(false)
  })

  test('a restart with DATA_DIR keeps what was recorded, and tokens and links go on', async () => {
    const { world, printed } = server
    server = await npmStart({ ...settings, DEMO: 'off' })
    const link = /personal link.*http:\/\/localhost:\d+(\S+)/.exec(printed)?.[1] ?? ''
    expect((await world.get(plenary)).body.status).toBe('closed')
    expect((await world.get('/v1/motions/adopt-report', 'auditor')).body.status).toBe('carried')
    expect((await world.post(link, {}, null)).body.token).toBeTruthy()
  })

  test('the database does not outlive a server that is killed', async () => {
    process.kill(server.pid, 'SIGKILL')
    await soon(() => isGone(server.database))
  })
})
