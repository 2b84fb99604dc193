/** A text of a generated corpus; two of the same matter say it in other words. */
export interface Generated {
  matter: number
  title: string
  situation: string
  proposal: string
}

type Random = () => number

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const list = (words: string, by = ' ') => words.split(by)

/** Ways to say the same, each a list; a matter is one of each, a text one way of each. */
interface Grammar {
  places: string[]
  objects: string[][]
  faults: string[][]
  measures: string[][]
  filler: string[]
  title: ((place: string, object: string, fault: string, measure: string) => string)[]
  situation: ((place: string, object: string, fault: string) => string)[]
  proposal: ((object: string, measure: string) => string)[]
  between: string
}

const syllables = list('青 云 河 桥 石 林 湖 沙 龙 江 梅 溪 松 泉 岭 塘 洲 港 柳 枫 金 玉 白 南 北 东 西 平 安 和')
const sides = list('路 街道 社区 小区 镇 村 大道 公园 广场 园区 中学 小学 医院 片区')

const zh: Grammar = {
  places: syllables.flatMap((one) => syllables.flatMap((other) => sides.map((side) => `${one}${other}${side}`))),
  objects: list(
    '人才公寓/引进人才住房 公交线路/公交车 停车位/停车场 老旧电梯/旧楼电梯 污水管网/排污管道 科普场馆/科技馆 充电桩/充电设施 幼儿园学位/入园名额 养老食堂/老年助餐点 农产品冷库/冷链仓库 人行天桥/过街天桥 河道护栏/河边栏杆 健身器材/体育设施 垃圾分类点/垃圾投放站 图书室/农家书屋 路灯/照明灯 学术交流平台/学术交流活动 科研仪器/大型设备 高龄津贴/老人补贴 噪声/噪音 油烟/餐饮烟气 自来水/供水 职称评审/职称申报 创业贷款/创业融资 博士后工作站/博士后平台',
  ).map((one) => one.split('/')),
  faults: list(
    '数量不足/远远不够 年久失修/多年没有维修 管理混乱/无人管理 收费过高/费用太贵 布局不合理/分布不均 审批太慢/手续繁琐 存在安全隐患/容易出事故 影响居民休息/扰民严重 信息不公开/群众不知情 闲置浪费/没有用起来 标准不统一/各有各的标准 服务态度差/工作人员不耐烦',
  ).map((one) => one.split('/')),
  measures: list(
    '增加财政投入/加大资金支持 纳入年度计划/列入明年工作 委托第三方运营/引入社会力量 建立联席机制/由多部门会商 开展专项整治/集中治理 制定管理办法/出台实施细则 试点后推广/先行先试 公开办理进度/定期公布结果 建设信息平台/开发小程序 组织志愿服务/发动志愿者',
  ).map((one) => one.split('/')),
  filler: [
    '近年来群众对此反映较多，各方面都很关心。',
    '调研中基层同志也多次提到，希望引起重视。',
    '据了解兄弟城市已有成熟经验，可以借鉴。',
    '这件事关系民生，关系我市高质量发展大局。',
    '有关部门做了不少工作，但与期盼还有差距。',
    '我们走访了二十余户居民，座谈了三次。',
    '目前的做法主要依据几年前的文件，已不适应形势。',
  ],
  title: [
    (place, object, _, measure) => `关于${place}${object}${measure}的建议`,
    (place, object, fault) => `${place}${object}${fault}`,
    (place, object, fault, measure) => `针对${place}${object}${fault}，建议${measure}`,
  ],
  situation: [
    (place, object, fault) => `目前，${place}的${object}${fault}，群众意见很大。`,
    (place, object, fault) => `${place}一带${object}${fault}的问题长期没有解决。`,
    (place, object, fault) => `我们在${place}调研时发现，${object}${fault}。`,
  ],
  proposal: [
    (object, measure) => `建议${measure}，切实解决${object}问题。`,
    (object, measure) => `希望市里就${object}${measure}，明确责任单位和时限。`,
  ],
  between: '',
}

const trees = list(
  'Ash Birch Cedar Dale Elm Fern Glen Hazel Ivy Juniper Kings Larch Maple North Oak Pine Queens River Stone',
)
const owners = list(
  'Abbey Bell Crown Duke Earl Friar Guild Hunter Iron Jester Knight Lion Mason Nun Oxford Prior Quarry Raven Saint',
)
const corners = list('street lane park square bridge school library station market harbour')

const en: Grammar = {
  places: trees.flatMap((one) => owners.flatMap((other) => corners.map((corner) => `${one} ${other} ${corner}`))),
  objects: list(
    'talent apartments/housing for recruits,bus service/bus route,parking spaces/car park,broken lifts/old lifts,drainage pipes/sewer pipes,science museum/science centre,charging points/chargers,nursery places/kindergarten places,street lamps/street lighting,research equipment/laboratory instruments,cycle path/bike lane,public toilets/lavatories',
    ',',
  ).map((one) => one.split('/')),
  faults: list(
    'too few/not enough,never repaired/in bad repair,badly managed/nobody in charge,too expensive/costs too much,unsafe/cause accidents,noisy at night/disturb sleep,standing idle/hardly used',
    ',',
  ).map((one) => one.split('/')),
  measures: list(
    'more funding/more money,a place in next year’s plan/a line in the coming plan,a pilot first/a trial,published progress/open reports,volunteers/voluntary help,clear rules/a regulation',
    ',',
  ).map((one) => one.split('/')),
  filler: [
    'Many residents have told us so this year.',
    'Other cities have good experience that we could use.',
    'The departments have done much, but more is expected.',
    'We visited twenty households and held three meetings.',
  ],
  title: [
    (place, object, fault) => `${place}: ${object} ${fault}`,
    (place, object, _, measure) => `Proposal on ${object} at ${place}: ${measure}`,
  ],
  situation: [
    (place, object, fault) => `At ${place} the ${object} are ${fault}.`,
    (place, object, fault) => `People around ${place} complain of ${object}: ${fault}.`,
  ],
  proposal: [
    (object, measure) => `We propose ${measure} for the ${object}.`,
    (object, measure) => `The city should see to the ${object}, with ${measure}.`,
  ],
  between: ' ',
}

/**
 * `count` texts, four of five in Chinese, the same for the same seed. Of ten matters two are said twice, one in each language: the same place,
 * object, fault and measure, mostly in other words, among other sentences.
 */
export function corpus(count: number, seed: number): Generated[] {
  const random = seeded(seed)
  const texts: Generated[] = []
  for (let matter = 0; texts.length < count; matter++) {
    const grammar = matter % 5 === 4 ? en : zh
    const about = matterIn(grammar, random)
    for (let time = 0; time < (matter % 10 === 0 || matter % 10 === 4 ? 2 : 1); time++)
      texts.push({ matter, ...worded(grammar, about, random) })
  }
  return texts.slice(0, count)
}

const oneOf = <T>(all: readonly T[], random: Random) => all[Math.floor(random() * all.length)] as T

const matterIn = (grammar: Grammar, random: Random) => ({
  place: oneOf(grammar.places, random),
  object: oneOf(grammar.objects, random),
  fault: oneOf(grammar.faults, random),
  measure: oneOf(grammar.measures, random),
})

function worded(grammar: Grammar, about: ReturnType<typeof matterIn>, random: Random) {
  const said = () => ({
    object: oneOf(about.object, random),
    fault: oneOf(about.fault, random),
    measure: oneOf(about.measure, random),
  })
  const [first, then, last] = [said(), said(), said()]
  const filler = () => oneOf(grammar.filler, random)
  return {
    title: oneOf(grammar.title, random)(about.place, first.object, first.fault, first.measure),
    situation: [filler(), oneOf(grammar.situation, random)(about.place, then.object, then.fault), filler()].join(
      grammar.between,
    ),
    proposal: [oneOf(grammar.proposal, random)(last.object, last.measure), filler()].join(grammar.between),
  }
}
