/**
 * Marks that chat templates turn into turns of the conversation, and marks of thinking: ChatML, Llama, Mistral,
 * Gemma, DeepSeek and others. A server that reads them inside a message's text would see a new turn begin.
 */
const controlMarks =
  /<\s*[|｜][^|｜<>]{0,60}[|｜]\s*>|<<\s*\/?\s*SYS\s*>>|\[\s*\/?\s*(?:INST|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|SYSTEM_PROMPT|THINK)\s*\]|<\s*\/?\s*(?:s|bos|eos|pad|unk|unused\d+|start_of_turn|end_of_turn|think|thinking|tool_call|tool_response|im_start|im_end)\s*>/gi;

/** Characters nobody sees and models read: tags, zero widths, direction marks, soft hyphens, controls. */
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

const lookAlikes: Record<string, string> = { '<': '‹', '>': '›', '[': '⟦', ']': '⟧' };

/**
 * A text as it may stand inside a message: nothing invisible, and marks that steer chat templates written with
 * look-alikes, so that a person still reads them and no server obeys them. All other text stays as it is.
 */
export function harmless(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(invisible, '')
    .replace(controlMarks, (mark) => mark.replace(/[<>[\]]/g, (sign) => lookAlikes[sign]!));
}

/** As `harmless`, on one line. */
export function oneLine(text: string): string {
  return harmless(text.replace(/\s+/g, ' ')).trim();
}

/** Whether a text holds marks that steer chat templates. */
export function hasControlMarks(text: string): boolean {
  return text.search(controlMarks) >= 0;
}
