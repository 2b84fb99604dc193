import { beforeAll, describe, expect, test } from 'vitest'
import { aDiscussion } from '../../support/discussion.ts'
import { useTable, type World } from '../../support/world.ts'

useTable()
let world: World
beforeAll(async () => {
  world = (await aDiscussion()).world
})

const [convener, recorder, member, elsewhere] = ['001', '002', '006', '003']
const at = '/member/sessions/s/groups/g1/report'
const read = (memberNo: string, query = '') =>
  world.get(at + query, world.memberToken(memberNo), { accept: 'text/html' })
const tagIn = (text: string) => /name="etag" value="&quot;([^&]*)&quot;"/.exec(text)?.[1] ?? ''
const tagFor = async (memberNo: string) => `"${tagIn((await read(memberNo)).text)}"`

const send = (memberNo: string, form: Record<string, string>) =>
  world.post(at, new URLSearchParams(form).toString(), world.memberToken(memberNo), {
    accept: 'text/html',
    'content-type': 'application/x-www-form-urlencoded',
  })
const write = async (text: string, etag?: string) =>
  send(recorder, { pressed: 'write', text, etag: etag ?? (await tagFor(recorder)) })
const report = async () => (await world.get('/v1/sessions/s/groups/g1')).body.report

describe('a group’s report', () => {
  test('is written by its recorder and confirmed by its convener, each told so; new words have to be confirmed anew', async () => {
    const written = await write('第一行。\r\n第二行。')
    expect([written.status, written.headers.get('location')]).toEqual([303, `${at}?said=write`])
    expect(await report()).toMatchObject({ text: '第一行。\n第二行。', confirmed: false })
    const { text } = await read(convener)
    expect(text).toContain('第一行。')
    const confirmed = await send(convener, { pressed: 'confirm', etag: await tagFor(convener) })
    expect(confirmed.headers.get('location')).toBe(`${at}?said=confirm`)
    expect((await read(member, '?said=confirm')).text).toContain('报告已确认。')
    await write('改过的话。')
    expect(await report()).toMatchObject({ text: '改过的话。', confirmed: false })
    expect((await read(member, '?said=confirm')).text).not.toContain('报告已确认。')
  })

  test('is not overwritten by who has not seen it as it stands, and what they typed is not lost', async () => {
    const before = await tagFor(recorder)
    await write('先写的。')
    const { status, text } = await write('后写的。', before)
    expect(status).toBe(412)
    for (const part of ['后写的。', '先写的。', '报告有了改动']) expect(text).toContain(part)
    expect((await write('后写的。', `"${tagIn(text)}"`)).status).toBe(303)
  })

  test('is not confirmed in words that the convener has not read', async () => {
    const seen = await tagFor(convener)
    await write('换过的话。')
    expect((await send(convener, { pressed: 'confirm', etag: seen })).status).toBe(412)
    expect(await report()).toMatchObject({ text: '换过的话。', confirmed: false })
  })

  test('is written and confirmed once by a button pressed twice', async () => {
    const tag = await tagFor(recorder)
    for (const _ of [1, 2]) expect((await write('两次。', tag)).status).toBe(303)
    const seen = await tagFor(convener)
    for (const _ of [1, 2]) expect((await send(convener, { pressed: 'confirm', etag: seen })).status).toBe(303)
  })

  test('needs words: a blank one is shown again with what is missing', async () => {
    const { status, text } = await write(' ')
    expect(status).toBe(400)
    expect(text).toContain('请填写报告内容')
  })

  test('is neither written nor confirmed by anybody else, who may read it', async () => {
    for (const memberNo of [convener, member, elsewhere])
      expect((await send(memberNo, { pressed: 'write', text: '别人写的。', etag: '' })).status).toBe(403)
    for (const memberNo of [recorder, elsewhere])
      expect((await send(memberNo, { pressed: 'confirm', etag: '' })).status).toBe(403)
    const { status, text } = await read(elsewhere)
    expect([status, text.includes('<form')]).toEqual([200, false])
  })

  test('is not there for a group that is not', async () => {
    const odd = '/member/sessions/s/groups/__proto__/report'
    expect((await world.get(odd, world.memberToken(member), { accept: 'text/html' })).status).toBe(400)
    const none = '/member/sessions/s/groups/none/report'
    expect((await world.get(none, world.memberToken(member), { accept: 'text/html' })).status).toBe(404)
  })
})

test('the member’s page leads each to what they have to do for their group’s report', async () => {
  const page = async (memberNo: string) =>
    (await world.get('/member', world.memberToken(memberNo), { accept: 'text/html' })).text
  await write('等待确认。')
  expect(await page(recorder)).toContain('写小组报告')
  expect(await page(convener)).toContain('确认小组报告')
  await send(convener, { pressed: 'confirm', etag: await tagFor(convener) })
  expect(await page(convener)).toContain('查看小组报告')
})
