import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type INestApplication, RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { openApiOf } from '../../src/openapi.js';

/** A route of the running app, and what it takes in its query. */
export interface Route {
  /** `GET /cases/{id}`, without the prefix of the API. */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly parameters: readonly Parameter[];
}

/** What a route takes in its query, and of what kind. */
export interface Parameter {
  readonly name: string;
  readonly schema: { readonly enum?: readonly string[]; readonly format?: string };
}

const withoutPrefix = (path: string): string => path.replace(/^\/api\/v1(?=\/)/, '');

/** What the description that is committed says of a route's query: tests are compiled without what reads the contracts' types. */
function parametersOf(path: string, verb: string): readonly Parameter[] {
  const file = join(__dirname, '..', '..', 'web', 'src', 'api', 'openapi.json');
  described ??= JSON.parse(readFileSync(file, 'utf8')) as Described;
  return (described.paths[path]?.[verb]?.parameters ?? [])
    .filter((one) => one.in === 'query')
    .map(({ name, schema }) => ({ name, schema: schema ?? {} }));
}

interface Described {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly parameters?: readonly {
              readonly name: string;
              readonly in: string;
              readonly schema?: Parameter['schema'];
            }[];
          }
        >
      >
    >
  >;
}
let described: Described | undefined;

/** The routes as the app describes itself. */
export function describedRoutes(app: INestApplication): readonly Route[] {
  return Object.entries(openApiOf(app).paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'patch', 'delete', 'head'] as const).flatMap((verb) => {
      const operation = item[verb];
      if (operation === undefined) return [];
      const method = verb.toUpperCase();
      const parameters = parametersOf(path, verb);
      const query = parameters.map(({ name }) => name);
      return [
        { key: `${method} ${withoutPrefix(path)}`, method, path: withoutPrefix(path), query, parameters },
      ];
    }),
  );
}

/** The routes its controllers serve, described or not. */
export function servedRoutes(app: INestApplication): readonly string[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => {
    const controller = metatype as { prototype: Record<string, unknown> };
    const base = String(Reflect.getMetadata('path', controller));
    return Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
      const method = Object.getOwnPropertyDescriptor(controller.prototype, name)?.value as object | undefined;
      if (name === 'constructor' || typeof method !== 'function' || !Reflect.hasMetadata('path', method))
        return [];
      const verb = RequestMethod[Reflect.getMetadata('method', method) as number] ?? '';
      const paths = [Reflect.getMetadata('path', method) as string | string[]].flat();
      return paths.map((path) => {
        const whole = `/${base}/${path}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1');
        return `${verb} ${whole.replaceAll(/:(\w+)/g, '{$1}')}`;
      });
    });
  });
}
