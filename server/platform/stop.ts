const signals = ["SIGINT", "SIGTERM"] as const;

/** @returns the first signal that asks this process to stop; a second one ends it at once. */
export const stopAsked = (): Promise<NodeJS.Signals> =>
  new Promise((done) => {
    const stop = (signal: NodeJS.Signals): void => {
      for (const one of signals) process.removeListener(one, stop);
      done(signal);
    };
    for (const one of signals) process.on(one, stop);
  });
