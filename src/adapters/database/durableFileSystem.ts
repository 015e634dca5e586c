// The embedded database's file system with a real fsync: as shipped, its files are written but never synced, so
// an answer that was acknowledged could be lost in a power cut. Leans on PGlite's inside; a test counts the calls.

import { fdatasyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

interface NodeFileStream {
  readonly nfd: number;
}
interface FileSystemModule {
  readonly FS: { readonly filesystems: { readonly NODEFS: { readonly stream_ops: Record<string, unknown> } } };
}

/** Files under a folder of the disk; each sync of the database is one fdatasync, counted in `syncCounter[0]`. */
export class DurableFileSystem extends NodeFS {
  readonly #syncCounter: Int32Array;

  constructor(folder: string, syncCounter: Int32Array) {
    super(folder);
    this.#syncCounter = syncCounter;
  }

  override async init(pg: PGlite, options: Parameters<NodeFS['init']>[1]): ReturnType<NodeFS['init']> {
    const result = await super.init(pg, options);
    const preparations = result.emscriptenOpts.preRun;
    if (!Array.isArray(preparations)) throw new Error('PGlite no longer prepares its files in preRun');
    preparations.push((module: unknown) => this.#syncForReal(module as FileSystemModule));
    return result;
  }

  #syncForReal(module: FileSystemModule): void {
    module.FS.filesystems.NODEFS.stream_ops.fsync = (stream: NodeFileStream) => {
      fdatasyncSync(stream.nfd);
      Atomics.add(this.#syncCounter, 0, 1);
      return 0;
    };
  }
}
