import { patchDetector, patchDocument, PatchType, type IPatch } from 'docx';
import { LetterheadError } from '../letterhead-error.ts';
import { runsOf, type Paper, type PaperBlock } from '../paper.ts';
import { setBlocks } from './blocks.ts';
import { settingOf, type Setting } from './setting.ts';
import { settle } from './settle.ts';
import { adoptStyles } from './style-adoption.ts';
import { paperLists } from './styles.ts';
import { propertiesOf, toDocx } from './to-docx.ts';

/**
 * A paper on a letterhead of the house: a DOCX with `{{Text}}` where the text belongs, and, where wanted, `{{Kopf}}`
 * for the head, `{{Titel}}`, and the paper's fields by name (`{{Az}}`, `{{Ort und Datum}}`). A field the paper does
 * not have becomes a placeholder. Without `{{Kopf}}` and fields the head stands above the text.
 *
 * @throws LetterheadError when the file is no DOCX or has no `{{Text}}`
 */
export async function onLetterhead(paper: Paper, letterhead: Uint8Array): Promise<Uint8Array> {
  const names = await namesIn(letterhead);
  if (!names.includes('Text')) {
    throw new LetterheadError(
      'letterhead-without-text',
      'Der Briefbogen sagt nicht, wo der Text stehen soll. Bitte schreiben Sie dort {{Text}} in einen eigenen Absatz.',
    );
  }
  const { template, settled } = adoptStyles(letterhead, await toDocx({ ...paper, head: [], blocks: [] }));
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: template,
    patches: patchesOf(paper, names),
    numbering: paperLists,
    keepOriginalStyles: true,
    properties: propertiesOf(paper),
  });
  return settle(settled(patched), paper.properties.createdAt);
}

async function namesIn(letterhead: Uint8Array): Promise<readonly string[]> {
  try {
    return await patchDetector({ data: letterhead });
  } catch (error) {
    throw new LetterheadError(
      'letterhead-damaged',
      'Der Briefbogen lässt sich nicht lesen. Er muss ein Word-Dokument (DOCX) sein.',
      { cause: error },
    );
  }
}

function patchesOf(paper: Paper, names: readonly string[]): Record<string, IPatch> {
  const setting = settingOf(paper);
  const fields: Record<string, string> = { Titel: paper.title, ...paper.fields };
  const ownFields = names.some((name) => name === 'Kopf' || name in (paper.fields ?? {}));
  const pageBreak: PaperBlock = { kind: 'page-break' };
  const text = [
    ...(ownFields ? [] : paper.head),
    ...paper.blocks,
    ...(paper.annex ? [pageBreak, ...paper.annex] : []),
  ];
  return Object.fromEntries(
    names.map((name): [string, IPatch] => {
      if (name === 'Kopf') return [name, blocksPatch(paper.head, setting)];
      if (name === 'Text') return [name, blocksPatch(text, setting)];
      return [
        name,
        { type: PatchType.PARAGRAPH, children: setting.inline(runsOf(fields[name] ?? `«${name}»`)) },
      ];
    }),
  );
}

const blocksPatch = (blocks: readonly PaperBlock[], setting: Setting): IPatch => ({
  type: PatchType.DOCUMENT,
  children: setBlocks(blocks, setting),
});
