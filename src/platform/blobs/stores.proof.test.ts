import process from 'node:process';
import { keepsParts, makesBuckets, overS3 } from './stores-alike.fixtures.js';
import { aSwift, hasSwift } from './stores.fixtures.js';

/** Starting it takes most of the time. */
let started: ReturnType<typeof aSwift> | undefined;
const theSwift: typeof aSwift = async () => ({
  ...(await (started ??= aSwift())),
  close: () => Promise.resolve(),
});
afterAll(async () => (await started)?.close());

if (hasSwift) {
  keepsParts('OpenStack Swift', () => overS3(theSwift));
  makesBuckets('OpenStack Swift', theSwift);
} else {
  it('needs OpenStack Swift', () => {
    process.stderr.write(
      'OpenStack Swift is not installed, so S3 was tested against s3rver alone: apt-get install swift swift-proxy swift-account swift-container swift-object memcached\n',
    );
  });
}
