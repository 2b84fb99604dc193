import * as z from 'zod'
import { EffectResolution, Motion, MotionPatch, NewMotion } from '../../domain/motion.ts'
import { PageQuery } from '../../domain/page.ts'
import { NewPoll, Poll } from '../../domain/poll.ts'
import { Id } from '../../domain/text.ts'
import { everybody, json, lists, operation, secretariat, shows } from '../operation.ts'

const tags = ['Motions']
const ofSession = { path: '/v1/sessions/{session}/motions' as const, tags }
const ofMotion = { path: '/v1/motions/{motion}' as const, tags }
const sessionId = z.object({ session: Id })
const motionId = z.object({ motion: Id })

export const tableMotion = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...ofSession,
    method: 'post',
    operationId: 'tableMotion',
    summary: 'Tables a motion',
    description:
      'A roster-change lists its changes; they are made by the decision itself. An election lists its candidates and how many seats it fills: as many is 等额, more is 差额; its thresholds are what each of them has to pass. Thresholds are exact fractions. An amendment names the motion that it `amends` and the whole text that this is to say (`amendedText`), beside its own wording; it is decided before its motion and, carried, changes its text. Of several, `order` says which goes furthest.',
    request: { params: sessionId, body: json(NewMotion) },
    responses: { 201: shows(Motion, 'The motion as tabled') },
  },
)

export const listMotions = operation(
  { served: 'reader', roles: everybody },
  {
    ...ofSession,
    method: 'get',
    operationId: 'listMotions',
    summary: 'The motions of a session',
    request: { params: sessionId, query: PageQuery },
    responses: { 200: lists(Motion, 'Motions by id') },
  },
)

export const readMotion = operation(
  { served: 'reader', roles: everybody },
  {
    ...ofMotion,
    method: 'get',
    operationId: 'readMotion',
    summary: 'A motion, its polls and what it did',
    request: { params: motionId },
    responses: { 200: shows(Motion, 'The motion') },
  },
)

export const amendMotion = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...ofMotion,
    method: 'patch',
    operationId: 'amendMotion',
    summary: 'Amends a motion that was never voted on, or withdraws it',
    request: { params: motionId, body: json(MotionPatch) },
    responses: { 200: shows(Motion, 'The motion as it is now') },
  },
)

export const openPoll = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/motions/{motion}/polls',
    tags: ['Polls'],
    method: 'post',
    operationId: 'openPoll',
    summary: 'Opens a poll on a motion',
    description:
      'Freezes who may vote: the seats of the roster of this instant, and who of them is present. One open poll a session; quorum is checked again. A lost or void poll can be followed by a new round; of an election, that is a runoff among the tied, or a vote on the seats that are left. With `opensAt` in the future it is `scheduled`: it opens by itself then, with who is there then, or is `refused` and says why. With `seconds` or `closesAt` it closes by itself, within about a second.',
    request: { params: motionId, body: json(NewPoll) },
    responses: { 201: shows(Poll, 'The poll, open or scheduled') },
  },
)

export const resolveEffect = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/motions/{motion}/effect',
    tags,
    method: 'post',
    operationId: 'resolveEffect',
    summary: 'Carries out a roster-change, or what an election decided, whose effect was refused',
    description:
      'When a carried roster-change no longer fitted the roster, its result stands and its effect was refused. After putting the roster right, or leaving out the changes that no longer apply (`without`, by their places from 0), it is carried out here.',
    request: { params: motionId, body: json(EffectResolution) },
    responses: { 200: shows(Motion, 'The motion with its effect') },
  },
)
