/** The language server on Node: `node dist/server.js --stdio`, `--node-ipc` or `--socket=PORT`. */
import { serveNode } from './serve-node.ts';

serveNode();
