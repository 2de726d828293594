import { DomHandler, type Document } from 'domhandler';
import { Parser } from 'htmlparser2';
import { ReadError } from '../read-error.ts';

/** Browsers flatten what is nested deeper than 512; no page a person made comes near. */
const deepest = 1000;

/**
 * Parses HTML as it is, without running or fetching anything.
 *
 * @throws ReadError `damaged` when elements are nested without end
 */
export function parseHtml(html: string): Document {
  const handler = new BoundedHandler();
  new Parser(handler).end(html);
  return handler.root;
}

class BoundedHandler extends DomHandler {
  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.tagStack.length > deepest) {
      throw new ReadError('damaged', 'Die Seite ist beschädigt. Ihre Elemente sind zu tief verschachtelt.');
    }
    super.onopentag(name, attributes);
  }
}
