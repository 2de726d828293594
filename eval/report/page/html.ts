/** HTML that may be put into a page as it is. */
export class Html {
  constructor(readonly source: string) {}

  toString(): string {
    return this.source;
  }
}

type Part = Html | string | number | null | readonly Html[];

/** Template for HTML: what is put in is escaped unless it is HTML already; null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((all, text, at) => `${all}${write(parts[at - 1] ?? null)}${text}`));
}

function write(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.source;
  if (typeof part === 'object') return part.join('\n');
  return String(part).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
