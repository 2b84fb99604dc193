/** Why a suggestion is likely the same matter as another; without a shared word, it is the wording as a whole. */
const reason = (shares: readonly string[]) => (shares.length > 0 ? `共有：${shares.join('、')}` : '用词相近')

const method = (voters: number) =>
  `参照用词最相近的以往建议（主题和主办单位各取最近的${voters}件），按相近程度加权计票；理由列在各项之下。仅供参考，由秘书处决定。`

export const searchZh = { reason, method }

/** What is said of suggestions that are like another. */
export type SearchWords = typeof searchZh
