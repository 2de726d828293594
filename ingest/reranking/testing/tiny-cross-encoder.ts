import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { message } from './onnx-message.ts';

/**
 * Writes a real model folder: a classifier whose logit is the sum of the weights of all words of query and text, those
 * it does not know counting nothing.
 * @param outputs logits per pair; a cross-encoder has one
 */
export async function writeTinyCrossEncoder(weights: Record<string, number>, outputs = 1): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'amtsfeder-reranker-'));
  const words = ['[PAD]', '[UNK]', ...Object.keys(weights)];
  const rows = [0, 0, ...Object.values(weights)].flatMap((weight) => Array<number>(outputs).fill(weight));
  await mkdir(join(folder, 'onnx'));
  await writeFile(join(folder, 'onnx', 'model.onnx'), graph(rows, words.length, outputs));
  await writeFile(
    join(folder, 'config.json'),
    JSON.stringify({ model_type: 'bert', architectures: ['BertForSequenceClassification'] }),
  );
  await writeFile(join(folder, 'tokenizer_config.json'), JSON.stringify(tokenizerConfig));
  await writeFile(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer(words)));
  return folder;
}

const tokenizerConfig = {
  tokenizer_class: 'PreTrainedTokenizerFast',
  model_max_length: 512,
  pad_token: '[PAD]',
  unk_token: '[UNK]',
};

function tokenizer(words: readonly string[]) {
  const special = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
  return {
    version: '1.0',
    added_tokens: words.slice(0, 2).map((content, id) => ({ ...special, id, content })),
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordLevel',
      unk_token: '[UNK]',
      vocab: Object.fromEntries(words.map((word, id) => [word, id])),
    },
  };
}

/** logits = ReduceSum(Gather(weights, input_ids), axis 1), by the field numbers of onnx.proto. */
function graph(rows: readonly number[], words: number, outputs: number): Uint8Array {
  const [float32, int64] = [1, 7];
  const [attributeInt, attributeInts] = [2, 7];
  const gather = message([1, 'weights'], [1, 'input_ids'], [2, 'each'], [4, 'Gather']);
  const axes = message([1, 'axes'], [8, 1], [20, attributeInts]);
  const keepdims = message([1, 'keepdims'], [3, 0], [20, attributeInt]);
  const sum = message([1, 'each'], [2, 'logits'], [4, 'ReduceSum'], [5, axes], [5, keepdims]);
  const raw = new Uint8Array(Float32Array.from(rows).buffer);
  const weights = message([1, words], [1, outputs], [2, float32], [8, 'weights'], [9, raw]);
  const input = valueInfo('input_ids', int64, [message([2, 'batch']), message([2, 'tokens'])]);
  const output = valueInfo('logits', float32, [message([2, 'batch']), message([1, outputs])]);
  const body = message([1, gather], [1, sum], [2, 'tiny'], [5, weights], [11, input], [12, output]);
  const opset = message([1, ''], [2, 11]);
  return message([1, 7], [7, body], [8, opset]);
}

function valueInfo(name: string, type: number, dimensions: readonly Uint8Array[]): Uint8Array {
  const shape = message(...dimensions.map((dimension): [number, Uint8Array] => [1, dimension]));
  return message([1, name], [2, message([1, message([1, type], [2, shape])])]);
}
