// What the thread of reports does: one product after the other, from the releases on disk.

import { parentPort, workerData } from 'node:worker_threads';
import { createReleaseReader } from '../../adapters/files/createReleaseReader.ts';
import { noteRelease } from '../../adapters/files/placedReleases.ts';
import { createTypstPrinter } from '../../adapters/typst/index.ts';
import { createPlaceProducts } from './placeProducts.ts';
import type { ProductReply, ProductTask, ProductThreadSettings } from './productMessages.ts';

const { releasesFolder, url } = workerData as ProductThreadSettings;
const port = parentPort;
if (port === null) throw new Error('makeProducts runs in a worker thread only');

const send = (reply: ProductReply) => port.postMessage(reply);
const printer = createTypstPrinter((title) => send({ kind: 'refused', title }));
const releases = createReleaseReader(releasesFolder, () => false);
const make = createPlaceProducts(releases, { print: printer.print, url });
let last = '';

port.on('message', async ({ id, request }: ProductTask) => {
  try {
    // An edition that is new here may be newer than the list of releases at hand.
    if (request.edition !== last) noteRelease();
    last = request.edition;
    send({ id, kind: 'made', bytes: await make(request) });
  } catch (error) {
    send({ id, kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
