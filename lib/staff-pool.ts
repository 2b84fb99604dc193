import { AccountRecovery, Mfa, OAuthScope, UserPool, type UserPoolClient } from 'aws-cdk-lib/aws-cognito'
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core'
import { Construct } from 'constructs'

interface StaffPoolProps {
  /** Where the sign-in page sends the browser back to. */
  callback: string
  /** The first label of the hosted sign-in page's address, unique in the region; without one there is no such page. */
  signInDomain?: string | undefined
}

/**
 * Who the staff are, and nothing of what they may do: roles stand in `Main`, where no user can write them. Nobody signs up by
 * themselves. Members are not in it; they have personal links.
 */
export class StaffPool extends Construct {
  readonly pool: UserPool
  readonly client: UserPoolClient

  constructor(scope: Construct, id: string, { callback, signInDomain }: StaffPoolProps) {
    super(scope, id)
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      passwordPolicy: { minLength: 12, tempPasswordValidity: Duration.days(3) },
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.client = this.pool.addClient('Client', {
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [callback],
      },
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(1),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
    })
    if (signInDomain !== undefined) this.pool.addDomain('SignIn', { cognitoDomain: { domainPrefix: signInDomain } })
  }
}
