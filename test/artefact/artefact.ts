import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Template {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into resources of every shape
  Resources: Record<string, { Type: string; Properties: any; Metadata?: Record<string, string> }>
}

/** One function as it would be deployed. */
export interface DeployedFunction {
  id: string
  name: string
  folder: string
  /** Its environment: literal values, and null where the cloud fills one in. */
  environment: Record<string, string | null>
}

/** What `cdk synth` makes, without a network or credentials: the template, the bundles, and which route leads where. */
export class Artefact {
  readonly folder = mkdtempSync(join(tmpdir(), 'plenum-artefact-'))
  readonly resources: Template['Resources']

  constructor() {
    const { PATH = '', HOME = '' } = process.env
    const cdk = join('node_modules', '.bin', 'cdk')
    execFileSync(cdk, ['synth', '--quiet', '--no-notices', '--output', this.folder, '--context', 'stage=artefact'], {
      env: { PATH, HOME, CDK_DISABLE_CLI_TELEMETRY: 'true', AWS_EC2_METADATA_DISABLED: 'true' },
      stdio: 'pipe',
    })
    const template: Template = JSON.parse(readFileSync(join(this.folder, 'Plenum-artefact.template.json'), 'utf8'))
    this.resources = template.Resources
  }

  get functions(): DeployedFunction[] {
    return Object.entries(this.resources)
      .filter(([, { Type }]) => Type === 'AWS::Lambda::Function')
      .map(([id, { Properties, Metadata }]) => ({
        id,
        name: Properties.Description.replace('Plenum: ', ''),
        folder: join(this.folder, Metadata?.['aws:asset:path'] ?? ''),
        environment: Object.fromEntries(
          Object.entries(Properties.Environment.Variables).map(([name, value]) => [
            name,
            typeof value === 'string' ? value : null,
          ]),
        ),
      }))
  }

  /** Each route's key with the logical id of the function that its integration invokes. */
  get routes(): { key: string; target: string }[] {
    return Object.values(this.resources)
      .filter(({ Type }) => Type === 'AWS::ApiGatewayV2::Route')
      .map(({ Properties }) => {
        const integration = this.resources[Properties.Target['Fn::Join'][1][1].Ref]
        return { key: Properties.RouteKey, target: integration?.Properties.IntegrationUri['Fn::GetAtt'][0] }
      })
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
