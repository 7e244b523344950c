/**
 * The shape of a Data Package, written from the text of the standard, version 2 (https://datapackage.org/standard/), as
 * far as this portal uses it: what is required, what is allowed where, patterns of names and instants. Other properties
 * are free, as the standard has it.
 */
const fieldTypes = ['string', 'integer', 'number', 'date', 'boolean', 'any'];
const keys = { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true };

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: { type: 'string', minLength: 1 },
    type: { enum: fieldTypes },
    format: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    categories: {
      type: 'array',
      items: {
        type: 'object',
        required: ['value'],
        properties: { value: { type: 'string' }, label: { type: 'string' } },
      },
    },
    constraints: {
      type: 'object',
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        maxLength: { type: 'integer' },
        pattern: { type: 'string' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
        minimum: { type: ['number', 'string'] },
        maximum: { type: ['number', 'string'] },
      },
      additionalProperties: false,
    },
  },
} as const;

const schema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: { type: 'array', minItems: 1, items: field },
    primaryKey: keys,
    uniqueKeys: { type: 'array', items: keys },
    missingValues: { type: 'array', items: { type: 'string' } },
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: keys,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: { type: 'string' }, fields: keys },
          },
        },
      },
    },
  },
} as const;

const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    type: { const: 'table' },
    path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\./)[^:]+$' },
    title: { type: 'string' },
    description: { type: 'string' },
    format: { type: 'string' },
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: { type: 'string' },
    bytes: { type: 'integer' },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
    dialect: {
      type: 'object',
      properties: {
        delimiter: { type: 'string' },
        lineTerminator: { type: 'string' },
        quoteChar: { type: 'string', maxLength: 1 },
        doubleQuote: { type: 'boolean' },
        header: { type: 'boolean' },
      },
    },
    schema,
  },
} as const;

export const dataPackageShape = {
  type: 'object',
  required: ['$schema', 'resources', 'name'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: { type: 'string' },
    description: { type: 'string' },
    homepage: { type: 'string', pattern: '^https?://' },
    version: { type: 'string' },
    created: {
      type: 'string',
      pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)$',
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title'],
        properties: { title: { type: 'string' }, roles: { type: 'array', items: { type: 'string' } } },
      },
    },
    sources: {
      type: 'array',
      items: {
        type: 'object',
        properties: { title: { type: 'string' }, path: { type: 'string' }, version: { type: 'string' } },
        anyOf: [{ required: ['title'] }, { required: ['path'] }],
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
} as const;
