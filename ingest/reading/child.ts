import { readDocument } from '../readers/read.ts';
import { serveReader } from './serve-reader.ts';

serveReader(readDocument);
