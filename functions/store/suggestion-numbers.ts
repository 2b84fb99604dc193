import type { Session } from '../domain/session.ts'
import { nameOf } from '../domain/suggestion-id.ts'
import { db, mainTable } from './db.ts'
import { keys } from './keys.ts'

/**
 * The next names in a session, each given once. They are taken before what they name is written: who dies in between leaves a
 * gap in the numbers, never two of one number.
 */
export async function takeNames(a: string, session: Session, count: number): Promise<{ id: string; number: string }[]> {
  const { Attributes } = await db.ask('UpdateItem', {
    TableName: mainTable(),
    Key: keys.suggestionCounter(a, session.id),
    UpdateExpression: 'ADD taken :count',
    ExpressionAttributeValues: { ':count': count },
    ReturnValues: 'UPDATED_NEW',
  })
  const first = Number(Attributes?.taken) - count + 1
  return Array.from({ length: count }, (_, index) => nameOf(session, first + index))
}
