import facebook from './facebook/facts'
import linkedin from './linkedin/facts'
import x from './x/facts'

/** Every network there is, in the order people are shown them. */
export const NETWORKS = [x, facebook, linkedin] as const
