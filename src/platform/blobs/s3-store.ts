import type { S3Client } from '@aws-sdk/client-s3';
import type { Config } from '../config.js';
import { BlobMissingError, type BlobStore } from './blob-store.js';

type S3 = typeof import('@aws-sdk/client-s3');

const mostAtOnce = 1_000;

/** Parts as objects of an S3-compatible store. The library is loaded only where one is configured. */
export class S3Store implements BlobStore {
  private loaded: Promise<{ readonly s3: S3; readonly client: S3Client }> | undefined;

  constructor(private readonly config: NonNullable<Config['s3']>) {}

  async put(name: string, bytes: Buffer): Promise<void> {
    const { s3, client } = await this.open();
    await client.send(new s3.PutObjectCommand({ Bucket: this.config.bucket, Key: name, Body: bytes }));
  }

  async get(name: string): Promise<Buffer> {
    const { s3, client } = await this.open();
    try {
      const { Body } = await client.send(new s3.GetObjectCommand({ Bucket: this.config.bucket, Key: name }));
      if (Body === undefined) throw new BlobMissingError();
      return Buffer.from(await Body.transformToByteArray());
    } catch (error) {
      if (error instanceof s3.NoSuchKey) throw new BlobMissingError();
      throw error;
    }
  }

  async remove(names: readonly string[]): Promise<void> {
    const { s3, client } = await this.open();
    for (let from = 0; from < names.length; from += mostAtOnce) {
      const Objects = names.slice(from, from + mostAtOnce).map((Key) => ({ Key }));
      await client.send(
        new s3.DeleteObjectsCommand({ Bucket: this.config.bucket, Delete: { Objects, Quiet: true } }),
      );
    }
  }

  private open(): Promise<{ readonly s3: S3; readonly client: S3Client }> {
    const { endpoint, region, accessKeyId, secretAccessKey } = this.config;
    return (this.loaded ??= import('@aws-sdk/client-s3').then((s3) => ({
      s3,
      client: new s3.S3Client({
        endpoint,
        region,
        forcePathStyle: true,
        credentials: { accessKeyId, secretAccessKey },
        // Parts carry their own seal; not every compatible store knows the newer checksums.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
      }),
    })));
  }
}
