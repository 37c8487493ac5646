import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { examples } from './api-examples.js';
import { SESSION_ONLY } from './identity/index.js';
import { ACCESS, type Access } from './platform/index.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;
type Components = NonNullable<OpenAPIObject['components']>;

/** What a route says of itself beside its types. */
interface Route {
  readonly module: string;
  readonly access: Access;
  readonly isSessionOnly: boolean;
}

/** What the routes of each module are about. */
const tags: Readonly<Record<string, readonly [name: string, description: string]>> = {
  IdentityModule: [
    'People and sign-in',
    'People, sessions, access tokens, invitations, nominations and roles.',
  ],
  FirmsModule: ['Firms', 'The register of legal entities: names, numbers, ties and economic groups.'],
  AllianceModule: ['Alliance and members', 'The alliance and the firms that are members of it.'],
  LawModule: ['Law', 'Rules, the events that start periods, and dates with their working.'],
  ConflictsModule: ['Conflicts', 'What sets a person or firm against a matter.'],
  CasesModule: [
    'Cases',
    'Cases with their proceedings, parties, patents and accusations; imports and notices; counsel and mandates.',
  ],
  ApprovalsModule: ['Approvals', 'What one person asks and others decide, and nobody their own.'],
  CalendarsModule: [
    'Calendars',
    'Which days a forum or a country works, and the years and closures an alliance adds.',
  ],
  NotesModule: ['Notes and tasks', 'Notes and tasks on a case, for the readers their author chose.'],
  AttachmentsModule: ['Attachments', 'Documents that lie with a thing of any kind.'],
  GroupsModule: ['Joint-defence groups', 'Groups with their agreement, memberships, offices and issues.'],
  LedgerModule: [
    'Funds',
    'Money kept apart: funds with their accounts, entries and periods, and the exchange rates they go by.',
  ],
  ClearanceModule: ['Walls and compartments', 'Walls, compartments and subscriptions to protective orders.'],
  DocumentsModule: ['Documents', 'Files in and out, their life, evidence and the privilege log.'],
  ExpertsModule: [
    'Experts',
    'The pool of experts: what they can do, their dossiers, declarations and admission; their conflict checks, waivers and contacts.',
  ],
  DocketModule: ['Docket', 'Events of a proceeding and the deadlines they trigger.'],
  CostsModule: [
    'Costs',
    'How a joint defence is paid for: plans, shares with their certificates, costs, calls and exits.',
  ],
  NotificationsModule: ['Notifications', 'What a person is told, calendar feeds, absences and delegations.'],
  OverviewModule: [
    'Overview',
    'Today, search over everything, the timeline of a case, and saved views of lists.',
  ],
  ExportsModule: [
    'Exports',
    'Lists and reports as PDF, DOCX, XLSX, CSV or a page to print, as the caller sees them.',
  ],
  AdministrationModule: ['Administration', 'Mail, background work and the audit chain.'],
};

/** Answers other than success, by their status. Each is problem details (RFC 9457) with a stable `code`. */
const problems = {
  400: ['BadRequest', 'The request cannot be read: its body is no JSON, or not of the length it says.'],
  401: ['Unauthenticated', 'Nobody is signed in: no session or token, or one that has ended.'],
  403: [
    'Forbidden',
    'Not for who asks: no role of theirs may do it, or the token has no scope for it; `code` says which.',
  ],
  404: ['NotFound', 'There is nothing here, or it is not for who asks to see: both answer alike.'],
  409: ['Conflict', 'Not as the thing stands now; `code` and `detail` say why.'],
  412: ['Stale', 'Somebody changed it meanwhile: `currentVersion` is the newest version.'],
  422: ['Unprocessable', 'The input is to be changed; `errors` points to each fault.'],
  429: ['TooMany', 'Too many attempts, or too much under way; `Retry-After` says when to try again.'],
} as const;
type Status = keyof typeof problems;

/** What is bounded by number or time. */
const bounded: ReadonlySet<string> = new Set([
  'Sessions_open',
  'Credentials_accept',
  'Evidence_archive',
  'Exports_ask',
  'Passage_download',
  'Passage_follow',
  'Passage_listen',
  'Passage_preview',
  'Uploads_receive',
  'OwnAccount_password',
  'OwnAccount_begin',
  'OwnAccount_confirm',
  'OwnAccount_renew',
  'OwnAccount_end',
]);

/** What changes nothing and refuses nothing but its input. */
const computes: ReadonlySet<string> = new Set([
  'Calculators_clock',
  'Calculators_period',
  'Conflicts_calculate',
  'Conflicts_known',
  'Intake_propose',
  'Law_calculate',
  'Names_compare',
]);

/** What goes by a link that is used once. */
const spent: ReadonlySet<string> = new Set([
  'Credentials_accept',
  'Credentials_invitation',
  'Credentials_reset',
]);

type Method = (...parameters: never[]) => unknown;

/** The routes of the app by the name of their operation. */
function routesOf(app: INestApplication): ReadonlyMap<string, Route> {
  const found = new Map<string, Route>();
  for (const { name: module, controllers } of app.get(ModulesContainer).values())
    for (const { metatype } of controllers.values()) {
      const { name, prototype } = metatype as { name: string; prototype: Record<string, unknown> };
      for (const key of Object.getOwnPropertyNames(prototype)) {
        const method = Object.getOwnPropertyDescriptor(prototype, key)?.value as Method | undefined;
        const access = method && (Reflect.getMetadata(ACCESS, method) as Access | undefined);
        if (method === undefined || access === undefined) continue;
        const isSessionOnly = Reflect.hasMetadata(SESSION_ONLY, method);
        found.set(operationIdOf(name, key), { module, access, isSessionOnly });
      }
    }
  return found;
}

/** An operation is called by its controller and method: `Cases_open`. */
export const operationIdOf = (controller: string, method: string): string =>
  `${controller.replace(/Controller$/, '')}_${method}`;

const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Verb = (typeof verbs)[number];

/** Says of every operation what is the same of many: its tag, who may call it, its headers, the problems it may answer. */
export function describeOperations(app: INestApplication, document: OpenAPIObject): void {
  const routes = routesOf(app);
  const used = new Set<string>();
  for (const [path, item] of Object.entries(document.paths))
    for (const verb of verbs) {
      const operation = item[verb];
      const route = routes.get(operation?.operationId ?? '');
      if (operation === undefined || route === undefined) continue;
      used.add(route.module);
      describe(operation, { ...route, verb, path });
    }
  document.tags = [...used].map((module) => {
    const [name, description] = tags[module] ?? [module, ''];
    return { name, description };
  });
  document.components = { ...document.components, ...sharedComponents(document.components ?? {}) };
}

interface Placed extends Route {
  readonly verb: Verb;
  readonly path: string;
}

function describe(operation: Operation, route: Placed): void {
  const { summary = '', operationId = '' } = operation;
  const [first = summary] = summary.split(/[.;](?:\s|$)/);
  Object.assign(operation, { summary: first });
  if (first.length + 1 < summary.length) operation.description = summary;
  operation.tags = [tags[route.module]?.[0] ?? route.module];
  operation.security = securityOf(route);
  const isRepeatable = route.verb === 'post' && route.access !== 'public';
  if (isRepeatable)
    operation.parameters = [
      ...(operation.parameters ?? []),
      { $ref: '#/components/parameters/IdempotencyKey' },
    ];
  for (const status of statusesOf(operation, route))
    operation.responses[status] = { $ref: `#/components/responses/${problems[status][0]}` };
  const body = operation.requestBody;
  const example = examples[operationId];
  const json = body && 'content' in body ? body.content['application/json'] : undefined;
  if (json && example) json.example = example;
}

const securityOf = ({ access, isSessionOnly }: Route): Record<string, string[]>[] =>
  access === 'public' ? [] : isSessionOnly ? [{ session: [] }] : [{ session: [] }, { token: [] }];

/** Which problems an operation may answer, by what it takes and does. */
function statusesOf(operation: Operation, route: Placed): readonly Status[] {
  const { operationId = '', parameters = [] } = operation;
  const { verb, path, access, isSessionOnly } = route;
  const isPublic = access === 'public';
  const changes = verb !== 'get';
  const takes = operation.requestBody !== undefined;
  const named = parameters.filter((one) => 'name' in one);
  const asks = (place: string): boolean => named.some((one) => one.in === place);
  const isVersioned = named.some(({ name }) => name === 'If-Match');
  const mayAnswer: Readonly<Record<Status, boolean>> = {
    400: takes,
    401: !isPublic || operationId === 'Sessions_open',
    403: changes || isSessionOnly || (!isPublic && access !== 'signed_in'),
    404: path.includes('{') || (isPublic ? !takes : takes) || named.some(({ name }) => name.endsWith('Id')),
    409: isPublic ? spent.has(operationId) : changes && verb !== 'delete' && !computes.has(operationId),
    412: isVersioned,
    422: takes || asks('query') || asks('header') || verb === 'post',
    429: bounded.has(operationId),
  };
  return (Object.keys(problems).map(Number) as Status[]).filter((status) => mayAnswer[status]);
}

const text = { type: 'string' } as const;

function sharedComponents({ schemas }: Components): Components {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return {
    schemas: { ...schemas, Problem: problem },
    responses: Object.fromEntries(
      Object.values(problems).map(([name, description]) => [name, { description, content }]),
    ),
    parameters: {
      IdempotencyKey: {
        name: 'Idempotency-Key',
        in: 'header',
        description:
          'A word of your own, 1 to 255 characters. A request that is repeated with it has one effect and one answer, for 72 hours at least; with another body it is refused (422).',
        schema: { ...text, minLength: 1, maxLength: 255 },
      },
    },
  };
}

/** Problem details (RFC 9457). */
const problem: NonNullable<Components['schemas']>[string] = {
  type: 'object',
  description: 'Problem details (RFC 9457).',
  required: ['type', 'title', 'status', 'code', 'detail', 'instance', 'requestId'],
  properties: {
    type: { ...text, description: '`urn:hezong:problem:` with the code.' },
    title: { ...text, description: 'A few words in the language of `Accept-Language`, Chinese or English.' },
    status: { type: 'integer', description: 'The status of the answer.' },
    code: { ...text, description: 'What went wrong, stable: `noun.reason`. Programs go by this.' },
    detail: { ...text, description: 'One sentence for a person.' },
    instance: { ...text, description: 'The path that was asked.' },
    requestId: {
      ...text,
      description: 'The number of the request, to be told to those who look after this.',
    },
    errors: {
      type: 'array',
      description: 'Each fault of an input.',
      items: {
        type: 'object',
        required: ['pointer', 'detail'],
        properties: {
          pointer: { ...text, description: 'Where in the body (RFC 6901), or which parameter.' },
          detail: { ...text, description: 'One sentence for a person.' },
          acknowledge: {
            ...text,
            description: 'Sent back in `acknowledged` where an odd date is right all the same.',
          },
        },
      },
    },
    currentVersion: { type: 'integer', description: 'With 412: the newest version.' },
  },
  example: {
    type: 'urn:hezong:problem:not_found',
    title: 'Not found',
    status: 404,
    code: 'not_found',
    detail: 'There is nothing here under this address, or it is not yours to see.',
    instance: '/api/v1/cases/0199a8b2-0000-7000-8000-000000000000',
    requestId: '0199a8b2-1111-7000-8000-000000000000',
  },
};
