import * as z from 'zod'
import { NewBlock, Separation } from '../../domain/block.ts'
import { Motion } from '../../domain/motion.ts'
import { PageQuery } from '../../domain/page.ts'
import { Id } from '../../domain/text.ts'
import { VotingTurn } from '../../domain/voting-order.ts'
import { everybody, json, lists, operation, secretariat, shows } from '../operation.ts'

const tags = ['Motions']

export const blockMotions = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/sessions/{session}/blocks',
    tags,
    method: 'post',
    operationId: 'blockMotions',
    summary: 'Has several motions voted on at once',
    description:
      'They have the same method, quorum and majority, were never voted on, and none is a roster-change, an election or an amendment. The block is a motion: a poll is opened on it, and its result is that of each of them, with a resolution each.',
    request: { params: z.object({ session: Id }), body: json(NewBlock) },
    responses: { 201: shows(Motion, 'The block') },
  },
)

export const separateMotion = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/blocks/{block}/separate',
    tags,
    method: 'post',
    operationId: 'separateMotion',
    summary: 'Takes a motion out of a block, to be voted on by itself',
    description:
      'Before the block is voted on, or after it was lost. Where a single motion would stay, the block is withdrawn.',
    request: { params: z.object({ block: Id }), body: json(Separation) },
    responses: { 200: shows(Motion, 'The block as it is now') },
  },
)

export const readVotingOrder = operation(
  { served: 'reader', roles: everybody },
  {
    path: '/v1/sessions/{session}/voting-order',
    tags,
    method: 'get',
    operationId: 'readVotingOrder',
    summary: 'The votes that are still to be taken, in their order',
    description: 'Derived from the agenda, the amendments and the blocks; each says why it has its turn.',
    request: { params: z.object({ session: Id }), query: PageQuery },
    responses: { 200: lists(VotingTurn, 'The next vote first') },
  },
)
