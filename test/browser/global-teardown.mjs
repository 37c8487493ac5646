/** Once after all stories. */
export default function teardown() {
  globalThis.forgetFirstStart?.();
}
