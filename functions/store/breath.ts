/** Lets others be answered before long work goes on. */
export const breath = (): Promise<void> => new Promise((done) => setImmediate(done))
