import { Template } from 'aws-cdk-lib/assertions'
import { App } from 'aws-cdk-lib/core'
import { PlenumStack } from '../../lib/plenum-stack.ts'

export interface Resource {
  Type: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into resources of every shape
  Properties: any
  DeletionPolicy?: string
}

/** The stack as synthesised, without what takes seconds and is looked at elsewhere: the bundles, and CDK's own validation. */
export function theStack(props?: { signInDomain: string }) {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] }, builtinCloudFormationValidation: false })
  const template = Template.fromStack(new PlenumStack(app, 'Test', props))
  const resources: Record<string, Resource> = template.toJSON().Resources
  const ofType = (type: string) => Object.entries(resources).filter(([, { Type }]) => Type === type)
  return { template, resources, ofType }
}

/** The one function of the stack that a folder of functions/ became. */
export function lambdaOf({ ofType }: ReturnType<typeof theStack>, name: string): { id: string; lambda: Resource } {
  const found = ofType('AWS::Lambda::Function').filter(
    ([, { Properties }]) => Properties.Description === `Plenum: ${name}`,
  )
  const [only, ...others] = found
  if (!only || others.length > 0) throw new Error(`${found.length} functions are called ${name}`)
  return { id: only[0], lambda: only[1] }
}
