// The peer of served pages: nginx with one worker on the server's core, and the same bytes as files.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serverCore } from './publicServer.ts';

export interface Nginx {
  readonly url: string;
  stop(): Promise<void>;
}

const port = 8196;

/** `pages`: name → bytes as they went over the wire. Throws Error where nginx is not installed (Debian: `nginx-light`). */
export async function startNginx(folder: string, pages: ReadonlyMap<string, Uint8Array>): Promise<Nginx> {
  if (spawnSync('nginx', ['-v']).error) throw new Error('nginx is not installed (Debian: nginx-light)');
  mkdirSync(join(folder, 'pages'), { recursive: true });
  for (const [name, bytes] of pages) writeFileSync(join(folder, 'pages', name), bytes);
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    // Started by root, it would read the pages as another user, who may not.
    `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 10000000; default_type text/html;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  open_file_cache max=1000;
  server { listen ${port}; root ${folder}/pages; add_header content-encoding br; add_header vary accept-encoding; }
}
`,
  );
  const child = spawn('taskset', ['-c', serverCore, 'nginx', '-c', file], { stdio: 'inherit' });
  const url = `http://localhost:${port}`;
  for (let turn = 0; turn < 500; turn += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    ) {
      return {
        url,
        stop: () =>
          new Promise((resolve) => {
            child.once('exit', () => resolve());
            child.kill('SIGTERM');
          }),
      };
    }
    await wait(10);
  }
  throw new Error('nginx did not answer');
}
