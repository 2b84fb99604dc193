import { AccountRecovery, Mfa, OAuthScope, UserPool, type UserPoolClient } from 'aws-cdk-lib/aws-cognito'
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core'
import { Construct } from 'constructs'

interface StaffPoolProps {
  /** Where everything answers: the sign-in page sends browsers back there. */
  url: string
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
  /** What tells the function of the sign-in page where the hosted one is; nothing where there is none. */
  readonly signIn: Record<string, string>

  constructor(scope: Construct, id: string, { url, signInDomain }: StaffPoolProps) {
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
        // The console is where a script's token is fetched by hand: its code is changed by nobody else.
        callbackUrls: [`${url}/sign-in/callback`, `${url}/docs`],
        logoutUrls: [`${url}/sign-in`],
      },
      // A meeting's day. Roles are looked up at each call, so that a dismissal does not wait for it.
      accessTokenValidity: Duration.hours(12),
      refreshTokenValidity: Duration.days(1),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
    })
    this.signIn = signInDomain === undefined ? {} : this.hosted(signInDomain, url)
  }

  /** The hosted sign-in page: its endpoints, and the address that signs out there and comes back to ours. */
  private hosted(domainPrefix: string, url: string): Record<string, string> {
    const at = this.pool.addDomain('SignIn', { cognitoDomain: { domainPrefix } }).baseUrl()
    const left = `client_id=${this.client.userPoolClientId}&logout_uri=${url}/sign-in`
    return {
      AUTHORIZE_URL: `${at}/oauth2/authorize`,
      TOKEN_URL: `${at}/oauth2/token`,
      LOGOUT_URL: `${at}/logout?${left}`,
    }
  }
}
