import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Problem, problemOf } from '../../api/problem';
import { currentLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/language';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { documentWords } from './document-words';

/** Loads pdf.js with its worker and character maps from our own host; nothing is asked of any other. */
async function loadPdf(url: string, signal: AbortSignal): Promise<PDFDocumentProxy> {
  const [pdf, worker, response] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
    fetch(url, { signal, headers: { 'accept-language': currentLanguage() } }),
  ]);
  if (!response.ok) throw await problemOf(response);
  pdf.GlobalWorkerOptions.workerSrc = worker.default;
  const data = new Uint8Array(await response.arrayBuffer());
  return pdf.getDocument({
    data,
    cMapUrl: '/assets/pdfjs/cmaps/',
    cMapPacked: true,
    standardFontDataUrl: '/assets/pdfjs/standard_fonts/',
    wasmUrl: '/assets/pdfjs/wasm/',
    // The page's content policy lets no machine code be made; pdf.js has the same decoders as scripts.
    useWasm: false,
    isEvalSupported: false,
  }).promise;
}

/** A PDF, page after page, each drawn when it comes near the window. */
export function PdfView({ url, name }: { readonly url: string; readonly name: string }): ReactNode {
  const t = useWords(documentWords);
  const [shown, setShown] = useState<PDFDocumentProxy | undefined>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const leaving = new AbortController();
    let loaded: PDFDocumentProxy | undefined;
    const load = async (): Promise<void> => {
      try {
        loaded = await loadPdf(url, leaving.signal);
        if (leaving.signal.aborted) await loaded.destroy();
        else setShown(loaded);
      } catch (reason) {
        if (leaving.signal.aborted) return;
        setError(
          reason instanceof Problem ? reason : new Problem(422, 'preview.unreadable', '', t.unreadable),
        );
      }
    };
    void load();
    return () => {
      leaving.abort();
      setShown(undefined);
      setError(undefined);
      void loaded?.destroy();
    };
  }, [url, t.unreadable]);
  if (error !== undefined) return <ProblemNotice error={error} />;
  if (shown === undefined) return <Loading />;
  return (
    <div className="pdf" role="document" aria-label={name} tabIndex={0}>
      {Array.from({ length: shown.numPages }, (_, index) => (
        <PdfPage key={index} file={shown} number={index + 1} />
      ))}
    </div>
  );
}

function PdfPage({ file, number }: { readonly file: PDFDocumentProxy; readonly number: number }): ReactNode {
  const t = useWords(documentWords);
  const place = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(number === 1);
  useEffect(() => {
    const canvas = place.current;
    if (canvas === null || near) return;
    const watcher = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '600px' },
    );
    watcher.observe(canvas);
    return () => watcher.disconnect();
  }, [near]);
  useEffect(() => {
    const canvas = place.current;
    if (canvas === null || !near) return;
    let task: RenderTask | undefined;
    let left = false;
    const draw = async (): Promise<void> => {
      const page = await file.getPage(number);
      if (left) return;
      const width = canvas.parentElement?.clientWidth ?? 800;
      const plain = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: (width / plain.width) * (window.devicePixelRatio || 1) });
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      task = page.render({ canvas, viewport });
      await task.promise;
    };
    // Cancelling a drawing rejects it; the page is gone by then.
    draw().catch(() => undefined);
    return () => {
      left = true;
      task?.cancel();
    };
  }, [file, number, near]);
  return <canvas ref={place} className="pdf-page" role="img" aria-label={t.page(number, file.numPages)} />;
}
