/** Once after all tests. */
export default async function teardown() {
  await globalThis.stopTestPostgres?.();
}
