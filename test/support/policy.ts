/** A statement of an IAM policy, as far as this stack uses the language. */
export interface Statement {
  Effect: 'Allow' | 'Deny'
  Action: string | string[]
  Resource: unknown
  Condition?: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': string | string[] } }
}

interface Stack {
  resources: Record<string, { Type: string; Properties: Record<string, unknown> }>
}

/** Every statement of the role of one function, wherever in the template it stands. */
export function statementsOf({ resources }: Stack, name: string): Statement[] {
  const lambda = Object.values(resources).find(
    ({ Type, Properties }) => Type === 'AWS::Lambda::Function' && Properties.Description === `Plenum: ${name}`,
  )
  if (!lambda) throw new Error(`there is no function ${name}`)
  const [role] = (lambda.Properties.Role as { 'Fn::GetAtt': [string] })['Fn::GetAtt']
  if (resources[role]?.Properties.ManagedPolicyArns) throw new Error(`${name} has a managed policy: it grants too much`)
  const attached = Object.values(resources).filter(
    ({ Type, Properties }) =>
      Type === 'AWS::IAM::Policy' && (Properties.Roles as { Ref: string }[]).some(({ Ref }) => Ref === role),
  )
  return attached.flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement)
}

/** One action on `Main` with the partition keys it names; `index` where it goes to an index. */
export interface Asked {
  action: string
  keys: string[]
  index?: boolean
}

/** Whether DynamoDB would let a role with these statements do this: some statement allows it with all of its keys. */
export const allowed = (statements: Statement[], { action, keys, index = false }: Asked): boolean =>
  statements.some(
    (statement) =>
      [statement.Action].flat().includes(`dynamodb:${action}`) &&
      (!index || JSON.stringify(statement.Resource).includes('/index/')) &&
      keys.every((key) => within(statement, key)),
  )

function within({ Condition }: Statement, key: string): boolean {
  const patterns = Condition?.['ForAllValues:StringLike']['dynamodb:LeadingKeys']
  if (patterns === undefined) return true
  return [patterns].flat().some((pattern) => likeness(pattern).test(key))
}

const likeness = (pattern: string) =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    's',
  )
