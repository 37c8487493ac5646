import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** The type of a body that is a part of a file. */
export const offsetType = 'application/offset+octet-stream';

/** Leaves bodies that are parts of files unread, for their route to take as they come. */
@Injectable()
export class StreamParser implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    if (fastify.hasContentTypeParser(offsetType)) return;
    fastify.addContentTypeParser(offsetType, (_request, _body, done) => {
      done(null, undefined);
    });
  }
}
