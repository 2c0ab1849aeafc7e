import { hiddenSize, type Network, SPANS, WIDTH } from '../cnn.ts'

/** All that a network learns, as one list of numbers with views on its parts. */
export class Parameters {
  readonly flat: Float32Array
  readonly network: Network
  /** `WIDTH` rows of `knowledge`: how known word vectors are seen. */
  readonly projection: Float32Array

  constructor(filters: number, knowledge: number) {
    const kernels = SPANS.reduce((sum, span) => sum + filters * (span * WIDTH + 1), 0)
    const head = 3 * (hiddenSize(filters) + 1)
    this.flat = new Float32Array(kernels + head + WIDTH + WIDTH * knowledge)
    let at = 0
    const view = (size: number) => {
      at += size
      return this.flat.subarray(at - size, at)
    }
    this.network = {
      filters,
      kernels: SPANS.map((span) => view(filters * span * WIDTH)),
      kernelBias: SPANS.map(() => view(filters)),
      head: view(3 * hiddenSize(filters)),
      headBias: view(3),
      negation: view(WIDTH),
    }
    this.projection = view(WIDTH * knowledge)
  }
}
