/** What a block puts to the vote: the texts of its motions, numbered as they are read out. */
export const blockTextZh = (texts: readonly string[]) =>
  [`将下列${texts.length}项议案一并表决：`, ...texts.map((text, at) => `${at + 1}．${text}`)].join('\n')
