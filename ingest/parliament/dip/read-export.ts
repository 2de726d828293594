import { ReadError } from '../../readers/read-error.ts';

/**
 * The entities in a file from DIP, as they are: an answer of the interface with its `documents`, a list, one entity,
 * or JSON lines of any of these.
 *
 * @throws ReadError `damaged` when it is no JSON, `unknown-format` when it holds no entity
 */
export function readExport(text: string): unknown[] {
  const values = parse(text).flatMap(entitiesIn);
  if (values.length === 0) {
    throw new ReadError(
      'unknown-format',
      'Die Datei enthält keine Angaben aus DIP (erwartet wird JSON mit „documents“).',
    );
  }
  return values;
}

function parse(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, index)]));
  }
}

function parseLine(line: string, index: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new ReadError('damaged', `Die Datei ist beschädigt. In Zeile ${index + 1} steht kein JSON.`, {
      cause,
    });
  }
}

function entitiesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(entitiesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('documents' in value && Array.isArray(value.documents)) return value.documents;
  return 'typ' in value ? [value] : [];
}
