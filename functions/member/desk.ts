import type { Association } from '../domain/association.ts'
import type { Group } from '../domain/group.ts'
import type { KeptSuggestion } from '../domain/suggestion.ts'
import { formOf, type SuggestionForm } from '../domain/suggestion-form.ts'
import { isAmendable } from '../domain/suggestion-move.ts'
import { MemberNo } from '../domain/text.ts'
import { whoseOf } from '../http/whose.ts'
import type { Writing } from '../pages/suggestion/writing.tsx'
import { groupsOf } from '../store/groups.ts'
import { membersByNo } from '../store/members.ts'
import { session } from '../store/sessions.ts'
import { isRecorder } from '../store/suggestions.ts'

interface Writer {
  association: string
  id: string
}

/** Whether somebody can change its words now: one of its proposers, or who keeps the record of its group. */
export const amends = async (writer: Writer, draft: KeptSuggestion): Promise<boolean> =>
  isAmendable(draft) && (draft.proposers.includes(writer.id) || isRecorder(writer, draft))

/** The group that somebody writes for: the one named, else whose record they keep, else the one that they belong to. */
const groupFor = (groups: Group[], memberNo: string, named: string | undefined) =>
  groups.find(({ id }) => id === named) ??
  groups.find(({ recorder }) => recorder === memberNo) ??
  groups.find(({ members, observers }) => [...members, ...observers].some((person) => person.memberNo === memberNo))

/**
 * All that a page needs on which a suggestion is written: for a session, or of a draft in it. `form` is what was sent and is
 * shown again; without it, what stands, or an empty form.
 */
export async function deskOf(
  { association: a, id }: Writer,
  { themes, priorities }: Association,
  sessionId: string,
  draft: KeptSuggestion | undefined,
  form: SuggestionForm | undefined,
): Promise<Writing> {
  const [{ title }, groups] = await Promise.all([session(a, sessionId), groupsOf(a, sessionId)])
  const group = groupFor(groups, id, form?.group || draft?.group)
  const others = [form?.proposers ?? [], draft?.proposers ?? [], draft?.invited ?? []].flat()
  const people = await peopleOf(a, group, others)
  const records = group?.recorder === id && (draft === undefined || !draft.proposers.includes(id))
  return {
    session: { id: sessionId, title },
    form: form ?? formOf(draft ?? { group: group?.id, proposers: records ? [] : [id] }),
    choices: {
      groups: groups.map((one) => ({ value: one.id, name: one.name })),
      themes: themes.map((theme) => ({ value: theme, name: theme })),
      priorities: priorities.map((priority) => ({ value: priority.id, name: priority.title })),
      people,
      self: records ? undefined : id,
    },
    draft: draft && { id: draft.id, number: draft.number },
    writer: whoseOf({ association: a, id }),
    submits: !records,
  }
}

/** Whoever may be asked to sign: the people of the group, and whoever is named already. */
async function peopleOf(a: string, group: Group | undefined, named: readonly string[]) {
  const own = [...(group?.members ?? []), ...(group?.observers ?? [])]
  const numbers = named.filter((memberNo) => MemberNo.safeParse(memberNo).success)
  const strangers = numbers.filter((memberNo) => own.every((person) => person.memberNo !== memberNo))
  const known = await membersByNo(a, strangers)
  return [...own, ...[...known.values()].map(({ memberNo, name }) => ({ memberNo, name }))]
}
