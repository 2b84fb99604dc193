import { mostTries, trySpan } from '../domain/check-in-try.ts'
import { Refusal } from '../domain/refusal.ts'
import { clock } from './clock.ts'
import { db, mainTable } from './db.ts'
import { isConditional } from './items.ts'
import { keys } from './keys.ts'

/**
 * Counts a try at a session's code before it is judged, by one conditional write: of tries that come at once no more are judged
 * than of those that come one after the other. Refuses one too many, with the seconds to wait.
 */
export async function countTry(a: string, session: string, memberNo: string): Promise<void> {
  const now = clock.now()
  const { span, secondsLeft } = trySpan(now)
  try {
    await db.ask('UpdateItem', {
      TableName: mainTable(),
      Key: keys.checkInTries(a, session, memberNo, span),
      UpdateExpression: 'ADD tries :one SET #ttl = :ttl',
      ConditionExpression: 'attribute_not_exists(tries) OR tries < :most',
      ExpressionAttributeNames: { '#ttl': 'ttl' },
      ExpressionAttributeValues: {
        ':one': 1,
        ':most': mostTries,
        ':ttl': Math.ceil(now.getTime() / 1000) + secondsLeft,
      },
    })
  } catch (error) {
    if (!isConditional(error)) throw error
    throw new Refusal('too-many-tries', { retryAfter: secondsLeft })
  }
}
