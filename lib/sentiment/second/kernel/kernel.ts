/**
 * The few operators of a small transformer, in AssemblyScript: TypeScript's grammar, but numbers are
 * machine words and addresses are bytes in one memory that the caller lays out. Rows are tokens; all
 * matrices lie row by row. What is not said to be `i8` or `i16` is `f32`.
 *
 * Compiled to `public/second/kernel.wasm` by `npm run build:kernel`; a test compares the two.
 */

/** Numbers in a 128-bit vector. */
const LANES = 4
const FLOAT = 4

/** Adds a row of `i8`, times `scale`, to `to`. `width` is a multiple of 4. */
export function addRow(to: usize, row: usize, scale: f32, width: i32): void {
  const factor = f32x4.splat(scale)
  for (let i = 0; i < width; i += LANES) {
    const at = to + i * FLOAT
    const bytes = v128.load32_zero(row + i)
    const wide = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(bytes))
    const added = f32x4.mul(f32x4.convert_i32x4_s(wide), factor)
    v128.store(at, f32x4.add(v128.load(at), added))
  }
}

/**
 * Rounds each row of `from` to `i16`, as large as they may be, for `linear`: 15 bits are as good as
 * floats here. `scales` gets what one step is worth, a number a row.
 */
export function roundRows(from: usize, rows: i32, width: i32, to: usize, scales: usize): void {
  for (let row = 0; row < rows; row++) {
    const at = from + row * width * FLOAT
    const greatest = greatestOf(at, width)
    const factor = f32x4.splat(greatest > 0 ? 32767 / greatest : 0)
    const end = to + row * width * 2
    for (let i = 0; i < width; i += 2 * LANES) {
      const low = f32x4.nearest(f32x4.mul(v128.load(at + i * FLOAT), factor))
      const high = f32x4.nearest(f32x4.mul(v128.load(at + (i + LANES) * FLOAT), factor))
      const both = i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(low), i32x4.trunc_sat_f32x4_s(high))
      v128.store(end + i * 2, both)
    }
    store<f32>(scales + row * FLOAT, greatest / 32767)
  }
}

/** The greatest absolute value of a row. */
function greatestOf(row: usize, width: i32): f32 {
  let most = f32x4.splat(0)
  for (let i = 0; i < width; i += LANES) {
    most = f32x4.max(most, f32x4.abs(v128.load(row + i * FLOAT)))
  }
  return max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  )
}

/**
 * `out` = rows · weightsᵀ + bias. Four rows with two outputs at a time: each weight is read once for
 * four rows, and the eight sums stay in registers. A lane's sum cannot overflow up to a `width` of
 * 2,048.
 *
 * @param rows as `roundRows` made them, `count` of them: a multiple of 4
 * @param weights `i8`, a row an output, each worth `weightScales`; `width` is a multiple of 8
 */
export function linear(
  rows: usize,
  rowScales: usize,
  count: i32,
  width: i32,
  weights: usize,
  weightScales: usize,
  bias: usize,
  outputs: i32,
  out: usize,
): void {
  const rowBytes: usize = width * 2
  for (let row = 0; row < count; row += 4) {
    const r0: usize = rows + <usize>row * rowBytes
    const r1: usize = r0 + rowBytes
    const r2: usize = r1 + rowBytes
    const r3: usize = r2 + rowBytes
    for (let o = 0; o < outputs; o += 2) {
      // The last of an odd number is done twice.
      const p = min(o + 1, outputs - 1)
      const wa: usize = weights + o * width
      const wb: usize = weights + p * width
      let a0 = i32x4.splat(0)
      let a1 = i32x4.splat(0)
      let a2 = i32x4.splat(0)
      let a3 = i32x4.splat(0)
      let b0 = i32x4.splat(0)
      let b1 = i32x4.splat(0)
      let b2 = i32x4.splat(0)
      let b3 = i32x4.splat(0)
      for (let i: usize = 0; i < <usize>width; i += 8) {
        const a = v128.load8x8_s(wa + i)
        const b = v128.load8x8_s(wb + i)
        const x0 = v128.load(r0 + i * 2)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x0, a))
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x0, b))
        const x1 = v128.load(r1 + i * 2)
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x1, a))
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x1, b))
        const x2 = v128.load(r2 + i * 2)
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x2, a))
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(x2, b))
        const x3 = v128.load(r3 + i * 2)
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x3, a))
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(x3, b))
      }
      put(out, row, outputs, o, rowScales, weightScales, bias, a0, a1, a2, a3)
      put(out, row, outputs, p, rowScales, weightScales, bias, b0, b1, b2, b3)
    }
  }
}

/** Writes one output of four rows. */
function put(
  out: usize,
  row: i32,
  outputs: i32,
  output: i32,
  rowScales: usize,
  weightScales: usize,
  bias: usize,
  s0: v128,
  s1: v128,
  s2: v128,
  s3: v128,
): void {
  const scale = load<f32>(weightScales + output * FLOAT)
  const added = load<f32>(bias + output * FLOAT)
  const at: usize = out + (row * outputs + output) * FLOAT
  const step: usize = outputs * FLOAT
  const scales: usize = rowScales + row * FLOAT
  store<f32>(at, sum(f32x4.convert_i32x4_s(s0)) * scale * load<f32>(scales) + added)
  store<f32>(at + step, sum(f32x4.convert_i32x4_s(s1)) * scale * load<f32>(scales, 4) + added)
  store<f32>(at + step * 2, sum(f32x4.convert_i32x4_s(s2)) * scale * load<f32>(scales, 8) + added)
  store<f32>(at + step * 3, sum(f32x4.convert_i32x4_s(s3)) * scale * load<f32>(scales, 12) + added)
}

function sum(four: v128): f32 {
  return (
    f32x4.extract_lane(four, 0) +
    f32x4.extract_lane(four, 1) +
    (f32x4.extract_lane(four, 2) + f32x4.extract_lane(four, 3))
  )
}

/** Adds `added` to `rows` and brings each row to mean 0 and variance 1, then times `weight` plus `bias`. */
export function addAndNormalise(
  rows: usize,
  added: usize,
  count: i32,
  width: i32,
  weight: usize,
  bias: usize,
  epsilon: f32,
): void {
  for (let row = 0; row < count; row++) {
    const at: usize = rows + row * width * FLOAT
    const plus: usize = added + row * width * FLOAT
    let total = f32x4.splat(0)
    for (let i = 0; i < width * FLOAT; i += 16) {
      const both = f32x4.add(v128.load(at + i), v128.load(plus + i))
      v128.store(at + i, both)
      total = f32x4.add(total, both)
    }
    normalise(at, sum(total) / <f32>width, width, weight, bias, epsilon)
  }
}

function normalise(
  row: usize,
  mean: f32,
  width: i32,
  weight: usize,
  bias: usize,
  epsilon: f32,
): void {
  const middle = f32x4.splat(mean)
  let squares = f32x4.splat(0)
  for (let i = 0; i < width * FLOAT; i += 16) {
    const off = f32x4.sub(v128.load(row + i), middle)
    squares = f32x4.add(squares, f32x4.mul(off, off))
  }
  const factor = f32x4.splat(1 / sqrt(sum(squares) / <f32>width + epsilon))
  for (let i = 0; i < width * FLOAT; i += 16) {
    const off = f32x4.mul(f32x4.sub(v128.load(row + i), middle), factor)
    v128.store(row + i, f32x4.add(f32x4.mul(off, v128.load(weight + i)), v128.load(bias + i)))
  }
}

/** x · Φ(x) for each of `count` numbers, in place. `count` is a multiple of 4. */
export function gelu(numbers: usize, count: i32): void {
  for (let i = 0; i < count * FLOAT; i += 16) {
    const x = v128.load(numbers + i)
    const half = f32x4.mul(x, f32x4.splat(0.5))
    const plus = f32x4.add(f32x4.splat(1), erf(f32x4.mul(x, f32x4.splat(<f32>Math.SQRT1_2))))
    v128.store(numbers + i, f32x4.mul(half, plus))
  }
}

/** The error function, to 2 · 10⁻⁷: Abramowitz and Stegun, 7.1.26. */
function erf(x: v128): v128 {
  const size = f32x4.abs(x)
  const one = f32x4.splat(1)
  const t = f32x4.div(one, f32x4.add(one, f32x4.mul(size, f32x4.splat(0.3275911))))
  let poly = f32x4.splat(1.061405429)
  poly = f32x4.add(f32x4.mul(poly, t), f32x4.splat(-1.453152027))
  poly = f32x4.add(f32x4.mul(poly, t), f32x4.splat(1.421413741))
  poly = f32x4.add(f32x4.mul(poly, t), f32x4.splat(-0.284496736))
  poly = f32x4.add(f32x4.mul(poly, t), f32x4.splat(0.254829592))
  const tail = f32x4.mul(f32x4.mul(poly, t), exp(f32x4.neg(f32x4.mul(x, x))))
  const signs = v128.and(x, i32x4.splat(0x80000000))
  return v128.or(f32x4.sub(one, tail), signs)
}

/** e to the power of each number at most 0, to 2 · 10⁻⁷: 2ⁿ · eʳ. */
function exp(x: v128): v128 {
  const held = f32x4.max(x, f32x4.splat(-87))
  const n = f32x4.nearest(f32x4.mul(held, f32x4.splat(<f32>Math.LOG2E)))
  const r = f32x4.sub(
    f32x4.sub(held, f32x4.mul(n, f32x4.splat(0.693359375))),
    f32x4.mul(n, f32x4.splat(-2.1219444e-4)),
  )
  let poly = f32x4.splat(1.98756915e-4)
  poly = f32x4.add(f32x4.mul(poly, r), f32x4.splat(1.3981999507e-3))
  poly = f32x4.add(f32x4.mul(poly, r), f32x4.splat(8.3334519073e-3))
  poly = f32x4.add(f32x4.mul(poly, r), f32x4.splat(4.1665795894e-2))
  poly = f32x4.add(f32x4.mul(poly, r), f32x4.splat(1.6666665459e-1))
  poly = f32x4.add(f32x4.mul(poly, r), f32x4.splat(5.0000001201e-1))
  poly = f32x4.add(f32x4.mul(f32x4.mul(poly, r), r), f32x4.add(r, f32x4.splat(1)))
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23)
  return f32x4.mul(poly, power)
}

/**
 * Scaled dot-product attention of all rows to all rows, head by head.
 *
 * @param query of `count` rows like `key`, `value` and `out`, `width` wide; a head has a multiple of
 *   4 numbers of it
 * @param scores room for `count` numbers, and three more
 */
export function attend(
  query: usize,
  key: usize,
  value: usize,
  count: i32,
  width: i32,
  heads: i32,
  scores: usize,
  out: usize,
): void {
  const size = width / heads
  const scale: f32 = 1 / sqrt<f32>(<f32>size)
  for (let head = 0; head < heads; head++) {
    const offset: usize = head * size * FLOAT
    for (let row = 0; row < count; row++) {
      const at: usize = <usize>(row * width * FLOAT) + offset
      for (let other = 0; other < count; other++) {
        const to: usize = key + other * width * FLOAT + offset
        store<f32>(scores + other * FLOAT, dot(query + at, to, size) * scale)
      }
      softmax(scores, count)
      blend(value + offset, scores, count, width, size, out + at)
    }
  }
}

function dot(one: usize, other: usize, size: i32): f32 {
  let total = f32x4.splat(0)
  for (let i = 0; i < size * FLOAT; i += 16) {
    total = f32x4.add(total, f32x4.mul(v128.load(one + i), v128.load(other + i)))
  }
  return sum(total)
}

function softmax(scores: usize, count: i32): void {
  let most = load<f32>(scores)
  for (let i = 1; i < count; i++) most = max(most, load<f32>(scores + i * FLOAT))
  // Behind the last they are so small that they count nothing.
  const end = scores + count * FLOAT
  for (let i = 0; i < 3; i++) store<f32>(end + i * FLOAT, most - 1000)
  const top = f32x4.splat(most)
  let total = f32x4.splat(0)
  for (let at = scores; at < end; at += 16) {
    const power = exp(f32x4.sub(v128.load(at), top))
    v128.store(at, power)
    total = f32x4.add(total, power)
  }
  const share = f32x4.splat(1 / sum(total))
  for (let at = scores; at < end; at += 16) v128.store(at, f32x4.mul(v128.load(at), share))
}

/** The sum of `count` rows, each as much as its share says. */
function blend(rows: usize, shares: usize, count: i32, width: i32, size: i32, out: usize): void {
  for (let i = 0; i < size * FLOAT; i += 16) {
    let total = f32x4.splat(0)
    let at: usize = rows + i
    for (let row = 0; row < count; row++) {
      const share = f32x4.splat(load<f32>(shares + row * FLOAT))
      total = f32x4.add(total, f32x4.mul(v128.load(at), share))
      at += width * FLOAT
    }
    v128.store(out + i, total)
  }
}
