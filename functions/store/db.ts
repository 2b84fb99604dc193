import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

let client: DynamoDBDocumentClient | undefined

/** The one client of this process. In a Lambda the region and role come from its environment; locally the endpoint does. */
export function db(): DynamoDBDocumentClient {
  client ??= DynamoDBDocumentClient.from(
    new DynamoDBClient(
      process.env.DYNAMODB_ENDPOINT
        ? {
            endpoint: process.env.DYNAMODB_ENDPOINT,
            region: 'local',
            credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
          }
        : {},
    ),
    // Maps go by people's own words, such as a member's number: one called `constructor` makes no class of its map.
    { marshallOptions: { removeUndefinedValues: true, convertClassInstanceToMap: true } },
  )
  return client
}

/** The name of the table `Main`. */
export function mainTable(): string {
  const name = process.env.MAIN_TABLE
  if (!name) throw new Error('MAIN_TABLE is not set: it names the DynamoDB table')
  return name
}
