import * as z from 'zod'
import { Field, lines, sentOnceBy } from './form-field.ts'
import { Method } from './motion.ts'
import type { Threshold } from './threshold.ts'

/** The kinds of motion that are a text and nothing else; the others list changes or candidates. */
export const tabledKinds = ['general', 'report-approval'] as const

/** The conditions that bylaws name most often. 超过 is more than, 以上 includes the number itself. */
export const usualMajorities = {
  'entitled-half': { of: 'entitled', cmp: 'gt', num: 1, den: 2 },
  'present-half': { of: 'present', cmp: 'gt', num: 1, den: 2 },
  'entitled-two-thirds': { of: 'entitled', cmp: 'gte', num: 2, den: 3 },
  'present-two-thirds': { of: 'present', cmp: 'gte', num: 2, den: 3 },
} as const satisfies Record<string, Threshold>
type UsualMajority = keyof typeof usualMajorities

/** The usual majorities, in the order in which they are offered. */
export const usualMajorityNames = Object.keys(usualMajorities) as UsualMajority[]

/** What the form sends that tables a motion. */
export const TablingForm = z.object({
  key: Field.describe(sentOnceBy),
  text: Field,
  kind: Field,
  method: Field,
  majority: Field,
})
export type TablingForm = z.infer<typeof TablingForm>

/** The motion that a form says, to be judged as the API judges it; whatever was not chosen from what is offered is left out. */
export function motionIn({ text, kind, method, majority }: TablingForm): object {
  const chosen = usualMajorityNames.find((name) => name === majority)
  return {
    kind: tabledKinds.find((one) => one === kind),
    text: lines(text).trim(),
    method: Method.safeParse(method).data,
    majority: chosen === undefined ? [] : [usualMajorities[chosen]],
  }
}
