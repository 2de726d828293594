import type { Embedder, EmbedderConfig } from './embedder.ts';
import { openEndpointEmbedder } from './endpoint/endpoint-embedder.ts';
import { openFolderEmbedder } from './folder/folder-embedder.ts';
import { openOwnEmbedder } from './own/own-embedder.ts';

/**
 * Opens the embedder a configuration asks for, or null for `none`: search then works by words alone. A model that is
 * missing or a server that does not answer is an error, never a reason to take another.
 * @throws EmbeddingError
 */
export async function openEmbedder(config: EmbedderConfig): Promise<Embedder | null> {
  switch (config.kind) {
    case 'own':
      return openOwnEmbedder();
    case 'folder':
      return openFolderEmbedder(config);
    case 'endpoint':
      return openEndpointEmbedder(config);
    case 'none':
      return null;
  }
}
