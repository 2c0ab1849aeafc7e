import { addNetworkPulls, convolve, decide, type Row } from './cnn.ts'
import type { Features } from './features.ts'
import { addLinearPulls, scoreLinear } from './linear.ts'
import type { Model } from './model.ts'
import { mean, sharpen, type Three } from './probabilities.ts'
import { readTokens, rowReader } from './reading.ts'

/** What a model makes of a post. */
interface Judgement {
  readonly probabilities: Three
  /** For each token how far it moved the decision from negative (below 0) to positive. */
  readonly pulls: Float64Array
}

export type Judge = (features: Features) => Judgement

/** A model's opinion, as sure as its file says that it may be. */
export function judgeWith(model: Model): Judge {
  const judge = bothJudge(model)
  return (features) => {
    const { probabilities, pulls } = judge(features)
    return { probabilities: sharpen(probabilities, model.sharpness), pulls }
  }
}

/** The mean of the linear part's opinion and, where there is one, the network's. */
function bothJudge(model: Model): Judge {
  const linear = linearJudge(model)
  const network = model.network && networkJudge(model.network)
  if (!network) return linear
  return (features) => {
    const [one, other] = [linear(features), network(features)]
    return {
      probabilities: mean(one.probabilities, other.probabilities),
      pulls: one.pulls.map((pull, i) => pull + (other.pulls[i] ?? 0)),
    }
  }
}

function linearJudge({ linear }: Model): Judge {
  return (features) => {
    const pulls = new Float64Array(features.tokens.length)
    addLinearPulls(linear, features, pulls)
    return { probabilities: scoreLinear(linear, features), pulls }
  }
}

function networkJudge({ net, vocabulary }: NonNullable<Model['network']>): Judge {
  const read = rowReader(net, vocabulary)
  return ({ tokens, negated }) => {
    const reading = readTokens(tokens)
    const rows: Row[] = []
    const from: number[] = []
    reading.hashes.forEach((hash, i) => {
      const token = reading.tokens[i] ?? 0
      const row = read(hash, negated[token] ?? false)
      if (!row) return
      rows.push(row)
      from.push(token)
    })
    const hidden = convolve(net, rows)
    const wordPulls = new Float64Array(rows.length)
    addNetworkPulls(net, rows, hidden, wordPulls)
    const pulls = new Float64Array(tokens.length)
    from.forEach((token, i) => {
      pulls[token] = (pulls[token] ?? 0) + (wordPulls[i] ?? 0)
    })
    return { probabilities: decide(net, hidden.values), pulls }
  }
}
