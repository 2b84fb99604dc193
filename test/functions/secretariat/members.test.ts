import { beforeAll, expect, test } from 'vitest'
import { roster, switched } from '../../../functions/store/rosters.ts'
import { transact } from '../../../functions/store/transact.ts'
import { sheet, workbook } from '../../support/workbook.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
const header = 'memberNo,name,gender,unit,constituency,position,email,phone'
const csv = (...lines: string[]) => [header, ...lines, ''].join('\r\n')
const sun = '001,孙刚,女,市科协办公室,committee,chair,m001@example.org,13900000001'
const jin = '005,金丽正,女,市科协智库中心,committee,standing-member,,'
const wu = '077,武子,男,市一中,university,member,,'

const importing = (file: string | Uint8Array, query = 'body=plenary,standing', type = 'text/csv') =>
  world.send('POST', `/v1/members/import?${query}`, 'secretariat', file, { 'content-type': type })
/** An instant that is over when it is answered: what is done next is after it. */
async function thisInstant(): Promise<string> {
  const at = new Date().toISOString()
  await new Promise((done) => setTimeout(done, 2))
  return at
}
const actions = (body: { rows: { action: string }[] }) => body.rows.map(({ action }) => action)
const seats = async (body: string, query = '') =>
  (await world.get(`/v1/bodies/${body}/roster?sort=number${query}`)).body.items as Record<string, string>[]

beforeAll(async () => {
  world = await newWorld()
  await world.put('/v1/association', {
    name: '市科协',
    bodies: [
      { id: 'plenary', name: '全委会', kind: 'plenary', term: 5 },
      { id: 'standing', name: '常委会', kind: 'standing-committee', term: 5 },
    ],
  })
})

test('a dry run shows what would be done and does nothing', async () => {
  const { status, body } = await importing(csv(sun, jin, wu), 'body=plenary&dryRun=true')
  expect([status, body.applied, actions(body)]).toEqual([200, false, ['create', 'create', 'create']])
  expect((await world.get('/v1/members')).body.items).toEqual([])
  expect(await seats('plenary')).toEqual([])
})

test('a file gives people and seats; a mere member gets none on a standing committee', async () => {
  const { status, body } = await importing(`\ufeff${csv(sun, jin, wu)}`)
  expect([status, body]).toEqual([
    200,
    {
      applied: true,
      rows: [
        { line: 2, memberNo: '001', action: 'create' },
        { line: 3, memberNo: '005', action: 'create' },
        { line: 4, memberNo: '077', action: 'create' },
      ],
    },
  ])
  expect((await seats('plenary')).map(({ memberNo }) => memberNo)).toEqual(['001', '005', '077'])
  expect((await seats('standing')).map(({ memberNo }) => memberNo)).toEqual(['001', '005'])
  expect((await seats('plenary'))[0]).toEqual({
    memberNo: '001',
    name: '孙刚',
    unit: '市科协办公室',
    constituency: 'committee',
    position: 'chair',
    since: expect.stringMatching(/Z$/),
    by: 'import',
  })
  const changes = (await world.get('/v1/bodies/plenary/changes', 'auditor')).body.items
  expect(changes[0]).toMatchObject({ op: 'begin', memberNo: '001', name: '孙刚', motion: null, by: 'import' })
})

test('the same file again changes nothing', async () => {
  const before = await seats('plenary')
  expect(actions((await importing(csv(sun, jin, wu))).body)).toEqual(['unchanged', 'unchanged', 'unchanged'])
  expect(await seats('plenary')).toEqual(before)
})

test('another constituency is an update, and the roster of before keeps the old one', async () => {
  const before = await thisInstant()
  const { body } = await importing(csv(wu.replace('university', 'enterprise')))
  expect(actions(body)).toEqual(['update'])
  expect((await seats('plenary')).at(-1)?.constituency).toBe('enterprise')
  expect((await seats('plenary', `&asOf=${before}`)).at(-1)?.constituency).toBe('university')
})

test.each([
  ['a row without a name', csv('900,好行,,甲,health,member,,', '901,,女,乙,health,member,,'), 1, /name/],
  ['a number twice', csv('900,甲,,甲,health,member,,', '900,乙,,乙,health,member,,'), 1, /line 2/],
  ['more cells than columns', csv('900,甲,,甲,health,member,,,x'), 0, /cells/],
])('%s: nothing is applied, and every row is shown', async (_, file, bad, problem) => {
  const { status, body } = await importing(file)
  expect([status, body.type, body.applied]).toEqual([409, 'import-refused', false])
  expect(body.errors).toEqual([{ path: `line ${bad + 2}`, message: expect.stringMatching(problem) }])
  expect(body.rows[bad]).toMatchObject({ action: 'error', problems: [expect.stringMatching(problem)] })
  expect((await world.get('/v1/members/900')).status).toBe(404)
  expect((await importing(file, 'dryRun=true')).status).toBe(200)
})

test.each([
  ['a missing column', 'memberNo,name,unit,constituency\n1,a,b,c\n', /^position$/],
  ['an unknown column', 'memberNo,name,unit,constituency,position,colour\n1,a,b,c,member,red\n', /^colour$/],
  ['an empty file', '', /^memberNo$/],
])('%s is refused by its name', async (_, file, path) => {
  const { status, body } = await importing(file)
  expect([status, body.errors[0].path]).toEqual([400, expect.stringMatching(path)])
})

test.each([
  ['text of another kind', 'x', 'text/plain', 415],
  ['a file that is not UTF-8', new Uint8Array([0xc3, 0x28]), 'text/csv', 400],
  ['a quotation mark that is not closed', `${header}\n"1,a`, 'text/csv', 400],
  ['JSON that is no array', '{}', 'application/json', 400],
  ['JSON of 2 MiB that is no array', JSON.stringify({ title: 'x'.repeat(2 << 20) }), 'application/json', 413],
  ['malformed JSON', '[', 'application/json', 400],
  ['a row of JSON that is no object', '[1]', 'application/json', 409],
  ['more than 5 MiB', 'x'.repeat((5 << 20) + 1), 'text/csv', 413],
])('%s is refused', async (_, file, type, status) => {
  expect((await importing(file, '', type)).status).toBe(status)
})

test('a body that does not exist is not found', async () => {
  expect((await importing(csv(sun), 'body=none')).status).toBe(404)
})

test('without a body nobody gets a seat: they are observers', async () => {
  const rows = [{ memberNo: '950', name: '𠮷田㐂', unit: '单位', constituency: 'guest', position: 'member' }]
  expect((await world.post('/v1/members/import', rows)).body.rows).toEqual([
    { line: 1, memberNo: '950', action: 'create' },
  ])
  expect((await seats('plenary')).some(({ memberNo }) => memberNo === '950')).toBe(false)
})

test('a repeated import with the same Idempotency-Key is carried out once', async () => {
  const rows = [{ memberNo: '951', name: '甲', unit: '乙', constituency: 'guest', position: 'member' }]
  const send = () => world.post('/v1/members/import', rows, 'secretariat', { 'idempotency-key': 'once' })
  const log = async () => (await world.get('/v1/log?about=members')).body.items.length
  expect((await send()).body.rows[0].action).toBe('create')
  const before = await log()
  expect(await send()).toMatchObject({ status: 200, body: { applied: true } })
  expect(await log()).toBe(before)
})

test('members are found by name, number, unit, constituency and body, page by page', async () => {
  const found = async (query: string) =>
    (await world.get(`/v1/members?${query}`, 'auditor')).body.items.map((one: { memberNo: string }) => one.memberNo)
  expect(await found('q=孙')).toEqual(['001'])
  expect(await found('q=077')).toEqual(['077'])
  expect(await found('q=智库')).toEqual(['005'])
  expect(await found('constituency=guest')).toEqual(['950', '951'])
  expect(await found('body=standing')).toEqual(['001', '005'])
  const pages: string[] = []
  let next: string | undefined
  do {
    const { body } = await world.get(`/v1/members?limit=2${next ? `&cursor=${next}` : ''}`)
    expect(body.items.length).toBeLessThanOrEqual(2)
    pages.push(...body.items.map((one: { memberNo: string }) => one.memberNo))
    next = body.next
  } while (next)
  expect(pages).toEqual(['001', '005', '077', '950', '951'])
})

test('a corrected name stands in every roster from now on, without a change of seats', async () => {
  const before = await thisInstant()
  const changes = async () => (await world.get('/v1/bodies/standing/changes')).body.items.length
  const count = await changes()
  const { headers } = await world.get('/v1/members/005')
  const etag = { 'if-match': headers.get('etag') ?? '' }
  const { status, body } = await world.patch('/v1/members/005', { name: '金丽珍', phone: '1' }, 'secretariat', etag)
  expect([status, body.name, body.phone]).toEqual([200, '金丽珍', '1'])
  const names = async (id: string, query = '') => (await seats(id, query)).map(({ name }) => name)
  expect(await names('plenary')).toContain('金丽珍')
  expect(await names('standing')).toEqual(['孙刚', '金丽珍'])
  expect(await names('standing', `&asOf=${before}`)).toEqual(['孙刚', '金丽正'])
  expect(await changes()).toBe(count)
  expect((await world.patch('/v1/members/005', { name: '金' }, 'secretariat', etag)).status).toBe(412)
})

test.each([
  ['an unknown body', '/v1/bodies/none/roster', 404],
  ['an instant that is none', '/v1/bodies/plenary/roster?asOf=yesterday', 400],
  ['an order that is none', '/v1/bodies/plenary/roster?sort=__proto__', 400],
  ['changes of an unknown body', '/v1/bodies/none/changes', 404],
])('%s is refused', async (_, path, status) => {
  expect((await world.get(path)).status).toBe(status)
})

test.each([
  ['2022-01-01T00:00:00Z', 0],
  ['2122-01-01T00:00:00+08:00', 3],
])('the roster as of %s has %i seats', async (asOf, total) => {
  expect((await world.get(`/v1/bodies/plenary/roster?asOf=${encodeURIComponent(asOf)}`)).body.total).toBe(total)
})

test('a workbook is imported as the same list in CSV is', async () => {
  const rows = [header.split(','), sun.split(','), [], ['960', '新人', '', '单位', 'guest', 'member']]
  const { status, body } = await importing(
    workbook(sheet(rows)),
    '',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  )
  expect([status, body.rows]).toEqual([
    200,
    [
      { line: 2, memberNo: '001', action: 'unchanged' },
      { line: 4, memberNo: '960', action: 'create' },
    ],
  ])
})

test('whom a motion removed is not seated again by a file, and nothing else of the file is held up', async () => {
  const from = await roster(world.association, 'plenary')
  const entry = { at: new Date().toISOString(), op: 'end' as const, memberNo: '077', name: '武子' }
  const writes = await switched({ association: world.association }, from, {
    seats: from.seats.filter(({ memberNo }) => memberNo !== '077'),
    by: 'change-members',
    changes: [{ ...entry, motion: 'change-members', by: 'change-members' }],
    at: entry.at,
  })
  await transact(writes)
  const { body } = await importing(csv(wu.replace('university', 'enterprise'), '961,新人,,单位,health,member,,'))
  expect(body).toMatchObject({
    applied: true,
    rows: [
      { memberNo: '077', action: 'unchanged', problems: [expect.stringContaining('change-members')] },
      { memberNo: '961', action: 'create' },
    ],
  })
  const numbers = (await seats('plenary')).map(({ memberNo }) => memberNo)
  expect([numbers.includes('077'), numbers.includes('961')]).toEqual([false, true])
})

test('two files imported at once both take effect', async () => {
  const file = (no: string) => csv(`${no},新人,,单位,health,standing-member,,`)
  const answers = await Promise.all(['970', '971', '972'].map((no) => importing(file(no))))
  expect(answers.map(({ body }) => actions(body))).toEqual([['create'], ['create'], ['create']])
  for (const body of ['plenary', 'standing'])
    expect((await seats(body)).map(({ memberNo }) => memberNo)).toEqual(expect.arrayContaining(['970', '971', '972']))
})
