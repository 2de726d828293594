import { extname } from 'node:path';
import { exportFormats } from '../contract/exports.ts';
import { UsageError } from './command.ts';

export type ExportFormat = (typeof exportFormats)[number];

/** The format that a file's ending names. @throws UsageError for any other ending */
export function fileFormat(out: string): ExportFormat {
  const format = exportFormats.find((each) => `.${each}` === extname(out).toLowerCase());
  if (!format) throw new UsageError('--out erwartet eine Datei mit der Endung .docx, .odt oder .md.');
  return format;
}
