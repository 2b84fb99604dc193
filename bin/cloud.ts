import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/**
 * Works in the cloud from here on: on this table, with your AWS credentials and region, found as the AWS CLI finds them and put
 * where the functions look for theirs, into the environment.
 */
export async function inTheCloud(table: string): Promise<void> {
  const { config } = new DynamoDBClient({})
  const [region, { accessKeyId, secretAccessKey, sessionToken }] = await Promise.all([
    config.region(),
    config.credentials(),
  ])
  Object.assign(process.env, {
    MAIN_TABLE: table,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken !== undefined && { AWS_SESSION_TOKEN: sessionToken }),
  })
}
