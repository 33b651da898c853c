/** Why a file of a dataset cannot be read at all, and where; for whoever collects the problems. */
export class FileFault extends Error {
  constructor(
    message: string,
    /** Counted from 1. */
    readonly line = 1,
    /** The column of a table where one is at fault. */
    readonly column?: string,
  ) {
    super(message)
  }
}

/** What `work` gives; the fault it throws is handed to `instead`, any other error is thrown on. */
export function unlessFaulty<T>(work: () => T, instead: (fault: FileFault) => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof FileFault) return instead(error)
    throw error
  }
}
