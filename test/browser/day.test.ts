import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { type RunningIssuer, startIssuer } from '../../bin/local/issuer-server.ts'
import { clock } from '../../functions/store/clock.ts'
import { type Browsing, browse } from '../support/browser.ts'
import { figuresOn, type Phone, phone } from '../support/phone.ts'
import { readQr } from '../support/qr.ts'
import { type Secretary, secretary, staff } from '../support/secretary.ts'
import { names, numberOf, setUp, texts } from '../support/twelve.ts'
import { newWorld, useTable, type World } from '../support/world.ts'

useTable()
/** Thirteen browsers take their time where the machine is busy. */
vi.setConfig({ testTimeout: 90_000 })
let world: World
let browsing: Browsing
let provider: RunningIssuer
let desk: Secretary
let screen: Page
/** The ten who have phones and come in time, and the one who comes late; number 012 has no phone. */
let phones: Phone[]
let late: Phone

beforeAll(async () => {
  provider = await startIssuer(inject('issuer').privateJwk)
  const { AUTHORIZE_URL, TOKEN_URL } = provider.environment
  Object.assign(process.env, { AUTHORIZE_URL, TOKEN_URL })
  world = await newWorld('市科学技术协会')
  await setUp(world)
  browsing = await browse(world)
})
afterAll(() => Promise.all([browsing?.end(), provider?.stop()]))

/** What is asked of the record itself, to hold what pages show against it. */
const read = async (path: string) => (await world.get(path)).body
const attendance = () => read('/v1/sessions/plenary/attendance')
const resultOf = async (motion: string) => {
  const { polls } = await read(`/v1/motions/${motion}`)
  return read(`/v1/polls/${polls.at(-1)}/result`)
}
/** Every page that shows a result: the phones, the hall's screen, the secretary's. */
const everybody = () => [...phones, late].map(({ page }) => page).concat(screen, desk.page)
const everyPhone = <T>(act: (one: Phone) => Promise<T>) => Promise.all(phones.map(act))
const [first, second] = [0, 1]

/** The clock stands still while people check in, so that the code does not change under ten of them. */
const now = clock.now
const stopped = new Date()

test('ten members enter by their links, check in by the code on the hall’s screen, one of them by its QR code, and are accepted', async () => {
  clock.now = () => stopped
  desk = await secretary(browsing, '五届五次全委会议')
  await desk.confirms('开始签到')
  await desk.sees('已开始签到。')
  await desk.page.locator('summary', { hasText: '带签到码的大屏链接' }).click()
  await desk.press('生成链接')
  const hall = await browsing.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN' })
  screen = await hall.newPage()
  await screen.goto((await desk.page.locator('a[href*="/screen/plenary?key="]').first().getAttribute('href')) ?? '')
  const code = (await screen.locator('.check-in .code').innerText()).replaceAll(/\s/g, '')

  const { body } = await world.post('/v1/sessions/plenary/invitations')
  const links = new Map<string, string>(
    body.items.map(({ memberNo, url }: { memberNo: string; url: string }) => [memberNo, url]),
  )
  const opened = (at: number, options: object = {}) =>
    phone(browsing, { at, link: browsing.url + new URL(links.get(numberOf(at)) ?? '').pathname, ...options })
  const special: Record<number, object> = { 4: { javaScriptEnabled: false }, 5: { locale: 'en-GB' } }
  phones = await Promise.all(Array.from({ length: 10 }, (_, at) => opened(at, special[at])))
  late = await opened(10)
  await phones[6]?.page.getByRole('link', { name: '大字版' }).tap()

  const scanned = readQr(await screen.locator('.check-in').innerHTML())
  expect(scanned).toContain(`check-in=${code}`)
  await phones[first]?.page.goto(scanned ?? '')
  await phones[first]?.press('签到')
  await Promise.all(phones.slice(1).map((one) => one.checksIn(code)))
  await expect.poll(async () => (await read('/v1/sessions/plenary/check-ins')).items.length).toBe(10)
  expect((await attendance()).present).toBe(0)

  await desk.goesTo('签到')
  await desk.press('全部确认到会（10人）')
  await desk.sees('已确认用手机签到的人员到会。')
  await desk.page.locator('#q').fill(names[11] ?? '')
  await desk.page.locator('#q').press('Enter')
  await desk.sees(`${names[11]}：已到`)
  clock.now = now
  await phones[second]?.page.reload()
  await phones[second]?.sees('您已签到。')
  expect(await attendance()).toMatchObject({ entitled: 12, present: 11, quorum: { met: true } })
})

test('the session opens with its quorum, an item begins, and every phone and the screen follow by themselves', async () => {
  await desk.goesTo('会议')
  await desk.confirms('开会')
  await desk.sees('会议已开始。')
  await desk.goesTo('议程')
  await desk.press('开始')
  await desk.sees('这一项已开始。')
  await screen.getByRole('heading', { name: '审议变更委员的提议' }).waitFor()
  await screen.getByText('应到12人，实到11人').waitFor()
  await phones[4]?.page.reload()
  await everyPhone((one) => one.sees('审议变更委员的提议'))
})

test('hands are counted, their sum is watched over, and the roster changes with the decision', async () => {
  await desk.opensVote(texts.change)
  await screen.getByText('请按主持人的口令举手。').waitFor()
  for (const [field, count] of Object.entries({ for: 9, against: 1, abstain: 2 }))
    await desk.page.locator(`#${field}`).fill(String(count))
  await desk.press('录入，下一步核对')
  await desk.page.getByRole('alert').waitFor()
  await desk.page.locator('#abstain').fill('1')
  await desk.press('录入，下一步核对')
  await desk.press('确认结束表决')
  await desk.sees('表决已结束，结果如下。')
  await phones[4]?.page.reload()
  for (const page of everybody())
    expect(await figuresOn(page, texts.change)).toMatchObject({
      entitled: 12,
      present: 11,
      for: 9,
      against: 1,
      abstain: 1,
      notVoted: 1,
    })
  const { items } = await read('/v1/bodies/plenary/roster')
  const there = items.map(({ name }: { name: string }) => name)
  expect([there.includes('万敏'), there.includes(names[11]), there.length]).toEqual([true, false, 12])
})

test('ten phones vote at once: twice tapped, in two tabs, offline before and after the close, without a script; each ballot counts once', async () => {
  await desk.goesTo('议程')
  await desk.confirms('结束')
  await desk.press('开始')
  await desk.opensVote(texts.report)
  await phones[4]?.page.reload()
  const pressed = ['赞成', '赞成', '反对', '赞成', '弃权', 'For', '赞成', '反对', '赞成', '赞成']
  const tab = await phones[1]?.context.newPage()
  await tab?.goto(`${browsing.url}/member`)
  const [back, gone] = [phones[2], phones[3]]

  await everyPhone(async (one) => {
    const choice = pressed[one.at] ?? ''
    if (one === back || one === gone) {
      await one.reviews(choice)
      await one.context.setOffline(true)
      await one.press('确认投票')
      return one.sees('还不知道是否计入')
    }
    if (one.at !== first) return one.votes(choice)
    await one.reviews(choice)
    await one.page.getByRole('button', { name: '确认投票' }).dblclick()
    return one.sees('已计入：赞成')
  })
  await tab?.getByText('已计入：赞成').first().waitFor()
  await back?.context.setOffline(false)
  await back?.sees('已计入：反对')

  await late.sees('正在表决')
  await late.sees('您未签到，不能参加本次表决')
  await desk.closesVote()
  await gone?.context.setOffline(false)
  await gone?.sees('未计入：表决已经结束。')

  const counted = { for: 6, against: 2, abstain: 1, notVoted: 3, entitled: 12, present: 10 }
  const { status, counts } = await resultOf('report')
  expect([status, counts]).toEqual(['carried', expect.objectContaining({ ...counted, returned: 9, byClerk: 0 })])
  await phones[4]?.page.reload()
  for (const page of everybody()) expect(await figuresOn(page, texts.report)).toMatchObject(counted)
  await everyPhone((one) => one.sees(one.at === 3 ? '您没有投票' : one.at === 5 ? 'You voted' : '您投的是'))
})

test('who came late checks in at the desk and votes in the next: an election, one ballot by the clerk, the same on every page', async () => {
  await desk.goesTo('签到')
  await desk.page.locator('#q').fill(names[10] ?? '')
  await desk.page.locator('#q').press('Enter')
  await desk.sees(`${names[10]}：已到`)
  await desk.goesTo('议程')
  await desk.confirms('结束')
  await desk.press('开始')
  await desk.opensVote(texts.election)
  await phones[4]?.page.reload()

  const elects = async (one: Phone, ...people: string[]) => {
    for (const name of people) await one.page.getByLabel(name).tap()
    await one.press(one.at === 5 ? 'Next: review' : '下一步：核对')
    await one.press(one.at === 5 ? 'Confirm my vote' : '确认投票')
    await one.sees(one.at === 5 ? 'Counted' : '已计入')
  }
  const chosen = (at: number) => (at < 7 ? [names[0], names[1]] : [names[2]]).map((name) => name ?? '')
  await Promise.all([...phones.slice(0, 9), late].map((one) => elects(one, ...chosen(one.at))))

  await desk.page.reload()
  await desk.page.locator('summary', { hasText: '代录一票' }).click()
  await desk.page.locator('#enter #q').fill(names[9] ?? '')
  await desk.press('查找')
  await desk.page.getByLabel(names[2] ?? '').check()
  await desk.page.locator('#reason').fill('手机没电')
  await desk.press('下一步：核对')
  await desk.press('确认代录')
  await desk.sees(`已为${names[9]}代录。`)
  await phones[9]?.sees('由工作人员代您录入')
  await desk.closesVote()

  const { candidates, elected, counts } = await resultOf('election')
  expect([elected.sort(), counts.returned, counts.byClerk]).toEqual([['001', '002'], 11, 1])
  const votes = candidates.map(({ name, votes: of }: { name: string; votes: number }) => `${name} ${of}`)
  expect(votes).toEqual([`${names[0]} 7`, `${names[1]} 7`, `${names[2]} 4`])
  await phones[4]?.page.reload()
  for (const page of everybody()) {
    await page.locator('.standings').first().waitFor({ timeout: 30_000 })
    const lines = await page.locator('.standings li').allInnerTexts()
    expect(lines.map((line) => line.replaceAll(/\s+/g, ' ').replace(/( votes|票).*/, ''))).toEqual(votes)
  }
})

test('a group’s recorder writes its report, its convener confirms it, and the secretary sees it', async () => {
  await desk.goesTo('议程')
  await desk.confirms('结束')
  await desk.press('开始')
  const [recorder, convener] = [phones[2], phones[0]]
  await recorder?.page.getByRole('link', { name: '写小组报告' }).tap()
  await recorder?.page.getByLabel('报告内容').fill('本组建议加强青年科技人才培养。')
  await recorder?.press('保存报告')
  await recorder?.sees('报告已保存。')
  await convener?.page.reload()
  await convener?.page.getByRole('link', { name: '确认小组报告' }).tap()
  await convener?.press('确认这份报告')
  await convener?.sees('报告已确认。')
  await desk.goesTo('会议')
  await desk.sees('召集人已确认')
})

test('a suggestion written on a phone is sorted, assigned, answered and judged, and the leaders see it', async () => {
  const matter = {
    标题: '建立青年科技人才梯队库',
    '情况：现在是怎样的': '人才断层。',
    '建议：应当怎样做': '每年更新梯队库。',
  }
  const write = async (one: Phone | undefined, title: string) => {
    await one?.page.goto(`${browsing.url}/member`)
    await one?.page.getByRole('link', { name: '写意见建议' }).tap()
    for (const [label, text] of Object.entries({ ...matter, 标题: title })) await one?.page.getByLabel(label).fill(text)
    await one?.page.getByLabel('主题').selectOption('人才培养')
  }
  await write(phones[7], '建立青年科技人才梯队库')
  await phones[7]?.press('提交给秘书处')
  await phones[7]?.sees('已提交。')
  await write(phones[8], '青年科技人才梯队库要尽快建立')
  await phones[8]?.sees('可能相同的建议')
  await phones[8]?.sees('建立青年科技人才梯队库')

  await desk.goesTo('意见建议')
  await desk.follows('建立青年科技人才梯队库')
  await desk.press('受理')
  await desk.sees('已受理，请接着分办。')
  await desk.page.getByLabel('学会部').first().check()
  await desk.press('交办')
  await desk.sees('已交办。')

  const contact = await staff(browsing, '学会部联络员', '/department')
  await contact.getByRole('link', { name: /建立青年科技人才梯队库/ }).click()
  await contact.getByRole('button', { name: '开始办理' }).click()
  await contact.getByLabel('已解决').check()
  await contact.getByLabel('答复全文').fill('梯队库已建成，每年三月更新。')
  await contact.getByLabel('签发人').fill('徐玉博')
  await contact.getByRole('button', { name: '提交答复' }).click()
  await contact.getByText('答复已经提交，提出人可以看到。').waitFor()

  await phones[7]?.page.goto(`${browsing.url}/member`)
  await phones[7]?.sees('请评价答复')
  await phones[7]?.page.getByRole('link', { name: /建立青年科技人才梯队库/ }).tap()
  await phones[7]?.sees('梯队库已建成，每年三月更新。')
  await phones[7]?.page.locator('.option', { hasText: /^满意/ }).tap()
  await phones[7]?.press('提交评价')
  await phones[7]?.sees('您的评价已经收到')
  await desk.goesTo('意见建议')
  await desk.page.locator('#closed').getByRole('checkbox').check()
  await desk.press('办结勾选的')
  await desk.sees('已办结。')

  const leader = await staff(browsing, '领导', '/leader?session=plenary')
  await leader.getByText('1件').first().waitFor()
  await leader.goto(`${browsing.url}/leader/suggestions?session=plenary&q=${encodeURIComponent('梯队库')}`)
  await leader.getByRole('link', { name: /建立青年科技人才梯队库/ }).click()
  await leader.getByText('已办结').first().waitFor()
  await leader.getByText('梯队库已建成，每年三月更新。').first().waitFor()
})

test('the session is closed, and every phone and the screen say so', async () => {
  await desk.goesTo('议程')
  await desk.confirms('结束')
  await desk.sees('这一项已结束。')
  await desk.goesTo('会议')
  await desk.confirms('闭会')
  await desk.sees('会议已闭会。')
  await screen.getByText('会议闭会').first().waitFor()
  await phones[0]?.page.goto(`${browsing.url}/member`)
  await phones[0]?.sees('已闭会')
})
