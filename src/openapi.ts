import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { describeOperations, operationIdOf } from './describe-operations.js';

const inCookie =
  'Given by `POST /api/v1/sessions`; over TLS it is called `__Host-hezong`. For people at a screen.';
const byToken =
  'An access token, made on the page “My account”. For programs; it does what its scopes and the roles of its maker allow.';

const about = new DocumentBuilder()
  .setTitle('Hezong')
  .setDescription(
    'Joint defence and rights enforcement for industry patent alliances. First steps with a token: `docs/api.md`.',
  )
  .setVersion('1')
  .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
  .setOpenAPIVersion('3.1.0')
  .addServer('/', 'The installation that serves this description')
  .addCookieAuth('hezong', { type: 'apiKey', in: 'cookie', description: inCookie }, 'session')
  .addBearerAuth({ type: 'http', bearerFormat: 'hzp_…', description: byToken }, 'token')
  .build();

type PathItem = OpenAPIObject['paths'][string];
type OperationObject = NonNullable<PathItem['get']>;
type Property = Record<string, unknown>;

const isProperty = (value: unknown): value is Property => typeof value === 'object' && value !== null;

/** Objects that really are of any shape. */
const freeForm = new Set(['payload']);

/** Dates and moments are branded text in the contracts, which the description takes for objects of unknown shape. */
function describeDate(name: string, property: Property): void {
  const types = [property['type']].flat();
  if (freeForm.has(name)) return;
  if (!types.includes('object') || 'properties' in property || 'additionalProperties' in property) return;
  property['type'] =
    types.length === 1 ? 'string' : types.map((type) => (type === 'object' ? 'string' : type));
  property['format'] = /^at$|At$/.test(name) ? 'date-time' : 'date';
}

/** The compiler gives the words of a union in an order of its own, another after each change: here they are in that of the alphabet. */
function sortWords(thing: unknown): void {
  if (Array.isArray(thing)) for (const one of thing) sortWords(one);
  else if (isProperty(thing)) {
    const words = thing['enum'];
    if (Array.isArray(words))
      thing['enum'] = words.toSorted((a, b) => String(a).localeCompare(String(b), 'en'));
    for (const [name, one] of Object.entries(thing)) if (name !== 'enum') sortWords(one);
  }
}

const operationsOf = ({ get, put, post, delete: remove }: PathItem): readonly OperationObject[] =>
  [get, put, post, remove].filter((operation) => operation !== undefined);

const isUnknownShape = (schema: object | undefined): boolean =>
  schema !== undefined && '$ref' in schema && schema.$ref === '#/components/schemas/Object';

function describeDates(document: OpenAPIObject): OpenAPIObject {
  for (const schema of Object.values(document.components?.schemas ?? {})) {
    const properties = 'properties' in schema ? Object.entries(schema.properties ?? {}) : [];
    for (const [name, property] of properties) if (isProperty(property)) describeDate(name, property);
  }
  for (const { parameters } of Object.values(document.paths).flatMap(operationsOf)) {
    for (const parameter of parameters ?? [])
      if ('schema' in parameter && isUnknownShape(parameter.schema))
        parameter.schema = { type: 'string', format: 'date' };
  }
  delete document.components?.schemas?.['Object'];
  sortWords(document);
  return document;
}

/** The API as OpenAPI 3.1, from the contracts' own types. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const document = describeDates(
    SwaggerModule.createDocument(app, about, { operationIdFactory: operationIdOf }),
  );
  delete document.info.contact;
  describeOperations(app, document);
  return document;
}

/** Serves the API's description at `/api/openapi.json` and a page to browse it at `/api/docs`. */
export function describeApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiOf(app), { jsonDocumentUrl: 'api/openapi.json' });
}
