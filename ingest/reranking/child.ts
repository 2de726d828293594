/** Entry of the reranker's process: loads one model, then answers requests one by one until its parent is gone. */
import { LibraryError } from '../library-error.ts';
import { CrossEncoder } from './cross-encoder.ts';
import type { RerankerReply, RerankerRequest } from './protocol.ts';

let model: CrossEncoder | undefined;

process.on('disconnect', () => process.exit());
process.on(
  'message',
  (request: RerankerRequest) => void answer(request).then((reply) => process.send!(reply)),
);

async function answer(request: RerankerRequest): Promise<RerankerReply> {
  try {
    if (request.type === 'load') {
      model = await CrossEncoder.load(request.path);
      return { type: 'loaded' };
    }
    return { type: 'scores', scores: await model!.score(request.query, request.texts) };
  } catch (error) {
    const known = error instanceof LibraryError;
    return {
      type: 'failed',
      code: known ? error.code : 'reranker-unusable',
      message: known ? error.message : 'Der Reranker konnte die Fundstellen nicht bewerten.',
      detail: String((error as Error).cause ?? error),
    };
  }
}
