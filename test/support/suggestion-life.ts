import type { Association } from '../../functions/domain/association.ts'
import type { KeptSuggestion } from '../../functions/domain/suggestion.ts'
import { moved } from '../../functions/domain/suggestion-move.ts'
import type { MoveBody, SuggestionMove } from '../../functions/domain/suggestion-moves.ts'
import { begun } from '../../functions/domain/suggestion-relations.ts'
import { instant } from '../../functions/store/clock.ts'
import type { Chance } from './chance.ts'
import type { OwedRecord } from './owed-record.ts'

/** What a discussion's association has. */
const departments = ['办公室', '学会部', '科普部'] as const
const themes = ['科学普及', '人才培养'] as const

const dayLength = 24 * 3600_000
const daysOn = (days: number, from = instant()) => new Date(Date.parse(from) + days * dayLength).toISOString()
const daysUntil = (later: string) => Math.round((Date.parse(later) - Date.parse(instant())) / dayLength)

/** The same hour some months on, or on the last day of that month. */
function monthsOn(count: number): string {
  const now = new Date(instant())
  const later = new Date(now)
  later.setUTCMonth(now.getUTCMonth() + count)
  return (later.getUTCDate() < now.getUTCDate() ? new Date(later.setUTCDate(0)) : later).toISOString()
}

/** The end of a working day in China. */
const endOf = (day: string) => `${day}T09:30:00.000Z`

interface Promised {
  id: string
  dueAt: string
}

const by = 'secretariat:office'

/** One suggestion of a discussion in the hands of a secretariat that leaves things to chance, and keeps a record of what is owed to it. */
export class SuggestionLife {
  /** As it is now; whoever keeps it puts it here as it was read before the next step. */
  suggestion: KeptSuggestion
  private host: string = departments[0]
  private dueAt = ''
  private promises: Promised[] = []
  /** The co-host whose opinion is owed. */
  private coHost: string | undefined
  private rounds = 0

  constructor(
    name: { id: string; number: string },
    private readonly association: Association,
    private readonly chance: Chance,
    private readonly record: OwedRecord,
  ) {
    const matter = { session: 's', group: 'g1', title: '题', situation: '无', proposal: '无', proposers: ['001'] }
    this.suggestion = begun({ ...matter, ...name, theme: chance.oneOf(themes), by, at: instant() })
  }

  /** What happens to it, from its first day on: each step answers how many days it is until the next. */
  *steps(): Generator<number, void> {
    const { chance } = this
    this.move('submit', {})
    if (chance.is(50)) yield chance.between(1, 6)
    if (chance.is(6)) return this.move('decline', { reason: '无' })
    this.move('accept', {})
    if (chance.is(8)) return this.move('explain', { text: '已说明', signer: '徐' })
    this.assign()
    if (chance.is(10)) {
      yield chance.between(1, 5)
      this.move('hand-back', { reason: '不属于本部门职责' })
      this.record.settled(this.suggestion.id, 'answer')
      this.heardCoHost()
      yield chance.between(1, 5)
      this.assign()
    }
    if (chance.is(15)) {
      yield this.around(this.dueAt, -12, 3)
      this.extend()
    }
    if (this.coHost !== undefined && chance.is(50)) {
      yield this.around(this.dueAt, -25, -3)
      this.move('opine', { department: this.coHost, text: '同意' })
      this.heardCoHost()
    }
    do {
      if (chance.is(6)) return
      yield this.around(this.dueAt, -60, 12)
      this.answer()
      yield chance.between(1, 6)
    } while (this.isUnsatisfied())
    yield* this.keeping()
    if (this.promises.length === 0 && chance.is(80)) this.move('close', {})
  }

  private *keeping(): Generator<number, void> {
    const { chance } = this
    for (const { id: promise, dueAt } of this.promises.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))) {
      if (chance.is(8)) return
      yield this.around(dueAt, -25, 12)
      if (chance.is(10)) this.move('keep-promise', { promise, done: false })
      this.move('keep-promise', { promise, done: true })
      this.record.settled(this.suggestion.id, promise)
      this.promises = this.promises.filter(({ id }) => id !== promise)
    }
  }

  private move = <M extends SuggestionMove>(move: M, body: MoveBody<M>): void => {
    const { association } = this
    this.suggestion = moved(this.suggestion, move, body, {
      actor: { role: 'secretariat' },
      by,
      at: instant(),
      association,
    })
  }

  /** Days from now until some days before or after an instant; tomorrow at the earliest. */
  private around = (at: string, least: number, most: number) =>
    Math.max(1, daysUntil(at) + this.chance.between(least, most))

  private owes(dueAt: string): void {
    this.dueAt = dueAt
    this.record.owes({ suggestion: this.suggestion.id, what: 'answer', department: this.host, dueAt })
  }

  private assign(): void {
    const { chance } = this
    this.host = chance.oneOf(departments)
    const [wanted, dueAt] = this.until(instant(), chance.between(5, 60))
    const coHosts = departments.filter((name) => name !== this.host && chance.is(10)).slice(0, 1)
    const opinionDates = coHosts.map((department) => ({ department, dueAt: daysOn(chance.between(1, 9) / 10) }))
    this.move('assign', { host: this.host, coHosts, opinionDates, ...wanted })
    for (const { department, dueAt: by } of opinionDates)
      this.record.owes({ suggestion: this.suggestion.id, what: 'opinion', department, dueAt: by })
    this.coHost = coHosts[0]
    this.owes(dueAt)
  }

  private extend(): void {
    const [wanted, dueAt] = this.until(this.dueAt, this.chance.between(3, 20))
    this.move('extend', { reason: '需跨部门协调', ...wanted })
    this.owes(dueAt)
  }

  /** How a date is asked for, and when that is: so many working days on, an hour of any day, or, from now, nothing said. */
  private until(from: string, days: number): [{ dueAt?: string; workingDays?: number }, string] {
    const { chance, record } = this
    if (chance.is(45)) return [{ workingDays: days }, endOf(record.workingDaysOn(from, days))]
    const dueAt = daysOn(days + chance.between(1, 9) / 10, from)
    return from === instant() && chance.is(30) ? [{}, endOf(record.workingDaysOn(monthsOn(3), 0))] : [{ dueAt }, dueAt]
  }

  private answer(): void {
    const { chance } = this
    this.rounds++
    this.move('start', {})
    const kind = chance.oneOf(['A', 'B', 'B', 'C'])
    const count = kind === 'B' ? chance.between(1, 2) : 0
    const promises = Array.from({ length: count }, () => ({ text: '完成', dueAt: daysOn(chance.between(2, 70) + 0.4) }))
    const opinions = this.coHost === undefined ? [] : [{ department: this.coHost, text: '同意' }]
    this.move('reply', { class: kind, text: '答复', signer: '徐', promises, opinions })
    this.record.settled(this.suggestion.id, 'answer')
    this.heardCoHost()
    this.promises = promises.map(({ dueAt }, index) => ({ id: `${this.rounds}-${index + 1}`, dueAt }))
    for (const { id: what, dueAt } of this.promises)
      this.record.owes({ suggestion: this.suggestion.id, what, department: this.host, dueAt })
  }

  private heardCoHost(): void {
    this.record.settled(this.suggestion.id, 'opinion')
    this.coHost = undefined
  }

  /** Whether whoever proposed it, asked, wants it to be worked on again. */
  private isUnsatisfied(): boolean {
    const satisfied = !this.chance.is(12)
    this.move('feedback', { satisfied })
    if (satisfied) return false
    this.forgetPromises()
    const month = monthsOn(1)
    this.owes(`${this.record.workingDaysOn(month, 0)}${month.slice(10)}`)
    return true
  }

  private forgetPromises(): void {
    for (const { id } of this.promises) this.record.settled(this.suggestion.id, id)
    this.promises = []
  }
}
