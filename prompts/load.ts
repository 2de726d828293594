import { readdir, readFile } from 'node:fs/promises';
import { parsePrompt } from './parse.ts';
import { type Prompt, PromptError, type PromptInput, type RenderedPrompt } from './prompt.ts';
import { renderPrompt } from './render.ts';

export interface Prompts {
  /** Every prompt, by id. */
  readonly all: ReadonlyMap<string, Prompt>;
  /**
   * A prompt with its inputs.
   *
   * @throws PromptError when there is no such prompt, an input is missing, or one is given that it does not know
   */
  render(id: string, inputs: Record<string, PromptInput>): RenderedPrompt;
}

/**
 * Reads and validates the prompts of a folder with `files/` and `rules/`, ours unless told.
 *
 * @throws PromptError naming the first file that cannot be used
 */
export async function loadPrompts(folder: URL = new URL('./', import.meta.url)): Promise<Prompts> {
  const rules = await markdownFiles(new URL('rules/', folder));
  const all = new Map<string, Prompt>();
  for (const [name, source] of await markdownFiles(new URL('files/', folder))) {
    const file = `${name}.md`;
    const prompt = parsePrompt(source, file, rules);
    if (all.has(prompt.id)) throw new PromptError(`${file}: Die Kennung „${prompt.id}“ ist schon vergeben.`);
    all.set(prompt.id, prompt);
  }
  return {
    all,
    render(id, inputs) {
      const prompt = all.get(id);
      if (!prompt) throw new PromptError(`Den Prompt „${id}“ gibt es nicht.`);
      return renderPrompt(prompt, inputs);
    },
  };
}

/** The Markdown files of a folder by name, in order of their names. */
async function markdownFiles(folder: URL): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const entries = names.map(async (name) => {
    const source = await readFile(new URL(name, folder), 'utf8');
    return [name.slice(0, -'.md'.length), source] as const;
  });
  return new Map(await Promise.all(entries));
}
