/** What we use of pdfmake: its own types bring the browser's with them, which a server must not have. */
declare module 'pdfmake' {
  /** Words, columns or a table, as pdfmake's documentation describes them. */
  export type Content =
    | string
    | { readonly [key: string]: unknown; readonly text: unknown }
    | { readonly [key: string]: unknown; readonly columns: readonly Content[] }
    | { readonly [key: string]: unknown; readonly table: ContentTable }
    | { readonly [key: string]: unknown; readonly stack: readonly Content[] };

  export interface ContentTable {
    readonly widths: readonly string[];
    readonly body: readonly (readonly Content[])[];
    readonly headerRows?: number;
    readonly keepWithHeaderRows?: number;
    readonly dontBreakRows?: boolean;
  }

  export interface Definition {
    readonly pageSize: 'A4';
    readonly pageOrientation: 'portrait' | 'landscape';
    readonly pageMargins: readonly [number, number, number, number];
    readonly language: string;
    readonly info: Readonly<Record<string, string | Date>>;
    readonly defaultStyle: Readonly<Record<string, unknown>>;
    readonly styles: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly content: readonly Content[];
    readonly footer: (page: number, pages: number) => Content;
  }

  interface Pdfmake {
    setFonts(fonts: Readonly<Record<string, { readonly normal: string; readonly bold: string }>>): void;
    setUrlAccessPolicy(isAllowed: (url: string) => boolean): void;
    setLocalAccessPolicy(isAllowed: (path: string) => boolean): void;
    createPdf(definition: Definition): { getBuffer(): Promise<Buffer> };
  }

  const pdfmake: Pdfmake;
  export default pdfmake;
}
