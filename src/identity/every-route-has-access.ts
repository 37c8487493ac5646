import { type INestApplicationContext, RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { ACCESS } from '../platform/index.js';

const pathKey = 'path';
const methodKey = 'method';

type Method = (...parameters: never[]) => unknown;

/** The methods of a controller that answer a route. */
function routesOf(controller: object): readonly (readonly [string, Method])[] {
  const prototype = Object.getPrototypeOf(controller) as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown;
    const isRoute =
      name !== 'constructor' && typeof method === 'function' && Reflect.hasMetadata(pathKey, method);
    return isRoute ? [[name, method as Method] as const] : [];
  });
}

/** Routes that name no access, as `Controller.method (VERB path)`. */
export function routesWithoutAccess(controllers: readonly object[]): readonly string[] {
  return controllers.flatMap((controller) =>
    routesOf(controller)
      .filter(([, method]) => !Reflect.hasMetadata(ACCESS, method))
      .map(([name, method]) => {
        const verb = RequestMethod[Reflect.getMetadata(methodKey, method) as number] ?? '';
        const base = String(Reflect.getMetadata(pathKey, controller.constructor) ?? '');
        const path = `/${base}/${String(Reflect.getMetadata(pathKey, method))}`.replaceAll(/\/+/g, '/');
        return `${controller.constructor.name}.${name} (${verb} ${path})`;
      }),
  );
}

/** Throws, naming them, where a route of the app does not say who may use it. Call once the app is built, before it listens. */
export function assertEveryRouteHasAccess(app: INestApplicationContext): void {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) =>
    [...module.controllers.values()].map(({ instance }) => instance),
  );
  const open = routesWithoutAccess(controllers);
  if (open.length === 0) return;
  throw new Error(
    `These routes do not say who may use them (@Allow):\n${open.map((route) => `  ${route}`).join('\n')}`,
  );
}
