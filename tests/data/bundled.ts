// The datasets in data/, read from disk.
export { readBundled } from '../../scripts/data/bundled';
