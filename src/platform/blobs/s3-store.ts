import type * as S3 from '@aws-sdk/client-s3';
import type { Config } from '../config.js';
import { BlobMissingError, type BlobStore } from './blob-store.js';

type Library = typeof S3;

/** Names taken away at the same time, each by a request of its own: the request for many needs a checksum not every store and client agree on. */
const atOnce = 16;

/** Where a bucket lies that says nothing of it. */
const defaultRegion = 'us-east-1';

/** A store that does not answer is given up, and the work is tried again. */
const patience = { connectionTimeout: 5_000, requestTimeout: 60_000 };

/** Parts as objects of an S3-compatible store. The library is loaded only where one is configured. */
export class S3Store implements BlobStore {
  private loaded: Promise<{ readonly s3: Library; readonly client: S3.S3Client }> | undefined;

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
      if (isMissing(error)) throw new BlobMissingError();
      throw error;
    }
  }

  async remove(names: readonly string[]): Promise<void> {
    const { s3, client } = await this.open();
    const take = (name: string): Promise<unknown> =>
      client
        .send(new s3.DeleteObjectCommand({ Bucket: this.config.bucket, Key: name }))
        .catch((error: unknown) => {
          if (!isMissing(error)) throw error;
        });
    for (let from = 0; from < names.length; from += atOnce) {
      await Promise.all(names.slice(from, from + atOnce).map(take));
    }
  }

  /** Makes the bucket where it is missing; safe to repeat, and for several at once. */
  async ensureBucket(): Promise<void> {
    const { s3, client } = await this.open();
    const { bucket, region } = this.config;
    const find = (): Promise<unknown> => client.send(new s3.HeadBucketCommand({ Bucket: bucket }));
    const elsewhere = region === defaultRegion ? undefined : (region as S3.BucketLocationConstraint);
    const make = new s3.CreateBucketCommand({
      Bucket: bucket,
      ...(elsewhere && { CreateBucketConfiguration: { LocationConstraint: elsewhere } }),
    });
    try {
      await find();
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      await client.send(make).catch(async (refusal: unknown) => {
        // Somebody was quicker: we ourselves, else it is not ours to look at.
        if (statusOf(refusal) !== 409) throw refusal;
        await find();
      });
    }
  }

  private open(): Promise<{ readonly s3: Library; readonly client: S3.S3Client }> {
    const { endpoint, region, accessKeyId, secretAccessKey } = this.config;
    return (this.loaded ??= import('@aws-sdk/client-s3').then((s3) => ({
      s3,
      client: new s3.S3Client({
        endpoint,
        region,
        forcePathStyle: true,
        requestHandler: patience,
        credentials: { accessKeyId, secretAccessKey },
        // Parts carry their own seal; not every compatible store knows the newer checksums.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
      }),
    })));
  }
}

const statusOf = (error: unknown): number | undefined =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;

/** That the bucket itself is not there is a fault of the configuration, not a missing part. */
const isMissing = (error: unknown): boolean => error instanceof Error && error.name === 'NoSuchKey';
