// Symmetric equations of three levels: a few dense columns, coarse groups, and fine groups each in one coarse group.
// Groups of a level do not touch each other, so that both levels are diagonal and are eliminated one after the other
// (Schur's complement); what is left is as small as the dense part. A thousand groups cost no more than a look at each.

export interface Nested {
  /** Dense columns, and their lower triangle row by row. */
  readonly width: number;
  readonly dense: Float64Array;
  readonly coarse: Float64Array;
  /** Per coarse group its entries with the dense columns. */
  readonly coarseBorder: Float64Array;
  readonly fine: Float64Array;
  /** Per fine group its entries with the dense columns, then with its coarse group. */
  readonly fineBorder: Float64Array;
  /** Per fine group its coarse one; −1: none. */
  readonly coarseOf: Int32Array;
}

/** Vectors have the dense columns first, then the coarse groups, then the fine ones. */
export interface NestedSolver {
  solve(right: Float64Array): Float64Array;
  /** Diagonal of the inverse. */
  diagonal(): Float64Array;
}

/** Throws where the equations do not determine the dense part: its columns say the same. Overwrites what it is given. */
export function solverOf({
  width,
  dense,
  coarse,
  coarseBorder,
  fine,
  fineBorder,
  coarseOf,
}: Nested): NestedSolver {
  const fineAt = width + coarse.length;
  const span = width + 1;
  for (let f = 0; f < fine.length; f++) {
    const c = coarseOf[f]!;
    const own = fineBorder[f * span + width]!;
    for (let j = 0; j < width; j++) {
      const share = fineBorder[f * span + j]! / fine[f]!;
      for (let k = 0; k <= j; k++) dense[j * width + k]! -= share * fineBorder[f * span + k]!;
      if (c >= 0) coarseBorder[c * width + j]! -= share * own;
    }
    if (c >= 0) coarse[c]! -= own ** 2 / fine[f]!;
  }
  for (let c = 0; c < coarse.length; c++) {
    for (let j = 0; j < width; j++) {
      const share = coarseBorder[c * width + j]! / coarse[c]!;
      for (let k = 0; k <= j; k++) dense[j * width + k]! -= share * coarseBorder[c * width + k]!;
    }
  }
  const lower = cholesky(dense, width);

  function solve(right: Float64Array): Float64Array {
    const x = right.slice();
    for (let f = 0; f < fine.length; f++) {
      const share = right[fineAt + f]! / fine[f]!;
      for (let j = 0; j < width; j++) x[j]! -= fineBorder[f * span + j]! * share;
      if (coarseOf[f]! >= 0) x[width + coarseOf[f]!]! -= fineBorder[f * span + width]! * share;
    }
    for (let c = 0; c < coarse.length; c++) {
      const share = x[width + c]! / coarse[c]!;
      for (let j = 0; j < width; j++) x[j]! -= coarseBorder[c * width + j]! * share;
    }
    solveDense(lower, width, x);
    for (let c = 0; c < coarse.length; c++) {
      for (let j = 0; j < width; j++) x[width + c]! -= coarseBorder[c * width + j]! * x[j]!;
      x[width + c]! /= coarse[c]!;
    }
    for (let f = 0; f < fine.length; f++) {
      for (let j = 0; j < width; j++) x[fineAt + f]! -= fineBorder[f * span + j]! * x[j]!;
      if (coarseOf[f]! >= 0) x[fineAt + f]! -= fineBorder[f * span + width]! * x[width + coarseOf[f]!]!;
      x[fineAt + f]! /= fine[f]!;
    }
    return x;
  }

  /** Of a group with these entries: 1/d + b V b / d², V being the inverse of all that b touches. */
  function diagonal(): Float64Array {
    const found = new Float64Array(fineAt + fine.length);
    const inverse = inverseOf(lower, width);
    for (let j = 0; j < width; j++) found[j] = inverse[j * width + j]!;
    const through = (border: Float64Array, from: number): Float64Array => {
      const product = new Float64Array(width);
      for (let j = 0; j < width; j++)
        for (let k = 0; k < width; k++) product[j]! += inverse[j * width + k]! * border[from + k]!;
      return product;
    };
    const times = (product: Float64Array, border: Float64Array, from: number): number => {
      let sum = 0;
      for (let j = 0; j < width; j++) sum += product[j]! * border[from + j]!;
      return sum;
    };
    for (let c = 0; c < coarse.length; c++) {
      const spread = times(through(coarseBorder, c * width), coarseBorder, c * width);
      found[width + c] = 1 / coarse[c]! + spread / coarse[c]! ** 2;
    }
    for (let f = 0; f < fine.length; f++) {
      const c = coarseOf[f]!;
      const product = through(fineBorder, f * span);
      let spread = times(product, fineBorder, f * span);
      if (c >= 0) {
        const own = fineBorder[f * span + width]!;
        spread += own ** 2 * found[width + c]!;
        spread -= (2 * own * times(product, coarseBorder, c * width)) / coarse[c]!;
      }
      found[fineAt + f] = 1 / fine[f]! + spread / fine[f]! ** 2;
    }
    return found;
  }

  return { solve, diagonal };
}

function cholesky(lower: Float64Array, size: number): Float64Array {
  for (let j = 0; j < size; j++) {
    const whole = lower[j * size + j]!;
    let diagonal = whole;
    for (let k = 0; k < j; k++) diagonal -= lower[j * size + k]! ** 2;
    if (!(diagonal > 1e-12 * whole)) throw new Error(`column ${j} of the equations follows from the others`);
    const root = Math.sqrt(diagonal);
    lower[j * size + j] = root;
    for (let i = j + 1; i < size; i++) {
      let sum = lower[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      lower[i * size + j] = sum / root;
    }
  }
  return lower;
}

/** L Lᵀ x = b in the first `size` entries of x. */
function solveDense(lower: Float64Array, size: number, x: Float64Array): void {
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i * size + k]! * x[k]!;
    x[i]! /= lower[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    x[i]! /= lower[i * size + i]!;
    for (let k = 0; k < i; k++) x[k]! -= lower[i * size + k]! * x[i]!;
  }
}

function inverseOf(lower: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let j = 0; j < size; j++) {
    const unit = new Float64Array(size);
    unit[j] = 1;
    solveDense(lower, size, unit);
    inverse.set(unit, j * size);
  }
  return inverse;
}
