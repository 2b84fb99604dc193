import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  HttpApi,
  type HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { RemovalPolicy } from 'aws-cdk-lib/core'
import { Construct } from 'constructs'
import type { FunctionName } from '../functions/http/operation.ts'
import { gatewayRoutes } from './gateway-routes.ts'

/** What is logged of a call: the template of its route, never its path, which holds links' secrets, nor an address. */
const logged = {
  requestId: '$context.requestId',
  at: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  ms: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
}

/** The address of everything: each call goes to the function that the route table names. */
export class Api extends Construct {
  readonly http: HttpApi

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.http = new HttpApi(this, 'Http', { createDefaultStage: false })
    const logGroup = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    new HttpStage(this, 'Stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 2000, burstLimit: 2000 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(JSON.stringify(logged)),
      },
    })
  }

  /** Sends every route to its function, and what is none to the reader, whose 404 is a problem document. */
  serve(functions: Record<FunctionName, IFunction>): void {
    const integrations = Object.fromEntries(
      Object.entries(functions).map(([name, lambda]) => [
        name,
        new HttpLambdaIntegration(name, lambda, { scopePermissionToRoute: false }),
      ]),
    ) as Record<FunctionName, HttpLambdaIntegration>
    for (const { method, path, served } of gatewayRoutes())
      this.http.addRoutes({ path, methods: [method as HttpMethod], integration: integrations[served] })
    new HttpRoute(this, 'Elsewhere', {
      httpApi: this.http,
      routeKey: HttpRouteKey.DEFAULT,
      integration: integrations.reader,
    })
  }
}
