import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

const about = new DocumentBuilder()
  .setTitle('Hezong')
  .setDescription('Joint defence and rights enforcement for industry patent alliances.')
  .setVersion('1')
  .setOpenAPIVersion('3.1.0')
  .addCookieAuth('hezong')
  .addBearerAuth()
  .build();

/** The API as OpenAPI 3.1, from the contracts' own types. */
export const openApiOf = (app: INestApplication): OpenAPIObject =>
  SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });

/** Serves the API's description at `/api/openapi.json` and a page to browse it at `/api/docs`. */
export function describeApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiOf(app), { jsonDocumentUrl: 'api/openapi.json' });
}
