import type { IGrantable } from 'aws-cdk-lib/aws-iam'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'

/** The key that members' tokens are signed with. It is made in the cloud and known to nobody; a new one signs everybody out. */
export class TokenKey extends Construct {
  private readonly secret: Secret

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.secret = new Secret(this, 'Secret', {
      description: "Signs and verifies members' tokens",
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    })
  }

  /** What a function's environment names it by. */
  get environment() {
    return { TOKEN_KEY_SECRET: this.secret.secretArn }
  }

  /** Lets a function read it. */
  grantRead(grantee: IGrantable): void {
    this.secret.grantRead(grantee)
  }
}
