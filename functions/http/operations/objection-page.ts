import * as z from 'zod'
import { ObjectionForm } from '../../domain/objection-form.ts'
import { Id } from '../../domain/text.ts'
import { form, isPage, member, operation } from '../operation.ts'

const served = { served: 'member', roles: member } as const
const one = { path: '/member/polls/{poll}/objection' as const, tags: ['Pages'] }
const params = z.object({ poll: Id })

export const readObjectionPage = operation(served, {
  ...one,
  method: 'get',
  operationId: 'readObjectionPage',
  summary: 'A result, and where a member objects to it or reads the answer',
  request: { params, query: z.object({ said: z.string().max(64).optional() }) },
  responses: { ...isPage(), 303: { description: "To the member's page: there is no result yet" } },
})

export const objectForm = operation(served, {
  ...one,
  method: 'post',
  operationId: 'objectForm',
  summary: 'Objects to a result from its page, without a script',
  description: 'What cannot be recorded is shown again with all that was typed. Pressed twice it is one objection.',
  request: { params, body: form(ObjectionForm) },
  responses: { 303: { description: 'Back to the page, which shows the objection' } },
})
