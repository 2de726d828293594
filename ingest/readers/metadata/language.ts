import type { Block } from '../../document.ts';

/** Words that every text of a language is full of and that hardly occur in the others. */
const functionWords: Record<string, string> = {
  de: 'der die das und ist nicht mit von dem den des ein eine einer für auf wird werden zu im bei nach auch sich',
  en: 'the and of to is that for with are was be this have from not by which it on as will',
  fr: 'le les des et est dans une que qui pour sur pas avec par sont aux du ce cette ne plus',
  es: 'el los las una que para por con del es se como más pero su al este son',
  it: 'il gli che di una per con del della non sono è nel dei delle più anche questo',
  nl: 'het een van en dat niet met voor zijn op aan ook bij wordt naar deze werd',
  pl: 'nie się na jest do że oraz przez dla od jak są ale po które został',
  da: 'og det af til at er som på med den for ikke har fra ved blev også',
};

const sampleWords = 600;
const fewestWords = 12;

/** ISO 639-1 code of the language most of the text is written in; null when it is too short to tell. */
export function findLanguage(blocks: readonly Block[]): string | null {
  const words = sample(blocks);
  if (words.length < fewestWords) return null;
  const shares = Object.entries(functionWords).map(([language, list]) => {
    const known = new Set(list.split(' '));
    return { language, share: words.filter((word) => known.has(word)).length / words.length };
  });
  shares.sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  return first && first.share > 0.06 && first.share > (second?.share ?? 0) * 1.2 ? first.language : null;
}

/** Words from the whole document, not only its head: forms and letterheads say little about language. */
function sample(blocks: readonly Block[]): string[] {
  const words: string[] = [];
  const step = Math.max(1, Math.floor(blocks.length / 60));
  for (let index = 0; index < blocks.length && words.length < sampleWords; index += step) {
    words.push(
      ...(blocks[index]!.text.slice(0, 2000)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []),
    );
  }
  return words;
}
