import { anyOf } from './any-of'

export default anyOf(
  '(our|my) (own )?(fault|mistake|error|doing|failure|bad)',
  '(is|was|lies) (all )?(on|with) us',
  "that's on us",
  "we('ve| have)? (got (it|this) wrong|failed|messed up|made (an|a) \\w+|let you down|should have)",
  "we('re| are| were) (at fault|to blame)",
  'to blame',
  '(no|without) (good )?excuses?',
  "should(n't| not) have (happened|been)",
  'apologi[sz]e|apolog(y|ies)',
  "I('m| am) sorry|we('re| are) sorry|sorry (about|for|that)",
  'ours to (put right|answer for|fix)',
  'put(ting)? (it|this|things|that) right',
  'make (it )?up (for|to)',
  'fell short|falls short',
  "not good enough|can't be that",
  "you('re| are) (absolutely |completely )?right(?! to ask)",
)
