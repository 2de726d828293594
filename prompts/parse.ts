import { createHash } from 'node:crypto';
import { parseTemplate } from '@langchain/core/prompts';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { inputKinds, outputKinds, type Prompt, PromptError } from './prompt.ts';

const frontMatterSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  version: z.coerce.string().regex(/^\d+(\.\d+)*$/),
  purpose: z.string().min(1),
  /** A question mark after the kind makes the input optional. */
  inputs: z.record(
    z.string().regex(/^[a-z][A-Za-z]*$/),
    z.string().regex(new RegExp(`^(${inputKinds.join('|')})\\??$`)),
  ),
  output: z.enum(outputKinds),
  /** Files in `rules/` that are appended to the system message. */
  rules: z.array(z.string()),
});

const shape = /^---\n([\s\S]*?)\n---\n+# System\n([\s\S]*?)\n# Auftrag\n([\s\S]*)$/;

/**
 * Reads a prompt file: front matter, `# System`, `# Auftrag`. Placeholders are `{name}`; a brace is written twice.
 * `rules` are the texts that prompts share, by name.
 *
 * @throws PromptError when the file has another shape, names an input or a rule that there is not, or lists an input
 * that it does not use
 */
export function parsePrompt(source: string, file: string, rules: ReadonlyMap<string, string>): Prompt {
  const [, head, system, user] = shape.exec(source) ?? [];
  if (head === undefined || system === undefined || user === undefined) {
    throw new PromptError(`${file}: Es fehlt der Kopf zwischen „---“, „# System“ oder „# Auftrag“.`);
  }
  const { rules: shared, ...front } = readFrontMatter(head, file);
  const appended = shared.map((name) => {
    const rule = rules.get(name);
    if (rule === undefined) throw new PromptError(`${file}: Die Regel „${name}“ gibt es nicht.`);
    return rule.trim();
  });
  const templates = { system: [system.trim(), ...appended].join('\n\n'), user: user.trim() };
  checkPlaceholders(templates, Object.keys(front.inputs), file);
  const inputs = Object.entries(front.inputs).map(([name, given]) => {
    const kind = inputKinds.find((one) => given.startsWith(one))!;
    return [name, { kind, optional: given.endsWith('?') }] as const;
  });
  return {
    ...front,
    inputs: Object.fromEntries(inputs),
    hash: createHash('sha256')
      .update(JSON.stringify([source, ...appended]))
      .digest('hex'),
    ...templates,
  };
}

function readFrontMatter(head: string, file: string): z.output<typeof frontMatterSchema> {
  try {
    return frontMatterSchema.parse(parseYaml(head));
  } catch (cause) {
    const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined;
    const what = issue ? `${issue.path.join('.')} – ${issue.message}` : 'kein gültiges YAML';
    throw new PromptError(`${file}: Der Kopf ist ungültig: ${what}`, { cause });
  }
}

/** What comes from a person or a document never stands in the system message. */
function checkPlaceholders(
  { system, user }: { system: string; user: string },
  listed: readonly string[],
  file: string,
): void {
  const inSystem = placeholders(system, file);
  if (inSystem.length > 0) {
    throw new PromptError(`${file}: Der Teil „System“ enthält den Platzhalter „${inSystem[0]}“.`);
  }
  const used = placeholders(user, file);
  const unknown = used.find((name) => !listed.includes(name));
  if (unknown !== undefined) {
    throw new PromptError(`${file}: Den Platzhalter „${unknown}“ nennt der Kopf nicht als Eingabe.`);
  }
  const unused = listed.find((name) => !used.includes(name));
  if (unused !== undefined) {
    throw new PromptError(`${file}: Die Eingabe „${unused}“ kommt im Text nicht vor.`);
  }
}

function placeholders(template: string, file: string): string[] {
  try {
    return parseTemplate(template, 'f-string').flatMap((node) => (node.type === 'variable' ? node.name : []));
  } catch (cause) {
    throw new PromptError(`${file}: Eine geschweifte Klammer steht allein.`, { cause });
  }
}
