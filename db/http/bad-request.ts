import type { BadParameter } from '../errors'

/** As much of a value as an answer repeats: the whole of what is too long would make the answer too long. */
const SHOWN = 200

/** A parameter that cannot be used, in the shape of the API's errors. */
export const badRequest = ({ parameter, value, reason, expected, didYouMean }: BadParameter) => ({
  code: 'bad_request',
  message: reason.replaceAll('_', ' '),
  parameter,
  value: value?.slice(0, SHOWN),
  ...(expected && { expected }),
  ...(didYouMean && { did_you_mean: didYouMean }),
})
