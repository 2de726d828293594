import { resolve } from 'node:path';
import type { Reranker } from './reranker.ts';
import { RerankerProcess } from './reranker-process.ts';

/**
 * Loads the cross-encoder in a folder (config.json, tokenizer.json, onnx/), in a child process of its own. A folder
 * that cannot be used is an error, never a reason to do without.
 * @param folder relative to the working directory
 * @throws LibraryError
 */
export async function openReranker(folder: string): Promise<Reranker> {
  const child = new RerankerProcess(resolve(folder));
  await child.load();
  return child;
}
