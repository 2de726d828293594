import { renderTemplate } from '@langchain/core/prompts';
import { oneLine } from './harmless.ts';
import { type Fence, fenceFor, textsOf } from './material.ts';
import type { Passage } from './passage.ts';
import { type InputKind, type Prompt, PromptError, type PromptInput, type RenderedPrompt } from './prompt.ts';

/** What stands in place of an optional input that is not given. */
const nothing = '–';

/**
 * Fills a prompt's inputs in. Texts and passages stand in blocks whose delimiters none of them contains; values are
 * never read as template, so braces in a document stay braces.
 *
 * @throws PromptError when an input is missing, unknown, or of another kind than the prompt says
 */
export function renderPrompt(prompt: Prompt, inputs: Record<string, PromptInput>): RenderedPrompt {
  const unknown = Object.keys(inputs).find((name) => !(name in prompt.inputs));
  if (unknown !== undefined) throw new PromptError(`„${prompt.id}“ kennt keine Eingabe „${unknown}“.`);
  const fence = fenceFor(Object.values(inputs).flatMap(allTexts));
  const values = Object.entries(prompt.inputs).map(([name, { kind, optional }]) => {
    const value = inputs[name];
    if (value === undefined && !optional) {
      throw new PromptError(`„${prompt.id}“ braucht die Eingabe „${name}“.`);
    }
    return [name, value === undefined ? nothing : write(value, kind, fence, `${prompt.id}.${name}`)];
  });
  const { id, version, hash, system } = prompt;
  const user = renderTemplate(prompt.user, 'f-string', Object.fromEntries(values));
  // A system message has no placeholders; rendering it undoes doubled braces.
  return { id, version, hash, system: renderTemplate(system, 'f-string', {}), user };
}

function write(value: NonNullable<PromptInput>, kind: InputKind, fence: Fence, name: string): string {
  if (kind === 'number' && typeof value === 'number') return String(value);
  if (kind === 'line' && typeof value === 'string') return oneLine(value) || nothing;
  if (kind === 'line' && isLines(value))
    return value.map((line) => `- ${oneLine(line)}`).join('\n') || nothing;
  if (kind === 'request' && typeof value === 'string') return fence.request(value);
  if (kind === 'text' && typeof value === 'string') return fence.text(value);
  if (kind === 'passages' && isPassages(value)) return fence.passages(value) || nothing;
  throw new PromptError(`Die Eingabe „${name}“ ist nicht von der Art „${kind}“.`);
}

function allTexts(value: PromptInput): string[] {
  if (typeof value === 'string') return [value];
  if (value === undefined || typeof value === 'number') return [];
  return isPassages(value) ? value.flatMap(textsOf) : [...value];
}

function isLines(value: NonNullable<PromptInput>): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isPassages(value: NonNullable<PromptInput>): value is readonly Passage[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object');
}
