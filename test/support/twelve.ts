import type { World } from './world.ts'

/** The twelve with a seat, in the order of their numbers; the last is to be replaced. */
export const names = [
  '金丽正',
  '孙刚',
  '田梅军',
  '韩雪霞',
  '徐玉博',
  '程凯',
  '罗静怡',
  '葛敏',
  '尹雅琴',
  '邓佳',
  '米继红',
  '乔勇',
]
const coming = { memberNo: '013', name: '万敏', unit: '滨江学院科协', constituency: 'university' }
export const numberOf = (at: number) => String(at + 1).padStart(3, '0')

/** The texts of the day's motions. */
export const texts = {
  change: '同意变更市科协第五届委员会委员：一人更替。',
  report: '审议通过市科协第五届常务委员会工作报告。',
  election: '选举市科协第五届委员会副主席。',
}
const majority = [{ of: 'present', cmp: 'gt', num: 1, den: 2 }]

/**
 * An association of twelve and the plan of its plenary session `plenary`, as a secretariat sets it up before the day: a change of
 * members by hands, the report by open ballot, two chairs to be elected among three, two groups. Answers the secretariat's links.
 */
export async function setUp(world: World): Promise<void> {
  const { body: association } = await world.get('/v1/association')
  const bodies = [{ id: 'plenary', name: '全委会', kind: 'plenary', term: 5, seats: 12 }]
  const wanted = { ...association, bodies, themes: ['人才培养', '科学普及'], departments: ['学会部', '科普部'] }
  const candidates = [0, 1, 2].map((at) => ({ memberNo: numberOf(at), name: names[at], unit: '某某大学' }))
  const motion = (id: keyof typeof texts, more: object) => ({ id, text: texts[id], majority, ...more })
  const agenda = [
    {
      kind: 'deliberate',
      title: '审议变更委员的提议',
      motion: motion('change', {
        kind: 'roster-change',
        method: 'hands',
        changes: [{ op: 'replace', out: numberOf(11), in: coming, reason: '工作调动' }],
      }),
    },
    {
      kind: 'report',
      title: '常务委员会工作报告',
      motion: motion('report', { kind: 'report-approval', method: 'open' }),
    },
    {
      kind: 'deliberate',
      title: '选举副主席',
      motion: motion('election', { kind: 'election', method: 'open', candidates, seatsToFill: 2, writeIns: true }),
    },
    { kind: 'discuss', title: '分组讨论' },
  ]
  const groups = [
    {
      id: 'g1',
      name: '高校组',
      constituencies: ['university'],
      convener: numberOf(0),
      recorder: numberOf(2),
      room: '二楼会议室',
    },
    {
      id: 'g2',
      name: '企业组',
      constituencies: ['enterprise'],
      convener: numberOf(1),
      recorder: numberOf(3),
      room: '三楼会议室',
    },
  ]
  const rows = names.map((name, at) => ({
    memberNo: numberOf(at),
    name,
    unit: '某某大学',
    constituency: at % 2 === 0 ? 'university' : 'enterprise',
    position: 'member',
  }))
  const quorum = { of: 'entitled', cmp: 'gte', num: 2, den: 3 }
  const day = { id: 'plenary', body: 'plenary', number: 5, title: '五届五次全委会议', venue: '一楼报告厅' }
  const session = { ...day, date: today(), startsAt: '09:30', quorum, agenda, groups }
  await must(world.put('/v1/association', wanted))
  await must(world.post('/v1/members/import?body=plenary', rows))
  await must(world.put('/v1/plan', { association: wanted, sessions: [session] }))
  await must(world.post('/v1/staff', { subject: 'contact', role: 'host', name: '学会部联络员', department: '学会部' }))
}

/** Today, where the association is. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

async function must(answer: ReturnType<World['send']>): Promise<void> {
  const { status, text } = await answer
  if (status >= 300) throw new Error(`${status} ${text}`)
}
