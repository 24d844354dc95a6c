// What was typed behind a command → the values of its options.

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { PAIR_ROLES, parseStated, PLACE_ROLES, type Stated } from '../src/data/columns/mapping';

/** A sentence for who typed it: what was meant cannot be understood. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

export function optionsIn<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // Node's sentence names the option; the hints behind it speak of its own API.
    throw new UsageError(error instanceof Error ? error.message.split(/\. |\n/)[0]! : String(error));
  }
}

export function whole(option: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`--${option} wants a whole number from ${least} to ${most}, not "${text}"`);
}

/** Of --map: which column is what. */
export function statedIn(texts: readonly string[]): Stated {
  try {
    return new Map(texts.flatMap(text => [...parseStated(text, [...PAIR_ROLES, ...PLACE_ROLES])]));
  } catch (error) {
    throw new UsageError(`--map: ${error instanceof Error ? error.message : String(error)}`);
  }
}
