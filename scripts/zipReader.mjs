// Of @zip.js/zip.js what reads archives, for bundles that write none: half of it. The package does not export these two by themselves.
export { Uint8ArrayReader } from '../node_modules/@zip.js/zip.js/lib/core/io.js';
export { ZipReader } from '../node_modules/@zip.js/zip.js/lib/zip-core-reader.js';
