/**
 * Splits a mail's text where the depth of quotation („> “) changes and takes the marks away. Quoted mails stay:
 * often they are the only record of what was agreed.
 */
export function unquote(text: string): string[] {
  const stretches: { depth: number; lines: string[] }[] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const mark = /^(?:> ?)*/.exec(line)![0];
    const depth = mark.split('>').length - 1;
    const last = stretches.at(-1);
    if (last?.depth === depth) last.lines.push(line.slice(mark.length));
    else stretches.push({ depth, lines: [line.slice(mark.length)] });
  }
  return stretches.map((stretch) => stretch.lines.join('\n')).filter((stretch) => stretch.trim() !== '');
}
