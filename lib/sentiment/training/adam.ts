const MEAN_KEPT = 0.9
const SQUARE_KEPT = 0.999

/** Adam (Kingma and Ba 2015, https://arxiv.org/abs/1412.6980); rows may be stepped on their own. */
export class Adam {
  private readonly means: Float32Array
  private readonly squares: Float32Array
  private readonly steps: Uint16Array

  constructor(size: number) {
    this.means = new Float32Array(size)
    this.squares = new Float32Array(size)
    this.steps = new Uint16Array(size)
  }

  step(numbers: Float32Array, slopes: Float32Array, rate: number): void {
    this.stepRow(numbers, slopes, rate, 0, numbers.length)
  }

  stepRow(
    numbers: Float32Array,
    slopes: Float32Array,
    rate: number,
    from: number,
    size: number,
  ): void {
    const steps = (this.steps[from] ?? 0) + 1
    this.steps[from] = steps
    const meanShare = 1 - MEAN_KEPT ** steps
    const squareShare = 1 - SQUARE_KEPT ** steps
    for (let i = from; i < from + size; i++) {
      const slope = slopes[i] ?? 0
      const mean = MEAN_KEPT * (this.means[i] ?? 0) + (1 - MEAN_KEPT) * slope
      const square = SQUARE_KEPT * (this.squares[i] ?? 0) + (1 - SQUARE_KEPT) * slope * slope
      this.means[i] = mean
      this.squares[i] = square
      numbers[i] =
        (numbers[i] ?? 0) - (rate * mean) / meanShare / (Math.sqrt(square / squareShare) + 1e-8)
    }
  }
}
