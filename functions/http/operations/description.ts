import * as z from 'zod'
import { operation } from '../operation.ts'

const text = (type: string, description: string) => ({
  description,
  content: { [type]: { schema: { type: 'string' as const } } },
})

export const readDescription = operation(
  { served: 'reader', roles: 'public' },
  {
    path: '/openapi.json',
    method: 'get',
    tags: ['Description'],
    operationId: 'readDescription',
    summary: 'This document',
    responses: {
      200: {
        description: 'The OpenAPI 3.1 document of every operation',
        content: { 'application/json': { schema: { type: 'object' as const, example: { openapi: '3.1.0' } } } },
      },
    },
  },
)

export const openConsole = operation(
  { served: 'reader', roles: 'public' },
  {
    path: '/docs',
    method: 'get',
    tags: ['Description'],
    operationId: 'openConsole',
    summary: 'The API console: every operation, to be tried out with a token',
    responses: { 200: text('text/html', 'The page') },
  },
)

export const readConsoleFile = operation(
  { served: 'reader', roles: 'public' },
  {
    path: '/docs/{file}',
    method: 'get',
    tags: ['Description'],
    operationId: 'readConsoleFile',
    summary: "One of the console's own scripts and styles",
    request: { params: z.object({ file: z.string().max(100) }) },
    responses: { 200: text('text/javascript', 'The file') },
  },
)
