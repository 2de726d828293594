import { readFile } from 'node:fs/promises';
import { streamXml } from '../../ingest/readers/xml.ts';

/** Elements inside a line of text; every other one begins a new line. */
const inline = new Set(
  ['span', 'ref', 'rref', 'mref', 'date', 'person', 'role', 'location', 'docTitle', 'shortTitle', 'docStage']
    .concat([
      'affectedDocument',
      'quotedText',
      'mod',
      'inline',
      'b',
      'i',
      'u',
      'sup',
      'sub',
      'ins',
      'del',
      'noteRef',
    ])
    .map((name) => `akn:${name}`),
);

/** The text of a LegalDocML.de document without its metadata, one line per element that stands on its own. */
export async function readLegalDocMl(path: string): Promise<string> {
  let text = '';
  let inMeta = 0;
  const separate = (name: string) => {
    if (!inline.has(name)) text += '\n';
  };
  streamXml(await readFile(path), {
    open(name) {
      if (name === 'akn:meta') inMeta++;
      separate(name);
    },
    text(part) {
      if (inMeta === 0) text += part.replace(/\s+/g, ' ');
    },
    close(name) {
      if (name === 'akn:meta') inMeta--;
      separate(name);
    },
  });
  return text.replace(/ *\n\s*/g, '\n').trim();
}
