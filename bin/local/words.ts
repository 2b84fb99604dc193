import type { Language } from '../../functions/words/language.ts'
import type { FirstRole } from './access.ts'

/** What the first of each role is called in an association that runs here. */
export const staffNames: Record<FirstRole, string> = { secretariat: '秘书处', leader: '领导', auditor: '监票人' }

/** What an association is called that was created without a name. */
export const names = { demo: '市科学技术协会', empty: '我的协会' }

interface Links {
  seconds: string
  cockpit: string
  console: string
  leader: string
  member?: string | undefined
  department?: string | undefined
  screen?: string | undefined
}

/** Columns that a label takes in a terminal: a Chinese character takes two. */
const width = (label: string) => [...label].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0)

/** A line for each link that there is, the links under each other. */
function lines(links: [label: string, link: string | undefined][]): string[] {
  const widest = Math.max(...links.map(([label]) => width(label)))
  return links.flatMap(([label, link]) =>
    link === undefined ? [] : [`  ${label}${' '.repeat(widest - width(label))}  ${link}`],
  )
}

/** What is printed once the server answers: Chinese first, then English. */
export const ready = ({ seconds, cockpit, console, leader, member, department, screen }: Links): string =>
  [
    `Plenum 已就绪（${seconds} 秒）。按 Ctrl-C 结束。`,
    ...lines([
      ['会务台（秘书处）', cockpit],
      ['接口控制台（秘书处）', console],
      ['委员（个人链接）', member],
      ['领导', leader],
      ['部门联系人', department],
      ['会场大屏', screen],
    ]),
    '',
    `Plenum is ready (${seconds} s). Press Ctrl-C to stop.`,
    ...lines([
      ["Secretariat's cockpit", cockpit],
      ['API console (secretariat)', console],
      ['A member (personal link)', member],
      ['A leader', leader],
      ["A department's contact", department],
      ['The hall screen', screen],
    ]),
  ].join('\n')

/** What is printed where the server cannot start. */
export const failures = {
  portInUse: (port: number) =>
    `端口 ${port} 已被占用。请用另一个端口，例如：PORT=${port + 1} npm start\nPort ${port} is in use. Choose another: PORT=${port + 1} npm start`,
  port: (given: string) => `PORT 不是端口号：${given}\nPORT is not a port number: ${given}`,
  demo: (given: string) => `DEMO 只能是 on 或 off：${given}\nDEMO is on or off: ${given}`,
}

/** The page on which a browser of the staff signs in locally. */
export const signInWords: Record<Language, { title: string; what: string; enter: string }> = {
  zh: {
    title: '本机登录',
    what: '这个链接只在本机有效，服务结束后作废。正式部署时，工作人员通过身份服务登录。',
    enter: '进入',
  },
  en: {
    title: 'Sign in on this machine',
    what: 'This link works on this machine only, until the server stops. Once deployed, staff sign in with the identity provider.',
    enter: 'Enter',
  },
}

/** The page of the local identity provider. */
export const providerWords: Record<
  Language,
  { title: string; what: string; person: (name: string, role: string, department?: string) => string; cancel: string }
> = {
  zh: {
    title: '以谁的身份登录？',
    what: '本机登录不用密码，只供本机试用。正式部署时，这里是身份服务的登录页面。',
    person: (name, role, department) => `${name}（${department ?? role}）`,
    cancel: '取消登录',
  },
  en: {
    title: 'Sign in as whom?',
    what: 'On this machine there is no password: it is for trying things out. Once deployed, the identity provider shows its sign-in page here.',
    person: (name, role, department) => `${name} (${department ?? role})`,
    cancel: 'Do not sign in',
  },
}

/** What `npm run associate` says when it cannot do what it was asked. */
export const associateWords = {
  usage: `用法 Usage:
  npm run associate -- --name NAME --local
      在本机运行的服务中新建一个协会，输出地址和令牌
      Adds an association to the server that runs here; prints its address and tokens
  npm run associate -- --name NAME --table TABLE --issuer ISSUER --subject SUB --secretary NAME
      用当前 AWS 凭证在云端新建一个协会及其首位秘书处人员（SUB 为其在身份服务中的 sub）
      Creates an association and its first secretary in the cloud, with your AWS credentials (SUB: their sub at the issuer)`,
  notRunning:
    '本目录没有正在运行的服务，请先运行 npm start。\nNo server runs from this directory. Run npm start first.',
}

/** What `npm run recount-summaries` says. */
export const recountWords = {
  usage: `用法 Usage:
  npm run recount-summaries -- --local [--association ID] [--repair]
      逐件重新清点本机服务中的意见建议，与随写随记的数目核对；--repair 按清点结果更正
      Counts the suggestions of the server that runs here one by one and compares with the counts kept by the writes; --repair mends them
  npm run recount-summaries -- --table TABLE [--association ID] [--repair]
      同上，用当前 AWS 凭证清点云端的表。请在没有人办理的时候更正
      The same for a table in the cloud, with your AWS credentials. Repair in a quiet hour`,
  right: (association: string, suggestions: number) =>
    `${association}: 意见建议${suggestions}件，全部相符 / ${suggestions} suggestions, all counts are right`,
  wrong: (association: string, suggestions: number, differences: number) =>
    `${association}: 意见建议${suggestions}件，${differences}处不符 / ${suggestions} suggestions, ${differences} differences`,
  mended: '已更正 / mended',
}
