export * from './createTypstPrinter.ts';
