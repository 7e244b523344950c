import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Lets a validator know `date`, `uri-reference` and the like. The package is CommonJS, whose default is the module. */
export function addFormatsTo(ajv: Ajv2020): void {
  const add = formats.default as (validator: Ajv2020) => unknown;
  add(ajv);
}

/** The parts of an OpenAPI document that tell which schema a path has. */
interface OpenApi {
  readonly paths: Readonly<
    Record<
      string,
      { get: { responses: { 200: { content: { 'application/json': { schema: { $ref: string } } } } } } }
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** Says of a path below /api/v1 what OpenAPI knows of it, and whether a value is what it promises. */
export interface ApiContract {
  /** Every path of the document, with its braces. */
  readonly templates: readonly string[];
  /** The templates that a path fits. */
  readonly templatesOf: (path: string) => readonly string[];
  /** What is wrong with a value at a path of a template; empty where nothing is. */
  readonly faults: (template: string, value: unknown) => readonly string[];
}

/** The contract that the OpenAPI document of a built portal makes. */
export function apiContract(folder: string): ApiContract {
  const document = JSON.parse(readFileSync(join(folder, 'api/v1/openapi.json'), 'utf8')) as OpenApi;
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormatsTo(ajv);
  ajv.addVocabulary(['components']);
  ajv.addSchema({ $id: 'openapi', components: document.components });
  const validators = new Map<string, ValidateFunction>();
  const validatorOf = (template: string): ValidateFunction => {
    const { $ref } = document.paths[template]!.get.responses[200].content['application/json'].schema;
    const made = validators.get(template) ?? ajv.compile({ $ref: `openapi${$ref}` });
    validators.set(template, made);
    return made;
  };
  return {
    templates: Object.keys(document.paths),
    templatesOf: (path) =>
      Object.keys(document.paths).filter((template) =>
        new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
      ),
    faults: (template, value) => {
      const validate = validatorOf(template);
      if (validate(value)) return [];
      return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    },
  };
}
