import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrokenForm, Form } from '../contract/forms.ts';
import { ApiError } from '../errors/api-error.ts';
import { FormError } from './form-problem.ts';
import { parseForm } from './parse-form.ts';

/** The document forms of this house: those shipped, and the house's own. */
export interface Forms {
  /** All forms by title, and the house's files that cannot be used. */
  all(): Promise<{ forms: Form[]; broken: BrokenForm[] }>;
  byId(id: string): Promise<Form | null>;
}

const shippedFolder = fileURLToPath(new URL('./shipped', import.meta.url));

/** Where a house keeps its own forms. */
export const formsFolder = (dataDir: string) => join(dataDir, 'forms');

/**
 * Opens the forms: the shipped ones are checked at once, the house's own (`*.md` in `houseFolder`) are read whenever
 * they are asked for, so that a change shows without a restart. A house form takes the place of a shipped one of the
 * same id; a broken one leaves the shipped one in force.
 *
 * @throws FormError when a shipped form is broken
 */
export async function openForms(houseFolder: string, aspects: ReadonlySet<string>): Promise<Forms> {
  const shipped = await Promise.all(
    (await formFiles(shippedFolder)).map(async (file) =>
      parseForm(await readFile(join(shippedFolder, file), 'utf8'), aspects),
    ),
  );

  async function all() {
    const forms = new Map(shipped.map((form) => [form.id, form]));
    const broken: BrokenForm[] = [];
    for (const file of await formFiles(houseFolder)) {
      try {
        const form = parseForm(await readFile(join(houseFolder, file), 'utf8'), aspects);
        forms.set(form.id, { ...form, house: true });
      } catch (error) {
        if (!(error instanceof FormError)) throw error;
        broken.push(...error.problems.map((problem) => ({ file, ...problem })));
      }
    }
    return { forms: [...forms.values()].sort((a, b) => a.title.localeCompare(b.title, 'de')), broken };
  }

  return {
    all,
    async byId(id) {
      return (await all()).forms.find((form) => form.id === id) ?? null;
    },
  };
}

async function formFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
}

/** @throws ApiError 404 `unknown-form`, naming the forms there are */
export async function requireForm(forms: Forms, id: string): Promise<Form> {
  const form = await forms.byId(id);
  if (form) return form;
  const ids = (await forms.all()).forms.map((each) => each.id);
  throw new ApiError(404, 'unknown-form', `Eine Form „${id}“ gibt es nicht. Es gibt: ${ids.join(', ')}.`);
}
