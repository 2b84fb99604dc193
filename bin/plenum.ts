import { App } from 'aws-cdk-lib/core'
import { PlenumStack } from '../lib/plenum-stack.ts'

const app = new App()
const stage: string = app.node.tryGetContext('stage') ?? 'dev'
new PlenumStack(app, `Plenum-${stage}`, { signInDomain: app.node.tryGetContext('signInDomain') })
