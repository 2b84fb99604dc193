import type { Role } from '../domain/caller.ts'

const roles: Record<Role, string> = {
  secretariat: '秘书处',
  leader: '领导',
  auditor: '监督人员',
  host: '部门联系人',
  member: '委员',
}

export const staffSignInZh = {
  title: '工作人员登录',
  enter: '登录',
  what: '秘书处、领导、监督人员和部门联系人在此登录。登录页面由身份服务提供，密码只在那里输入。',
  members: '委员不在此登录，请打开秘书处发给您的个人链接。',
  none: '这里没有配置登录页面，请与管理员联系。',
  said: {
    denied: '登录已取消，您尚未登录。',
    again: '这次登录没有完成：时间过长、页面重复打开，或不是在同一浏览器中进行的。请重新登录。',
    unavailable: '身份服务没有正常答复，您尚未登录。请稍后再试；一直不行的，请与管理员联系。',
    out: '您已退出登录。',
  },
  stranger: {
    title: '账号尚未登记',
    what: '您的账号通过了验证，但还没有协会给它分配工作角色。请把下面的账号编号告诉秘书处，登记后再登录。',
    subject: '账号编号',
    other: '换一个账号登录',
  },
  refused: {
    first: '请先登录',
    staffOnly: '这一页供工作人员使用。',
    closed: '这一页不对您开放',
    signedIn: (role: string, name?: string) => `您登录的身份是${name && name !== role ? `${name}（${role}）` : role}。`,
    other: '退出并换人登录',
  },
  roles,
  as: '已登录：',
  out: '退出登录',
}

/** What signing in and out says to the staff. */
export type StaffSignInWords = typeof staffSignInZh
