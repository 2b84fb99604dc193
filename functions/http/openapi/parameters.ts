/** What stands in a path, by the name it has there. */
export const pathParameters: Record<string, { description: string; example: string }> = {
  body: { description: "The body's id, as configured.", example: 'plenary' },
  priority: { description: "The priority's id, as the plan has it.", example: 'P1' },
  memberNo: { description: "The member's number.", example: '005' },
  session: { description: "The session's id.", example: 'plenary-5-5' },
  item: { description: "The agenda item's id.", example: 'item-6' },
  motion: { description: "The motion's id.", example: 'adopt-report' },
  block: { description: 'The id of a block of motions.', example: 'block-1' },
  poll: { description: "The poll's id.", example: 'Yk3vN0Jq5mSx2TtE8wBzGA' },
  group: { description: "The group's id.", example: 'g1' },
  id: { description: "The suggestion's or special report's id.", example: '01GT0Z3K8Y6C9D4E2F7H5J1K3M' },
  revision: { description: "The number of a revision of a special report's text.", example: '2' },
  secret: { description: "A personal link's secret; whoever has it is the member.", example: 'q83vASNFZ4mrze8BI0VniQ' },
  key: {
    description: 'A random key, as the session (`live`) or the association (`digest`) has it.',
    example: 'q83vASNFZ4mrze8BI0VniQ',
  },
  subject: { description: "The identity provider's `sub` of somebody of the staff.", example: '3f0c1b' },
  file: { description: 'The name of a file.', example: 'init.js' },
}

/** The headers that every write takes. They are documented here and judged by the guard and the ETag, not by a schema. */
export const headerParameters = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'Lets a call that is sent again take effect once: 1 to 200 visible characters, kept for two days.',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
    example: 'b3c5d0a2-7f43-4f1e-9a51-0d7d4b1c2e11',
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description: 'The ETag as it was read; the write is refused with 412 if the thing has changed since.',
    schema: { type: 'string' },
    example: '"0mYQxTgyGcN1mI5Hq0Vw9A"',
  },
}
