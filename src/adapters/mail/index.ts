// Mail to the world: into files or to a server; and what comes back from it.

export * from './bounceFolder.ts';
export * from './createFilesDelivery.ts';
export * from './createSmtpDelivery.ts';
export * from './openMailFiles.ts';
