import type { Document, IngestedFile, Job } from '../../../api/contract/documents.ts';
import { count, enumerate, pageList } from '../text/format.ts';

type Tone = 'waiting' | 'working' | 'good' | 'warn' | 'bad';

/** How a file or document stands, ready for display. */
export interface StatusText {
  tone: Tone;
  label: string;
  /** What it means and what to do, where that is not plain. */
  detail: string | null;
}

/** Nothing more will happen to this file. */
export const isSettled = ({ status }: IngestedFile): boolean => status !== 'queued' && status !== 'indexing';

const scanAdvice =
  'Die Seiten sind Bilder ohne Text und werden nicht durchsucht. Mit einer Texterkennung (OCR) bearbeitet, lässt sich die Datei neu aufnehmen.';

/** The state of one file on its way in. */
export function fileStatus(file: IngestedFile): StatusText {
  switch (file.status) {
    case 'queued':
      return { tone: 'waiting', label: 'Wartet', detail: null };
    case 'indexing':
      return { tone: 'working', label: 'Wird gelesen', detail: null };
    case 'indexed':
      return { tone: 'good', label: readLabel(file), detail: null };
    case 'unchanged':
      return { tone: 'good', label: 'Unverändert, war schon da', detail: null };
    case 'needs-ocr':
      return { tone: 'warn', label: 'Kein lesbarer Text', detail: file.error?.message ?? scanAdvice };
    case 'failed':
      return { tone: 'bad', label: 'Nicht aufgenommen', detail: file.error?.message ?? null };
  }
}

function readLabel({ replaced, pages, passages }: IngestedFile): string {
  const extent = [
    ...(pages === null ? [] : [count(pages, 'Seite', 'Seiten')]),
    count(passages, 'Abschnitt', 'Abschnitte'),
  ];
  return `${replaced ? 'Neue Fassung gelesen' : 'Gelesen'}: ${extent.join(', ')}`;
}

/** The state of a stored document. */
export function documentStatus(document: Document): StatusText {
  switch (document.status) {
    case 'queued':
      return { tone: 'waiting', label: 'Wartet', detail: null };
    case 'indexing':
      return { tone: 'working', label: 'Wird gelesen', detail: null };
    case 'needs-ocr':
      return { tone: 'warn', label: 'Kein lesbarer Text', detail: document.error?.message ?? scanAdvice };
    case 'failed':
      return { tone: 'bad', label: 'Nicht lesbar', detail: document.error?.message ?? null };
    case 'indexed':
      if (document.needsOcr.length === 0) return { tone: 'good', label: 'Durchsuchbar', detail: null };
      return {
        tone: 'warn',
        label: 'Teilweise durchsuchbar',
        detail: `Ohne lesbaren Text: S.\u00a0${pageList(document.needsOcr)}.`,
      };
  }
}

/** „12 Dateien gelesen, 3 unverändert und 1 nicht aufgenommen“ */
export function jobSummary({ files }: Pick<Job, 'files'>): string {
  const number = (...states: IngestedFile['status'][]) =>
    files.filter(({ status }) => states.includes(status)).length;
  const parts = [
    { value: number('indexed'), text: 'gelesen' },
    { value: number('unchanged'), text: 'unverändert' },
    { value: number('needs-ocr'), text: 'ohne lesbaren Text' },
    { value: number('failed'), text: 'nicht aufgenommen' },
    { value: number('queued', 'indexing'), text: 'noch zu lesen' },
  ].filter(({ value }) => value > 0);
  const [first, ...rest] = parts.map(({ value, text }, index) =>
    index === 0 ? `${count(value, 'Datei', 'Dateien')} ${text}` : `${value} ${text}`,
  );
  return first === undefined ? 'Keine Dateien' : enumerate([first, ...rest]);
}
