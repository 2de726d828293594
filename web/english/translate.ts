import { type Message, messagesOf } from './messages.ts';

/** English by German; see `Message.key`. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * The source of a component or module (`script`) with its German messages in English. What the catalogue lacks stays
 * German.
 */
export function translate(source: string, catalogue: Catalogue, { script }: { script: boolean }): string {
  const known = (key: string) => key in catalogue;
  const messages = messagesOf(source, { script, known }).filter(({ key }) => known(key));

  /** The source from `start` to `end`, each message in it in English. */
  function rendered(start: number, end: number): string {
    let text = '';
    let done = start;
    for (const message of messages) {
      if (message.start < done || message.end > end) continue;
      text += source.slice(done, message.start) + english(message);
      done = message.end;
    }
    return text + source.slice(done, end);
  }

  function english({ key, values, form }: Message): string {
    const rendition = values.map((value) => rendered(value.start, value.end));
    return written(catalogue[key]!, rendition, form);
  }

  return rendered(0, source.length);
}

function written(text: string, values: readonly string[], form: Message['form']): string {
  if (form === 'string') return JSON.stringify(text);
  const [open, close] = form === 'markup' ? ['{', '}'] : ['${', '}'];
  const filled = text
    .split(/(\{\d+\})/)
    .map((part) => {
      const number = /^\{(\d+)\}$/.exec(part)?.[1];
      if (number !== undefined) return `${open}${values[Number(number)]}${close}`;
      return form === 'markup' ? asMarkup(part) : part.replaceAll(/[`\\$]/g, '\\$&');
    })
    .join('');
  return form === 'markup' ? filled : `\`${filled}\``;
}

const entities: Record<string, string> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  '{': '&lbrace;',
  '}': '&rbrace;',
};

const asMarkup = (text: string) => text.replaceAll(/[<>&"{}]/g, (character) => entities[character]!);
