import type { IncomingFile } from '../../library-types.ts';

const attachment = 'anlage.txt';

/** Invented files for a round: the same names in every round, with contents that tell the round. */
export function crashFiles(count: number, round: number): IncomingFile[] {
  return Array.from({ length: count }, (_, index) => {
    const [ending, content] = index % 7 === 3 ? ['eml', mail(index, round)] : ['txt', note(index, round)];
    return { path: `akte/${index}.${ending}`, bytes: new TextEncoder().encode(content) };
  });
}

/** Sources of the documents that a file becomes: a mail brings its attachment. */
export function sourcesOf(path: string): string[] {
  return path.endsWith('.eml') ? [path, `${path}/${attachment}`] : [path];
}

/** The round a stored text is from. */
export function roundOf(text: string): number {
  return Number(/Stand (\d+)\./.exec(text)?.[1]);
}

/** Every tenth is long enough for several passages. */
function note(index: number, round: number): string {
  const paragraphs = Array.from(
    { length: index % 10 === 0 ? 60 : 2 },
    (_, i) =>
      `Zu Punkt ${i + 1} hat das Referat ${index} Stellung genommen. Die Kosten werden mit ${i * 37 + index} Euro ` +
      'angesetzt, die Abstimmung mit den Ländern ist abgeschlossen, und Einwände sind nicht erhoben worden.',
  );
  return `Vermerk ${index}\n\nStand ${round}.\n\n${paragraphs.join('\n\n')}\n`;
}

function mail(index: number, round: number): string {
  return [
    'From: Erika Beispiel <erika@example.org>',
    'To: Referat <referat@example.org>',
    `Subject: Zulieferung ${index}`,
    'Date: Fri, 3 May 2024 10:00:00 +0200',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="grenze"',
    '',
    '--grenze',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Stand ${round}. Anbei die Zulieferung Nummer ${index}.`,
    '--grenze',
    `Content-Type: text/plain; charset=utf-8; name="${attachment}"`,
    `Content-Disposition: attachment; filename="${attachment}"`,
    '',
    note(index, round),
    '--grenze--',
    '',
  ].join('\r\n');
}
