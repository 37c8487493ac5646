import fs from 'node:fs';

/** Everything that is written to standard output from now on is kept here instead; the log is written there. */
export class CapturedLog {
  private readonly parts: string[] = [];
  private readonly original = fs.writeSync;

  begin(): void {
    const keep = (text: string | NodeJS.ArrayBufferView): number => {
      const written =
        typeof text === 'string'
          ? text
          : Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString();
      this.parts.push(written);
      return Buffer.byteLength(written);
    };
    const { original } = this;
    fs.writeSync = ((file: number, text: string | NodeJS.ArrayBufferView, ...rest: never[]) =>
      file === 1 ? keep(text) : original(file, text as string, ...rest)) as typeof fs.writeSync;
  }

  end(): string {
    fs.writeSync = this.original;
    return this.parts.join('');
  }
}
