import { majority } from './meeting.ts'
import { filled } from './naive-election.ts'

/** A ballot as it is sent, and what its seat then says, in one text: the same for whatever is the same ballot. */
export interface Way {
  sent: object
  choice: string
}

/** A seat, as the list of ballots tells it. */
export interface Said {
  choice?: string
  choices?: string[]
  others?: string[]
}

interface Told {
  counts: Record<string, number>
  candidates?: { id: string; votes: number }[]
  scattered?: number
  status: string
  elected?: string[]
  runoff?: string[]
}

/** What histories of a vote vote on, worked out apart from the rules that they put to the test. */
export interface VoteKind {
  motion: (members: string[]) => object
  ways: (members: string[]) => Way[]
  said: (ballot: Said) => string
  /** The figures of the result to which a seat that says this adds one. */
  figures: (choice: string) => string[]
  counted: (result: Told) => Record<string, number>
  decided: (result: Told) => unknown
  /** What is decided where these seats, of all who were present, say this. */
  decides: (choices: string[], members: string[]) => unknown
}

const opinions = ['for', 'against', 'abstain']

/** A motion that more than half of those present have to be for. */
export const opinion: VoteKind = {
  motion: () => ({ kind: 'general', method: 'open', text: '甲', majority }),
  ways: () => opinions.map((choice) => ({ sent: { choice }, choice })),
  said: ({ choice }) => String(choice),
  figures: (choice) => (opinions.includes(choice) ? [choice] : []),
  counted: ({ counts }) => Object.fromEntries(opinions.map((choice) => [choice, counts[choice] ?? 0])),
  decided: ({ status }) => status,
  decides: (choices) => (choices.filter((one) => one === 'for').length * 2 > choices.length ? 'carried' : 'lost'),
}

const seats = 2
const standing = (members: string[]) => members.slice(0, 3)
const nobody = 'nobody'
const text = (names: string[]) => names.toSorted().join('、') || nobody
const namesIn = (choice: string) => (choice === nobody ? [] : choice.split('、'))

/** Three who stand for two seats, and other names. Names in another order, and a candidate written in, are the same ballot; a blank that is part of a name is not taken out of it. */
export const election: VoteKind = {
  motion: (members) => ({
    kind: 'election',
    method: 'open',
    text: '选举。',
    majority,
    candidates: standing(members).map((memberNo) => ({ memberNo, name: `委员${memberNo}` })),
    seatsToFill: seats,
    writeIns: true,
  }),
  ways: (members) => {
    const [a = '', b = '', c = ''] = standing(members)
    const lists: [string[], string[], string[]][] = [
      [[a, b], [], [a, b]],
      [[b, a], [], [a, b]],
      [[a], [], [a]],
      [[a], [`委 员${b}`], [a, b]],
      [[a], [`委员 ${b}`], [a, `委员 ${b}`]],
      [[], [`委员${a}`], [a]],
      [[c], ['张 三'], [c, '张三']],
      [[], ['张三'], ['张三']],
      [[a, b, c], [], [a, b, c]],
      [[], [], []],
    ]
    return lists.map(([choices, others, meant]) => ({ sent: { choices, others }, choice: text(meant) }))
  },
  said: ({ choice, choices = [], others = [] }) => choice ?? text([...choices, ...others]),
  figures: (choice) => {
    if (choice === 'not-voted') return []
    const names = namesIn(choice)
    if (names.length > seats) return ['invalid']
    return names.length === 0 ? ['abstain'] : ['for', ...names]
  },
  counted: ({ counts, candidates = [], scattered = 0 }) => ({
    ...Object.fromEntries([...opinions, 'invalid'].map((choice) => [choice, counts[choice] ?? 0])),
    ...Object.fromEntries(candidates.map(({ id, votes }) => [id, votes])),
    scattered,
  }),
  decided: ({ elected = [], runoff = [] }) => [elected.toSorted(), runoff.toSorted()],
  decides: (choices, members) => {
    const papers = choices.map((choice) => (choice === 'not-voted' ? null : namesIn(choice)))
    const threshold = { of: 'present', cmp: 'gt', num: 1, den: 2 } as const
    const size = { present: choices.length, entitled: choices.length + 1 }
    const { elected, tied } = filled({ candidates: standing(members), seats, papers, threshold, ...size })
    return [elected.toSorted(), tied.toSorted()]
  },
}
